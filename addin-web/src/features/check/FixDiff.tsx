import { Caption1 } from '@fluentui/react-components';
import { usePane, useWording } from '../shell/PaneContext';
import { useStore } from '../document/store';
import type { ProposedEdit, ProposedFix } from '../../api/checks';
import { DiffText } from './DiffText';
import { diffOf } from './diff';

/** Every paragraph a fix touches, as it will read. */
export function FixDiff({ fix }: { readonly fix: ProposedFix }) {
  const { checking } = usePane();
  const { texts } = useWording();
  const paragraphs = useStore(checking.result)?.snapshot.paragraphs ?? [];
  return [...byParagraph(fix.edits)].map(([paragraph, edits]) => (
    <div key={paragraph}>
      {edits.some(({ removesParagraph }) => removesParagraph) && <Caption1>{texts.check.removesParagraph}</Caption1>}
      <DiffText segments={diffOf(paragraphs[paragraph]?.text ?? '', edits)} />
    </div>
  ));
}

function byParagraph(edits: readonly ProposedEdit[]): ReadonlyMap<number, readonly ProposedEdit[]> {
  const groups = new Map<number, ProposedEdit[]>();
  for (const edit of edits) groups.set(edit.paragraph, [...(groups.get(edit.paragraph) ?? []), edit]);
  return groups;
}
