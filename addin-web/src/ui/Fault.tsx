import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Texts } from '../texts';
import { sentenceFor } from './faults';

interface FaultProps {
  readonly error: unknown;
  readonly texts: Texts;
  readonly onRetry?: () => void;
}

/** What went wrong, and the way on. */
export function Fault({ error, texts, onRetry }: FaultProps) {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{sentenceFor(error, texts)}</MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{texts.pane.retry}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
