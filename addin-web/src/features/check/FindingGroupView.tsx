import { makeStyles, useArrowNavigationGroup } from '@fluentui/react-components';
import type { Texts } from '../../texts';
import { Disclosure } from '../../ui/Disclosure';
import { Heading } from '../../ui/Heading';
import { useWording } from '../shell/PaneContext';
import { FindingItem } from './FindingItem';
import type { FindingGroup, GroupName, KeyedFinding } from './groupFindings';
import type { FindingActions } from './useFindingActions';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '4px -8px 0', padding: 0 },
});

interface FindingGroupViewProps {
  readonly group: FindingGroup;
  readonly open: string | null;
  readonly onToggle: (id: string) => void;
  readonly actions: FindingActions;
  readonly onWhy: (rule: string) => void;
}

/** The findings of one section; hints are folded. */
export function FindingGroupView({ group, ...item }: FindingGroupViewProps) {
  const { texts } = useWording();
  const { grave, hints } = group;
  const name = nameOf(group.name, texts);
  return (
    <section aria-label={texts.check.findingsIn(name, grave.length + hints.length)}>
      <Heading quiet>{name}</Heading>
      <FindingList findings={grave} {...item} />
      {hints.length > 0 && (
        <Disclosure label={texts.check.hints(hints.length)}>
          <FindingList findings={hints} {...item} />
        </Disclosure>
      )}
    </section>
  );
}

interface FindingListProps extends Omit<FindingGroupViewProps, 'group'> {
  readonly findings: readonly KeyedFinding[];
}

function FindingList({ findings, open, onToggle, actions, onWhy }: FindingListProps) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', tabbable: true });
  return (
    <ul className={styles.list} {...arrows}>
      {findings.map((item) => (
        <FindingItem
          key={item.id}
          item={item}
          open={open === item.id}
          actions={actions}
          onWhy={onWhy}
          onToggle={() => {
            onToggle(item.id);
          }}
        />
      ))}
    </ul>
  );
}

function nameOf(name: GroupName, { check }: Texts): string {
  if (name.kind === 'section') return name.heading;
  return name.kind === 'document' ? check.wholeDocument : check.beforeSections;
}
