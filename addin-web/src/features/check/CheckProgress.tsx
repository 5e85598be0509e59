import { Button, Caption1, ProgressBar } from '@fluentui/react-components';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import type { CheckRun } from './checking';

interface CheckProgressProps {
  readonly run: CheckRun;
  readonly onStop: () => void;
}

export function CheckProgress({ run, onStop }: CheckProgressProps) {
  const { texts } = useWording();
  if (run.status !== 'reading' && run.status !== 'checking') return null;
  const label = run.status === 'reading' ? texts.check.reading : texts.check.running;
  return (
    <Stack gap="tight">
      <ProgressBar aria-label={label} {...(run.status === 'reading' && run.done > 0 ? { value: run.done } : {})} />
      <Row apart>
        <Caption1>{label}</Caption1>
        <Button size="small" appearance="subtle" onClick={onStop}>
          {texts.check.stop}
        </Button>
      </Row>
    </Stack>
  );
}
