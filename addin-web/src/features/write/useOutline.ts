import { useMemo, useState } from 'react';
import type { Genre } from '../../api/genres';
import { fingerprintOf } from '../../word/fingerprint';
import { useAction } from '../../ui/useAction';
import { useStore } from '../document/store';
import { usePane, useWording } from '../shell/PaneContext';
import { fillTemplate, withYear } from './factWords';
import { gapFor } from './gaps';
import { progressOf, sectionAt, totalCharacters, type SectionProgress } from './sectionProgress';

export interface OutlineDesk {
  readonly progress: readonly SectionProgress[];
  readonly total: number;
  /** Key of the section the cursor is in. */
  readonly here: string | null;
  /** Key of the section whose card is open: the one pressed last, else the one at the cursor. */
  readonly open: string | null;
  readonly error: unknown;
  readonly toggle: (key: string) => void;
  readonly goTo: (progress: SectionProgress) => void;
  /** A title with the facts known by now, to be read in the pane. */
  readonly titled: (title: string) => string;
  /** An opening with the facts known by now, to stand in the document. */
  readonly opened: (opening: string) => string;
  readonly insertOpening: (opening: string) => void;
}

interface Chosen {
  readonly key: string | null;
  /** Where the cursor was; once it moves on, the card follows it again. */
  readonly from: string | null;
}

/** The sections with what is written in each, following the cursor. */
export function useOutline(genre: Genre): OutlineDesk {
  const { port, feed, document, announcer } = usePane();
  const { texts, pick } = useWording();
  const { snapshot, cursor } = useStore(feed.view);
  const { scaffold, facts, year } = useStore(document.state);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const action = useAction();
  const advice = useMemo(() => new Set(scaffold), [scaffold]);
  const progress = useMemo(() => (snapshot ? progressOf(genre, snapshot, advice) : []), [genre, snapshot, advice]);
  const total = useMemo(() => (snapshot ? totalCharacters(snapshot, advice) : 0), [snapshot, advice]);
  const here = sectionAt(progress, cursor?.paragraph ?? null)?.section.key ?? null;
  const known = withYear(facts, year);
  const open = chosen && chosen.from === here ? chosen.key : here;

  async function insertOpening(opening: string): Promise<void> {
    const place = await port.selection();
    const text = place ? (await feed.refresh()).snapshot?.paragraphs[place.paragraph]?.text : undefined;
    if (!place || text === undefined) {
      announcer.say(texts.write.noCursor);
      return;
    }
    const edit = { paragraph: place.paragraph, start: place.start, length: 0, replacement: opening, fingerprint: fingerprintOf(text) };
    const [outcome] = await port.applyEdits([edit]);
    announcer.say(outcome?.status === 'applied' ? texts.write.openingInserted : texts.check.gone);
    await feed.refresh();
  }

  return {
    progress,
    total,
    here,
    open,
    error: action.error,
    toggle: (key) => {
      setChosen({ key: open === key ? null : key, from: here });
    },
    goTo: ({ control }) => {
      if (control) action.run(() => port.goTo({ paragraph: control.firstParagraph, start: 0, length: 0 }));
    },
    titled: (title) => fillTemplate(title, known, genre.facts, ({ name, nameEn }) => `〔${pick(name, nameEn)}〕`),
    opened: (opening) => fillTemplate(opening, known, genre.facts, gapFor),
    insertOpening: (opening) => {
      action.run(() => insertOpening(opening));
    },
  };
}
