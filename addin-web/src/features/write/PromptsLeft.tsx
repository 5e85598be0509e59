import { Button, Caption1 } from '@fluentui/react-components';
import { Fault } from '../../ui/Fault';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import { usePrompts } from './usePrompts';

/** The skeleton's advice in the text, which must be gone before the report is submitted. */
export function PromptsLeft() {
  const { texts } = useWording();
  const { count, running, error, remove } = usePrompts();
  if (count === 0 && error === null) return null;
  return (
    <Stack gap="tight">
      {error !== null && <Fault error={error} texts={texts} />}
      <Caption1>{texts.write.promptsLeft(count)}</Caption1>
      <Button size="small" disabledFocusable={running} onClick={remove}>
        {texts.write.removePrompts}
      </Button>
    </Stack>
  );
}
