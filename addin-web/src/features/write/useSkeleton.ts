import type { Genre } from '../../api/genres';
import { useAction } from '../../ui/useAction';
import { useStore } from '../document/store';
import { usePane, useWording } from '../shell/PaneContext';
import { withYear } from './factWords';
import { gapEdits, scaffoldOf } from './gaps';

export interface SkeletonDesk {
  readonly running: boolean;
  readonly error: unknown;
  readonly inserted: boolean;
  readonly documentHasText: boolean;
  /** Gaps in the text whose fact is known by now. */
  readonly fillable: number;
  readonly insert: () => void;
  readonly fillGaps: () => void;
}

/** Puts the skeleton into the document, and later facts into its gaps. */
export function useSkeleton(genre: Genre, onInserted: () => void): SkeletonDesk {
  const { api, port, feed, document, announcer } = usePane();
  const { texts } = useWording();
  const { sections, facts, year } = useStore(document.state);
  const { snapshot } = useStore(feed.view);
  const action = useAction();
  const edits = snapshot ? gapEdits(withYear(facts, year), genre.facts, snapshot) : [];

  async function insert(): Promise<void> {
    const skeleton = await api.skeleton({ genre: genre.id, year, facts });
    await port.insertSkeleton(skeleton);
    document.change({ sections: skeleton.sections, scaffold: scaffoldOf(skeleton) });
    announcer.say(texts.write.inserted);
    await feed.refresh({ whole: true });
    onInserted();
  }

  async function fillGaps(): Promise<void> {
    const outcomes = await port.applyEdits(edits);
    announcer.say(texts.write.gapsFilled(outcomes.filter(({ status }) => status === 'applied').length));
    await feed.refresh({ whole: true });
  }

  return {
    running: action.running,
    error: action.error,
    inserted: sections.length > 0,
    documentHasText: snapshot?.paragraphs.some(({ text }) => text.trim() !== '') ?? false,
    fillable: edits.length,
    insert: () => {
      action.run(insert);
    },
    fillGaps: () => {
      action.run(fillGaps);
    },
  };
}
