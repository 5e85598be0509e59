import { useEffect, useEffectEvent, useState } from 'react';
import type { CheckAnswer } from '../../api/checks';
import type { Genre } from '../../api/genres';
import { useAction } from '../../ui/useAction';
import type { DocumentSnapshot } from '../../word/port';
import { topHeadings } from '../document/headings';
import { usePane, useWording } from '../shell/PaneContext';
import { adoptable } from './adoption';
import { totalCharacters } from './sectionProgress';

/** Below this there is nothing to recognise. */
const leastCharacters = 50;

export interface Recognised {
  readonly genre: Genre;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

export interface Recognition {
  readonly running: boolean;
  readonly error: unknown;
  readonly found: Recognised | null;
  readonly look: () => void;
  /** Goes on with the kind that was recognised. */
  readonly adopt: () => void;
}

interface Seen {
  readonly answer: CheckAnswer;
  readonly snapshot: DocumentSnapshot;
}

/** What kind of report the open document already is; the writer decides whether that is right. */
export function useRecognition(genres: readonly Genre[]): Recognition {
  const { api, feed, port, document, announcer } = usePane();
  const { language, texts } = useWording();
  const [seen, setSeen] = useState<Seen | null>(null);
  const action = useAction();

  function look(): void {
    action.run(async () => {
      const { snapshot } = await feed.refresh();
      if (!snapshot || totalCharacters(snapshot, new Set()) < leastCharacters) return;
      setSeen({ snapshot, answer: await api.check(snapshot.paragraphs, { language }) });
    });
  }

  const lookOnce = useEffectEvent(look);
  useEffect(() => {
    lookOnce();
  }, []);

  const found = seen ? recognisedIn(seen.answer, genres) : null;

  function adopt(): void {
    if (!found || !seen) return;
    action.run(async () => {
      const headings = topHeadings(seen.snapshot, seen.answer);
      const controls = adoptable(found.genre, headings, seen.snapshot, newSectionId);
      await port.adoptSections(controls);
      const sections = controls.map(({ tag, title }) => ({ key: tag.split(':')[2] ?? '', tag, title }));
      document.change({ genre: found.genre.id, sections });
      announcer.say(texts.write.adopted(sections.length));
      await feed.refresh({ whole: true });
    });
  }

  return { running: action.running, error: action.error, found, look, adopt };
}

/** Word keeps 64 characters of a tag, so half a GUID has to tell the sections of a document apart. */
const newSectionId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 16);

function recognisedIn({ genre }: CheckAnswer, genres: readonly Genre[]): Recognised | null {
  const known = genres.find(({ id }) => id === genre?.id);
  return known && genre ? { genre: known, confidence: genre.confidence, reasons: genre.reasons } : null;
}
