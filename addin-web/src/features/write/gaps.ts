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

/** Edits that fill the gaps of facts known by now. */
export function gapEdits(facts: Facts, fields: readonly FactField[], snapshot: DocumentSnapshot): readonly Edit[] {
  const known = fields.flatMap((field) => {
    const words = wordsFor(field, facts[field.key]);
    return words === null ? [] : [{ gap: gapFor(field), words, unit: field.unit }];
  });
  return snapshot.paragraphs.flatMap(({ index, text }) =>
    text.includes('〔') ? known.flatMap((each) => editsIn(index, text, each)) : [],
  );
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
    return { paragraph, start, length: gap.length, replacement, fingerprint };
  });
}

function placesOf(part: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
}
