import type { FactField } from '../../api/genres';
import type { Facts } from '../../api/skeletons';
import { fingerprintOf } from '../../word/fingerprint';
import type { DocumentSnapshot, Edit, Skeleton } from '../../word/port';
import { wordsFor } from './factWords';

/** What stands in the document for a fact that is missing. */
export const gapFor = (field: FactField): string => `〔${field.name}〕`;

/** Fingerprints of the skeleton's paragraphs that wait for the writer. */
export function scaffoldOf(skeleton: Skeleton): readonly string[] {
  return skeleton.blocks
    .filter(({ inlines }) => inlines.some(({ kind }) => kind === 'gap'))
    .map(({ inlines }) => fingerprintOf(inlines.map(({ text }) => text).join('')));
}

/** The fields that are filled in by now and still have a gap in the text. */
export function fillableFields(facts: Facts, fields: readonly FactField[], snapshot: DocumentSnapshot): readonly FactField[] {
  const open = snapshot.paragraphs.filter(({ text }) => text.includes('〔'));
  return fields.filter((field) => field.key in facts && open.some(({ text }) => text.includes(gapFor(field))));
}

/** Edits that put facts into their gaps, worded as in a skeleton made with them. */
export function gapEdits(facts: Facts, fields: readonly FactField[], skeleton: Skeleton, snapshot: DocumentSnapshot): readonly Edit[] {
  const worded = wordsIn(skeleton);
  const known = fields.flatMap((field) => {
    const words = worded.get(field.key) ?? wordsFor(field, facts[field.key]);
    return words === null ? [] : [{ gap: gapFor(field), words, unit: field.unit }];
  });
  return snapshot.paragraphs.flatMap(({ index, text }) =>
    text.includes('〔') ? known.flatMap((each) => editsIn(index, text, each)) : [],
  );
}

/** The words of facts by the key of the fact; the longest where they differ, as with and without a measure word. */
function wordsIn({ blocks }: Skeleton): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { kind, factKey, text } of blocks.flatMap(({ inlines }) => inlines)) {
    if (kind === 'fact' && factKey && text.length > (words.get(factKey)?.length ?? 0)) words.set(factKey, text);
  }
  return words;
}

interface Known {
  readonly gap: string;
  readonly words: string;
  readonly unit: string;
}

function editsIn(paragraph: number, text: string, { gap, words, unit }: Known): readonly Edit[] {
  const fingerprint = fingerprintOf(text);
  return placesOf(gap, text).map((start) => {
    // Where the sentence already has the measure word, the figure stands alone: 〔报告年度〕年度.
    const bare = unit !== '' && text.startsWith(unit, start + gap.length) && words.endsWith(unit);
    const replacement = bare ? words.slice(0, -unit.length) : words;
    return { paragraph, start, length: gap.length, replacement, fingerprint, fillsGap: true };
  });
}

function placesOf(part: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
}
