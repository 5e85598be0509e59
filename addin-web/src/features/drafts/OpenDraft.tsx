import { Button } from '@fluentui/react-components';
import type { Draft } from '../../api/drafts';
import { useWording } from '../shell/PaneContext';
import type { DraftsDesk } from './useDrafts';

interface OpenDraftProps {
  readonly draft: Draft;
  readonly desk: DraftsDesk;
  readonly label: string;
}

/** Opens a draft in this window where that is possible, else by its address, as Word does. */
export function OpenDraft({ draft, desk, label }: OpenDraftProps) {
  const { texts } = useWording();
  const name = texts.drafts.open(draft.name);
  if (desk.canOpenHere) {
    return (
      <Button size="small" aria-label={name} disabledFocusable={desk.running} onClick={() => { desk.open(draft); }}>
        {label}
      </Button>
    );
  }
  if (!draft.webUrl) return null;
  return (
    <Button size="small" as="a" aria-label={name} href={draft.webUrl} target="_blank" rel="noreferrer">
      {label}
    </Button>
  );
}
