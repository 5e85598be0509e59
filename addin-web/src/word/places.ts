import { locate } from './location';
import type { Place } from './port';
import { paragraphsAt } from './reading';

/** Where the cursor is; null outside the body, where ranges cannot be measured against it. */
export async function placeOfSelection(context: Word.RequestContext): Promise<Place | null> {
  const selection = context.document.getSelection();
  const start = selection.getRange('Start');
  const paragraph = selection.paragraphs.getFirst();
  const before = context.document.body.getRange('Start').expandTo(start).paragraphs;
  const lead = paragraph.getRange('Start').expandTo(start);
  before.load('items/tableNestingLevel');
  lead.load('text');
  selection.load('text');
  paragraph.load('text');
  await context.sync();
  const offset = lead.text.length;
  const length = Math.min(selection.text.length, paragraph.text.length - offset);
  return { paragraph: before.items.length - 1, start: offset, length };
}

/** Selects a place and so brings it into view; the whole paragraph when the stretch cannot be found. */
export async function goTo(context: Word.RequestContext, { paragraph: index, start, length }: Place): Promise<boolean> {
  const paragraph = (await paragraphsAt(context, [index])).get(index);
  if (!paragraph) return false;
  const located = locateCaret(paragraph, start, length);
  await context.sync();
  const range = located?.range() ?? null;
  if (range) range.select();
  else paragraph.select(length === 0 && start > 0 ? 'End' : length === 0 ? 'Start' : 'Select');
  await context.sync();
  return true;
}

const locateCaret = (paragraph: Word.Paragraph, start: number, length: number): ReturnType<typeof locate> =>
  length === 0 ? null : locate(paragraph, paragraph.text, start, length);
