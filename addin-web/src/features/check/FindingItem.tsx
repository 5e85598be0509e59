import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Pressable } from '../../ui/Pressable';
import { Excerpt } from './Excerpt';
import { FindingDetails } from './FindingDetails';
import type { KeyedFinding } from './groupFindings';
import { SeverityMark } from './SeverityMark';
import type { FindingActions } from './useFindingActions';

const useStyles = makeStyles({
  item: { borderRadius: tokens.borderRadiusLarge, marginBottom: '2px' },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '8px',
    width: '100%',
    padding: '8px',
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  mark: { paddingTop: '2px', lineHeight: 0 },
  words: { display: 'grid', overflowWrap: 'anywhere', minWidth: 0 },
});

interface FindingItemProps {
  readonly item: KeyedFinding;
  readonly open: boolean;
  readonly actions: FindingActions;
  readonly onToggle: () => void;
  readonly onWhy: (rule: string) => void;
}

export function FindingItem({ item, open, actions, onToggle, onWhy }: FindingItemProps) {
  const styles = useStyles();
  const { finding } = item;
  return (
    <li className={mergeClasses(styles.item, open && styles.open)} data-rule={finding.rule}>
      <Pressable className={styles.row} aria-expanded={open} onClick={onToggle}>
        <span className={styles.mark}>
          <SeverityMark severity={finding.severity} />
        </span>
        <span className={styles.words}>
          <Text>{finding.message}</Text>
          {!open && <Excerpt item={item} />}
        </span>
      </Pressable>
      {open && <FindingDetails item={item} actions={actions} onWhy={onWhy} />}
    </li>
  );
}
