import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Genre } from '../../api/genres';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import { FactGroupFields } from './FactGroupFields';
import { InsertSkeleton } from './InsertSkeleton';
import { useFacts } from './useFacts';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3 },
  year: { maxWidth: '140px' },
});

interface FactsFormProps {
  readonly genre: Genre;
  readonly onInserted: () => void;
}

export function FactsForm({ genre, onInserted }: FactsFormProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const desk = useFacts(genre);
  return (
    <Stack gap="loose">
      <Text size={200} className={styles.hint}>
        {texts.write.factsHint}
      </Text>
      <Field label={texts.write.year} validationMessage={desk.yearFault?.message ?? null} className={styles.year}>
        <Input
          inputMode="numeric"
          name="year"
          defaultValue={desk.year === null ? '' : String(desk.year)}
          onChange={(_, { value }) => {
            desk.setYear(value);
          }}
        />
      </Field>
      {desk.groups.map((group) => (
        <FactGroupFields key={group.key} group={group} desk={desk} />
      ))}
      <InsertSkeleton genre={genre} desk={desk} onInserted={onInserted} />
    </Stack>
  );
}
