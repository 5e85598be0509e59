import { useEffect, useEffectEvent, useState } from 'react';
import type { Draft } from '../../api/drafts';
import { useAction } from '../../ui/useAction';
import type { DraftLink } from '../document/paneState';
import type { Loaded } from '../document/resource';
import { useStore } from '../document/store';
import { usePane, useWording } from '../shell/PaneContext';
import { fileNameOf, suggestedName } from './draftName';
import type { DraftConflict, SaveOutcome } from './drafting';

export interface DraftsDesk {
  readonly list: Loaded<readonly Draft[]>;
  readonly current: DraftLink | null;
  readonly suggested: string;
  readonly conflict: DraftConflict | null;
  readonly running: boolean;
  readonly error: unknown;
  readonly canOpenHere: boolean;
  readonly refresh: () => void;
  readonly save: () => void;
  readonly saveAs: (name: string) => void;
  readonly rename: (draft: Draft, name: string) => void;
  readonly open: (draft: Draft) => void;
}

/** Saving, opening and renaming; what two people saved at once is told and never lost. */
export function useDrafts(): DraftsDesk {
  const { drafting, document, feed, port, announcer } = usePane();
  const { texts } = useWording();
  const list = useStore(drafting.list.store);
  const { draft } = useStore(document.state);
  const { snapshot } = useStore(feed.view);
  const [conflict, setConflict] = useState<DraftConflict | null>(null);
  const action = useAction();
  const { drafts } = texts;

  const look = useEffectEvent(() => {
    void drafting.list.reload();
  });
  useEffect(() => {
    look();
  }, []);

  function finish(outcome: SaveOutcome): void {
    setConflict(outcome.status === 'conflict' ? outcome.conflict : null);
    announcer.say(outcome.status === 'conflict' ? drafts.conflict : drafts.saved(outcome.draft.name));
  }

  return {
    list,
    conflict,
    current: draft,
    suggested: suggestedName(snapshot, drafts.untitled),
    running: action.running,
    error: action.error,
    canOpenHere: port.openFile !== undefined,
    refresh: () => {
      void drafting.list.reload();
    },
    save: () => {
      action.run(async () => {
        finish(await drafting.save());
      });
    },
    saveAs: (name) => {
      action.run(async () => {
        finish(await drafting.saveAs(fileNameOf(name)));
      });
    },
    rename: (chosen, name) => {
      action.run(async () => {
        const renamed = await drafting.rename(chosen, fileNameOf(name));
        announcer.say(drafts.renamed(renamed.name));
      });
    },
    open: (chosen) => {
      action.run(async () => {
        await drafting.open(chosen);
      });
    },
  };
}
