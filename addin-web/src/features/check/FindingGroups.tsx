import type { FindingGroup } from './groupFindings';
import { FindingGroupView } from './FindingGroupView';
import { useOpenFinding } from './useCheck';
import type { FindingActions } from './useFindingActions';

interface FindingGroupsProps {
  readonly groups: readonly FindingGroup[];
  readonly actions: FindingActions;
  readonly onWhy: (rule: string) => void;
}

export function FindingGroups({ groups, actions, onWhy }: FindingGroupsProps) {
  const { open, toggle } = useOpenFinding();
  return groups.map((group) => (
    <FindingGroupView key={group.id} group={group} open={open} onToggle={toggle} actions={actions} onWhy={onWhy} />
  ));
}
