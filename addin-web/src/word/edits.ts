import { toWordError } from './faults';
import { fingerprintOf } from './fingerprint';
import { locate } from './location';
import type { Located } from './location';
import type { Edit, EditOutcome } from './port';
import { paragraphsAt } from './reading';
import { unmarkGap } from './skeletonLook';

/** An edit that fits its paragraph, cut down to what really differs. */
interface Step {
  readonly place: number;
  readonly paragraph: Word.Paragraph;
  readonly before: string;
  readonly start: number;
  readonly length: number;
  readonly replacement: string;
  readonly removesParagraph: boolean;
  readonly fillsGap: boolean;
}

interface Ready extends Step {
  readonly located: Located | null;
}

export const CHANGED: EditOutcome = { status: 'changed' };

/** Finds the paragraphs, checks their fingerprints, finds the stretches, writes: three round trips for any number of edits. */
export async function applyEdits(context: Word.RequestContext, edits: readonly Edit[], track: boolean): Promise<EditOutcome[]> {
  const outcomes: EditOutcome[] = edits.map(() => CHANGED);
  const paragraphs = await paragraphsAt(context, edits.map((edit) => edit.paragraph));
  const steps = stepsOf(edits, paragraphs);
  const ready = steps.map((step): Ready => ({ ...step, located: search(step) }));
  for (const { paragraph } of steps) paragraph.load('text,font/name,font/size,font/bold,font/color');
  if (track) context.document.load('changeTrackingMode');
  await context.sync();
  const mode = track ? context.document.changeTrackingMode : null;
  if (track) context.document.changeTrackingMode = 'TrackAll';
  const written = ready.filter((step) => write(step, outcomes));
  for (const step of written) if (!step.removesParagraph) step.paragraph.load('text');
  if (mode !== null) context.document.changeTrackingMode = mode;
  await sync(context, written, outcomes);
  return outcomes;
}

/** Edits that fit, from the end of the document backwards, so that none moves the place of another. */
function stepsOf(edits: readonly Edit[], paragraphs: ReadonlyMap<number, Word.Paragraph>): Step[] {
  const ordered = edits
    .map((edit, place) => ({ edit, place }))
    .sort((a, b) => b.edit.paragraph - a.edit.paragraph || b.edit.start - a.edit.start || b.place - a.place);
  const steps: Step[] = [];
  const taken = new Map<number, number>();
  for (const { edit, place } of ordered) {
    const paragraph = paragraphs.get(edit.paragraph);
    if (!paragraph || fingerprintOf(paragraph.text) !== edit.fingerprint) continue;
    if (edit.start + edit.length > (taken.get(edit.paragraph) ?? paragraph.text.length)) continue;
    taken.set(edit.paragraph, edit.start);
    const { removesParagraph = false, fillsGap = false } = edit;
    steps.push({ place, paragraph, before: paragraph.text, ...narrowed(paragraph.text, edit), removesParagraph, fillsGap });
  }
  return steps;
}

/** The smallest stretch that gives the same text. */
export function narrowed(text: string, edit: Pick<Edit, 'start' | 'length' | 'replacement'>): Pick<Edit, 'start' | 'length' | 'replacement'> {
  const removed = text.slice(edit.start, edit.start + edit.length);
  const { replacement } = edit;
  const shorter = Math.min(removed.length, replacement.length);
  let head = 0;
  while (head < shorter && removed[head] === replacement[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && removed.at(-1 - tail) === replacement.at(-1 - tail)) tail += 1;
  if (splitsPair(removed, head)) head -= 1;
  if (splitsPair(removed, removed.length - tail)) tail -= 1;
  return {
    start: edit.start + head,
    length: removed.length - head - tail,
    replacement: replacement.slice(head, replacement.length - tail),
  };
}

const splitsPair = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/.test(text.slice(at));

/** Text at either end of a paragraph needs no search; an insertion elsewhere is made behind the character before it. */
function search({ paragraph, before, start, length, removesParagraph }: Step): Located | null {
  if (removesParagraph || (length === 0 && (start === 0 || start === before.length))) return null;
  if (length > 0) return locate(paragraph, before, start, length);
  const width = splitsPair(before, start - 1) ? 2 : 1;
  return locate(paragraph, before, start - width, width);
}

/** Queues the write; false when the paragraph has changed meanwhile or the stretch cannot be reached safely. */
function write(step: Ready, outcomes: EditOutcome[]): boolean {
  const { paragraph, before, start, length, replacement } = step;
  if (paragraph.text !== before) return false;
  if (step.removesParagraph) paragraph.delete();
  else if (length === 0 && replacement === '') return true;
  else if (length === 0 && start === 0) paragraph.insertText(replacement, 'Start');
  else if (length === 0 && start === before.length) paragraph.insertText(replacement, 'End');
  else return writeInside(step, outcomes);
  return true;
}

function writeInside({ place, paragraph, before, start, length, replacement, located, fillsGap }: Ready, outcomes: EditOutcome[]): boolean {
  const range = located?.range() ?? null;
  if (range && length === 0) range.insertText(replacement, 'End');
  else if (range && replacement === '') range.delete();
  else if (range && fillsGap) unmarkGap(range.insertText(replacement, 'Replace').font);
  else if (range) range.insertText(replacement, 'Replace');
  else if (isUniform(paragraph)) paragraph.insertText(before.slice(0, start) + replacement + before.slice(start + length), 'Replace');
  else {
    outcomes[place] = { status: 'refused', reason: 'not-found' };
    return false;
  }
  return true;
}

/** Replacing the whole text costs no formatting when all characters look alike; Word shows a mixture as empty or null. */
function isUniform({ font }: Word.Paragraph): boolean {
  const mixed: readonly unknown[] = ['', null];
  return ![font.name, font.size, font.bold, font.color].some((value) => mixed.includes(value));
}

async function sync(context: Word.RequestContext, written: readonly Step[], outcomes: EditOutcome[]): Promise<void> {
  try {
    await context.sync();
    for (const { place, paragraph, before, removesParagraph } of written)
      outcomes[place] = { status: 'applied', before, after: removesParagraph ? '' : paragraph.text };
  } catch (error) {
    const reason = toWordError(error).fault;
    for (const { place } of written) outcomes[place] = { status: 'refused', reason };
  }
}
