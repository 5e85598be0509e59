import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Genre } from '../../api/genres';
import { Fault } from '../../ui/Fault';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import type { FactsDesk } from './useFacts';
import { useSkeleton } from './useSkeleton';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: '-20px',
    marginInline: '-16px',
    padding: '10px 16px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { color: tokens.colorNeutralForeground3 },
});

interface InsertSkeletonProps {
  readonly genre: Genre;
  readonly desk: FactsDesk;
  readonly onInserted: () => void;
}

/** Stays in sight below the facts: how many are filled in, and the step to the document. */
export function InsertSkeleton({ genre, desk, onInserted }: InsertSkeletonProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const skeleton = useSkeleton(genre, onInserted);
  const { filled, all, faulty } = desk;
  const blocked = faulty.length > 0;
  return (
    <Stack gap="tight" className={styles.bar}>
      {skeleton.error !== null && <Fault error={skeleton.error} texts={texts} onRetry={skeleton.insert} />}
      <ProgressBar value={filled / all} aria-label={texts.write.factsFilled(filled, all)} />
      <Caption1 className={styles.note}>
        {blocked ? texts.write.insertFaults(faulty) : texts.write.factsFilled(filled, all)}
        {!blocked && !skeleton.inserted && skeleton.documentHasText && ` · ${texts.write.documentNotEmpty}`}
      </Caption1>
      {skeleton.fillable > 0 && (
        <>
          <Caption1>{texts.write.gapsReady(skeleton.fillable)}</Caption1>
          <Button appearance="primary" disabledFocusable={skeleton.running || blocked} onClick={skeleton.fillGaps}>
            {texts.write.fillGaps}
          </Button>
        </>
      )}
      <Button
        appearance={skeleton.inserted ? 'secondary' : 'primary'}
        disabledFocusable={skeleton.running || blocked}
        onClick={skeleton.insert}
      >
        {skeleton.running ? texts.write.inserting : skeleton.inserted ? texts.write.insertAgain : texts.write.insert}
      </Button>
    </Stack>
  );
}
