import { Badge } from '@fluentui/react-components';
import { useWording } from '../shell/PaneContext';
import type { SectionState } from './sectionProgress';

const colors = { missing: 'danger', leftOut: 'subtle', empty: 'subtle', short: 'brand', ok: 'success', long: 'warning' } as const;

export function SectionStateBadge({ state }: { readonly state: SectionState }) {
  const { texts } = useWording();
  return (
    <Badge size="small" appearance="tint" color={colors[state]}>
      {texts.write.states[state]}
    </Badge>
  );
}
