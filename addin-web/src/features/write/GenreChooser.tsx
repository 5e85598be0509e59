import { Caption1, makeStyles, Text, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import type { Genre } from '../../api/genres';
import { Fault } from '../../ui/Fault';
import { Heading } from '../../ui/Heading';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import { GenreCard } from './GenreCard';
import { RecognisedReport } from './RecognisedReport';
import { useRecognition } from './useRecognition';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface GenreChooserProps {
  readonly genres: readonly Genre[];
  readonly onChoose: (genre: Genre) => void;
}

export function GenreChooser({ genres, onChoose }: GenreChooserProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  const recognition = useRecognition(genres);
  return (
    <Stack gap="loose">
      {recognition.running && <Caption1 className={styles.hint}>{texts.write.recognising}</Caption1>}
      {recognition.error !== null && <Fault error={recognition.error} texts={texts} onRetry={recognition.look} />}
      {recognition.found && <RecognisedReport found={recognition.found} onAdopt={recognition.adopt} />}
      <Stack>
        <Stack gap="tight">
          <Heading>{recognition.found ? texts.write.otherKinds : texts.write.choose}</Heading>
          <Text size={200} className={styles.hint}>
            {texts.write.chooseHint}
          </Text>
        </Stack>
        <ul className={styles.list} {...arrows}>
          {genres.map((genre) => (
            <li key={genre.id}>
              <GenreCard genre={genre} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      </Stack>
    </Stack>
  );
}
