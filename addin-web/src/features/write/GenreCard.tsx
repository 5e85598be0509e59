import { Caption1, makeStyles, shorthands, Text, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { Genre } from '../../api/genres';
import { Pressable } from '../../ui/Pressable';
import { useWording } from '../shell/PaneContext';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '8px',
    width: '100%',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, ...shorthands.borderColor(tokens.colorBrandStroke2) },
  },
  words: { display: 'grid', gap: '2px', minWidth: 0 },
  sub: { color: tokens.colorNeutralForeground3 },
  arrow: { color: tokens.colorNeutralForeground3, fontSize: '16px' },
});

interface GenreCardProps {
  readonly genre: Genre;
  readonly onChoose: (genre: Genre) => void;
}

export function GenreCard({ genre, onChoose }: GenreCardProps) {
  const styles = useStyles();
  const { texts, pick } = useWording();
  const { length, sections, purpose } = genre;
  const numbered = sections.filter(({ kind }) => kind !== 'preamble').length;
  return (
    <Pressable
      className={styles.card}
      onClick={() => {
        onChoose(genre);
      }}
    >
      <span className={styles.words}>
        <Text weight="semibold">{pick(genre.name, genre.nameEn)}</Text>
        <Caption1>{pick(purpose, genre.purposeEn)}</Caption1>
        <Caption1 className={styles.sub}>{texts.write.genreSummary(numbered, length.targetMin, length.targetMax)}</Caption1>
      </span>
      <ChevronRightRegular className={styles.arrow} />
    </Pressable>
  );
}
