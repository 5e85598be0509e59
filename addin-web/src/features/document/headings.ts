import type { CheckAnswer } from '../../api/checks';
import type { DocumentSnapshot } from '../../word/port';

/** A top-level section of the document. */
export interface TopHeading {
  readonly heading: string;
  readonly paragraph: number;
  /** Key of the genre's section the server took it for. */
  readonly key: string | null;
}

const ordinal = /^[一二三四五六七八九十]{1,3}、/;

/** Where the top sections begin: as the server says, else by outline level and literal ordinal. */
export function topHeadings(snapshot: DocumentSnapshot, answer?: CheckAnswer): readonly TopHeading[] {
  const told = (answer?.sections ?? []).filter(({ path }) => !path.includes('/'));
  const placed = told.flatMap(({ heading, paragraph, key }) =>
    typeof paragraph === 'number' ? [{ heading, paragraph, key: key ?? null }] : [],
  );
  if (placed.length > 0) return placed;
  return snapshot.paragraphs
    .filter(({ text, outlineLevel, listLabel }) => outlineLevel === 1 || ordinal.test(text.trim()) || ordinal.test(listLabel ?? ''))
    .filter(({ text }) => text.trim() !== '')
    .map(({ index, text, listLabel }) => ({ heading: `${listLabel ?? ''}${firstSentence(text)}`, paragraph: index, key: null }));
}

/** A heading that runs on into body text ends with its full stop. */
function firstSentence(text: string): string {
  const stop = text.indexOf('。');
  return (stop < 0 ? text : text.slice(0, stop)).trim();
}
