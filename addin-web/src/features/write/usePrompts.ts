import { useMemo } from 'react';
import { useAction } from '../../ui/useAction';
import { useStore } from '../document/store';
import { usePane, useWording } from '../shell/PaneContext';
import { promptEdits } from './prompts';

export interface PromptsDesk {
  /** Prompts of the skeleton that still stand in the text. */
  readonly count: number;
  readonly running: boolean;
  readonly error: unknown;
  readonly remove: () => void;
}

/** Takes the skeleton's prompts out of the text; the journal can put them back. */
export function usePrompts(): PromptsDesk {
  const { checking, feed, announcer } = usePane();
  const { texts } = useWording();
  const { snapshot } = useStore(feed.view);
  const action = useAction();
  const edits = useMemo(() => (snapshot ? promptEdits(snapshot) : []), [snapshot]);

  async function remove(): Promise<void> {
    const { done } = await checking.change(edits.map((edit) => ({ rule: 'placeholder-residue', edit })));
    announcer.say(texts.write.promptsRemoved(done));
    await feed.refresh({ whole: true });
  }

  return {
    count: edits.length,
    running: action.running,
    error: action.error,
    remove: () => {
      action.run(remove);
    },
  };
}
