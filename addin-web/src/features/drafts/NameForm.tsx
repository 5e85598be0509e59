import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import { nameFaultOf } from './draftName';

interface NameFormProps {
  readonly initial: string;
  readonly action: string;
  readonly disabled: boolean;
  readonly onName: (name: string) => void;
  readonly onCancel?: () => void;
}

/** Asks for a file name that every drive accepts. */
export function NameForm({ initial, action, disabled, onName, onCancel }: NameFormProps) {
  const { texts } = useWording();
  const [typed, setTyped] = useState(initial);
  const [tried, setTried] = useState(false);
  const { drafts, pane } = texts;
  const fault = tried ? nameFaultOf(typed) : null;
  const message = fault && (fault === 'missing' ? drafts.nameMissing : drafts.nameFaulty);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (nameFaultOf(typed) === null && !disabled) onName(typed);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Field label={drafts.name} {...(message ? { validationMessage: message } : {})}>
          <Input
            value={typed}
            maxLength={120}
            onChange={(_, { value }) => {
              setTyped(value);
            }}
          />
        </Field>
        <Row>
          <Button type="submit" appearance="primary" disabledFocusable={disabled}>
            {action}
          </Button>
          {onCancel && <Button onClick={onCancel}>{pane.cancel}</Button>}
        </Row>
      </Stack>
    </form>
  );
}
