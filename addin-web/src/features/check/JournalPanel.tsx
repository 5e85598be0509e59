import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { Disclosure } from '../../ui/Disclosure';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import { timeOf } from '../../ui/times';
import type { JournalBatch, JournalChange } from '../document/paneState';
import { useWording } from '../shell/PaneContext';
import { DiffText } from './DiffText';
import type { DiffSegment } from './diff';
import { changeCount } from './journal';
import { useJournal, type FindingActions } from './useFindingActions';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  change: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px', alignItems: 'center' },
});

/** What was changed, newest first, each to be taken back alone or with its batch. */
export function JournalPanel({ actions }: { readonly actions: FindingActions }) {
  const styles = useStyles();
  const { texts } = useWording();
  const journal = useJournal();
  if (journal.length === 0) return null;
  return (
    <Disclosure label={texts.check.journal(changeCount(journal))}>
      <ul className={styles.list}>
        {journal.map((batch) => (
          <JournalBatchItem key={batch.id} batch={batch} actions={actions} />
        ))}
      </ul>
    </Disclosure>
  );
}

interface JournalBatchItemProps {
  readonly batch: JournalBatch;
  readonly actions: FindingActions;
}

function JournalBatchItem({ batch: { at, changes }, actions }: JournalBatchItemProps) {
  const styles = useStyles();
  const { texts, language } = useWording();
  return (
    <li>
      <Stack gap="tight">
        <Row apart>
          <Caption1>{texts.check.batch(changes.length, timeOf(at, language))}</Caption1>
          {changes.length > 1 && (
            <Button size="small" disabledFocusable={actions.running} onClick={() => { actions.revert(changes); }}>
              {texts.check.revertBatch}
            </Button>
          )}
        </Row>
        {changes.map((change) => (
          <div key={`${change.paragraph}/${change.start}/${change.fingerprint}`} className={styles.change}>
            <DiffText segments={segmentsOf(change)} />
            <Button size="small" disabledFocusable={actions.running} onClick={() => { actions.revert([change]); }}>
              {texts.check.revert}
            </Button>
          </div>
        ))}
      </Stack>
    </li>
  );
}

const longest = 40;

function segmentsOf({ removed, inserted }: JournalChange): readonly DiffSegment[] {
  const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
  return [
    { kind: 'remove', text: short(removed) },
    { kind: 'insert', text: short(inserted) },
  ];
}
