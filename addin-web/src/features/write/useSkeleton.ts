import { useMemo } from 'react';
import type { Genre } from '../../api/genres';
import { useAction } from '../../ui/useAction';
import { useStore } from '../document/store';
import { usePane, useWording } from '../shell/PaneContext';
import { withYear } from './factWords';
import { fillableFields, gapEdits, scaffoldOf } from './gaps';

export interface SkeletonDesk {
  readonly running: boolean;
  readonly error: unknown;
  readonly inserted: boolean;
  readonly documentHasText: boolean;
  /** Facts known by now that still have gaps in the text. */
  readonly fillable: number;
  readonly insert: () => void;
  readonly fillGaps: () => void;
}

/** Puts the skeleton into the document, and later facts into its gaps. */
export function useSkeleton(genre: Genre, onInserted: () => void): SkeletonDesk {
  const { api, port, feed, document, checking, announcer } = usePane();
  const { texts } = useWording();
  const { sections, facts, year } = useStore(document.state);
  const { snapshot } = useStore(feed.view);
  const action = useAction();
  const known = useMemo(() => withYear(facts, year), [facts, year]);
  const fillable = useMemo(() => (snapshot ? fillableFields(known, genre.facts, snapshot) : []), [known, genre, snapshot]);

  async function insert(): Promise<void> {
    const skeleton = await api.skeleton({ genre: genre.id, year, facts });
    await port.insertSkeleton(skeleton);
    document.change({ sections: skeleton.sections, scaffold: scaffoldOf(skeleton) });
    announcer.say(texts.write.inserted);
    await feed.refresh({ whole: true });
    onInserted();
  }

  async function fillGaps(): Promise<void> {
    // How a fact reads in a sentence is the server's to say, as in the skeleton itself.
    const worded = await api.skeleton({ genre: genre.id, year, facts });
    const now = (await feed.refresh()).snapshot;
    const edits = now ? gapEdits(known, fillable, worded, now) : [];
    const { done } = await checking.change(edits.map((edit) => ({ rule: 'placeholder-residue', edit })));
    announcer.say(texts.write.gapsFilled(done));
    await feed.refresh({ whole: true });
  }

  return {
    running: action.running,
    error: action.error,
    inserted: sections.length > 0,
    documentHasText: snapshot?.paragraphs.some(({ text }) => text.trim() !== '') ?? false,
    fillable: fillable.length,
    insert: () => {
      action.run(insert);
    },
    fillGaps: () => {
      action.run(fillGaps);
    },
  };
}
