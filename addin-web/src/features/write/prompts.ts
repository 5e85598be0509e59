import { fingerprintOf } from '../../word/fingerprint';
import type { DocumentSnapshot, Edit } from '../../word/port';

/** Every prompt of a skeleton opens so, in both languages. */
const mark = '〔提示：';

export const isPrompt = (text: string): boolean => text.startsWith(mark);

/** Edits that remove the paragraphs of a skeleton that only advise. */
export function promptEdits({ paragraphs }: DocumentSnapshot): readonly Edit[] {
  return paragraphs
    .filter(({ text }) => isPrompt(text) && text.trimEnd().endsWith('〕'))
    .map(({ index, text }) => ({
      paragraph: index,
      start: 0,
      length: text.length,
      replacement: '',
      fingerprint: fingerprintOf(text),
      removesParagraph: true,
    }));
}
