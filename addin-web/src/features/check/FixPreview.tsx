import { Button, Caption1 } from '@fluentui/react-components';
import { focusOnMount } from '../../ui/focusOnMount';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import { FixDiff } from './FixDiff';
import type { KeyedFinding } from './groupFindings';
import type { FindingActions } from './useFindingActions';

interface FixPreviewProps {
  readonly item: KeyedFinding;
  readonly actions: FindingActions;
  readonly onCancel: () => void;
}

export function FixPreview({ item, actions, onCancel }: FixPreviewProps) {
  const { texts } = useWording();
  const { fix } = item.finding;
  if (!fix) return null;
  return (
    <Stack gap="tight" role="group" aria-label={texts.check.preview}>
      <FixDiff fix={fix} />
      {fix.class === 'ask' && <Caption1>{texts.check.asks}</Caption1>}
      <Row>
        <Button ref={focusOnMount} size="small" appearance="primary" disabledFocusable={actions.running} onClick={() => { actions.apply([item]); }}>
          {texts.check.apply}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.check.dontApply}
        </Button>
      </Row>
    </Stack>
  );
}
