import { Button, Radio, RadioGroup, Field } from '@fluentui/react-components';
import { useState } from 'react';
import { focusOnMount } from '../../ui/focusOnMount';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import type { KeyedFinding } from './groupFindings';
import type { FindingActions } from './useFindingActions';

interface IgnoreFormProps {
  readonly item: KeyedFinding;
  readonly actions: FindingActions;
  readonly onCancel: () => void;
}

export function IgnoreForm({ item, actions, onCancel }: IgnoreFormProps) {
  const { texts } = useWording();
  const { ignoreReason, ignoreReasons, ignoreConfirm } = texts.check;
  const [reason, setReason] = useState(ignoreReasons[0] ?? '');
  return (
    <Stack gap="tight">
      <Field label={ignoreReason}>
        <RadioGroup value={reason} onChange={(_, { value }) => { setReason(value); }}>
          {ignoreReasons.map((given, index) => (
            <Radio key={given} ref={index === 0 ? focusOnMount : null} value={given} label={given} />
          ))}
        </RadioGroup>
      </Field>
      <Row>
        <Button size="small" appearance="primary" onClick={() => { actions.ignore(item, reason); }}>
          {ignoreConfirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {texts.pane.cancel}
        </Button>
      </Row>
    </Stack>
  );
}
