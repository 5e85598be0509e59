import { CHANGED, applyEdits } from './edits';
import { fingerprintOf } from './fingerprint';
import type { Edit, EditOutcome } from './port';
import { paragraphsAt } from './reading';

/** A change of a whole paragraph's text as its smallest edit. */
export interface Restoration {
  readonly paragraph: number;
  readonly fingerprint: string;
  readonly text: string;
}

/** Puts back texts of paragraphs; the fingerprint is that of the text as it stands now. */
export async function restoreTexts(context: Word.RequestContext, changes: readonly Restoration[]): Promise<EditOutcome[]> {
  const paragraphs = await paragraphsAt(context, changes.map((change) => change.paragraph));
  const edits = changes.map(({ paragraph, fingerprint, text }): Edit => {
    const length = paragraphs.get(paragraph)?.text.length ?? 0;
    return { paragraph, fingerprint, start: 0, length, replacement: text };
  });
  return applyEdits(context, edits, false);
}

/** Puts back removed paragraphs, each before the paragraph that has the fingerprint. */
export async function putBack(context: Word.RequestContext, removed: readonly Restoration[]): Promise<EditOutcome[]> {
  const paragraphs = await paragraphsAt(context, removed.map((change) => change.paragraph));
  const outcomes = removed.map(({ paragraph, fingerprint, text }): EditOutcome => {
    const neighbour = paragraphs.get(paragraph);
    if (!neighbour || fingerprintOf(neighbour.text) !== fingerprint) return CHANGED;
    neighbour.insertParagraph(text, 'Before');
    return { status: 'applied', before: '', after: text };
  });
  await context.sync();
  return outcomes;
}
