import type { ProposedEdit } from '../../api/checks';
import { fingerprintOf } from '../../word/fingerprint';
import type { EditOutcome } from '../../word/port';
import type { JournalBatch, JournalChange } from '../document/paneState';

export interface AttemptedEdit {
  readonly rule: string;
  readonly edit: ProposedEdit;
  readonly outcome: EditOutcome;
}

interface AppliedEdit {
  readonly rule: string;
  readonly edit: ProposedEdit;
  readonly before: string;
}

interface Line {
  readonly index: number;
  readonly text: string;
}

/** What stands in the journal for the edits of one batch: one change for each paragraph that was changed. */
export function journalOf(attempts: readonly AttemptedEdit[], following: (paragraph: number) => string): readonly JournalChange[] {
  const byParagraph = new Map<number, AppliedEdit[]>();
  for (const { rule, edit, outcome } of attempts) {
    if (outcome.status !== 'applied') continue;
    const applied = { rule, edit, before: outcome.before };
    const sofar = byParagraph.get(edit.paragraph);
    if (sofar) sofar.push(applied);
    else byParagraph.set(edit.paragraph, [applied]);
  }
  return [...byParagraph.values()].flatMap((edits) => changeOf(edits, following));
}

function changeOf(edits: readonly AppliedEdit[], following: (paragraph: number) => string): readonly JournalChange[] {
  const [first] = edits;
  if (!first) return [];
  const { rule, edit } = first;
  const before = edits.find(({ edit: { fingerprint }, before: text }) => fingerprintOf(text) === fingerprint)?.before ?? first.before;
  if (edit.removesParagraph) {
    const fingerprint = fingerprintOf(following(edit.paragraph));
    return [{ rule, paragraph: edit.paragraph, fingerprint, start: 0, removed: before, inserted: '', removedParagraph: true }];
  }
  const after = applyAll(before, edits.map((applied) => applied.edit));
  return [{ rule, paragraph: edit.paragraph, fingerprint: fingerprintOf(after), ...difference(before, after) }];
}

function applyAll(text: string, edits: readonly ProposedEdit[]): string {
  return [...edits]
    .sort((left, right) => right.start - left.start)
    .reduce((done, { start, length, replacement }) => done.slice(0, start) + replacement + done.slice(start + length), text);
}

/** The one stretch in which two texts differ. */
export function difference(before: string, after: string): { readonly start: number; readonly removed: string; readonly inserted: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, removed: before.slice(start, before.length - tail), inserted: after.slice(start, after.length - tail) };
}

export interface Restoration {
  readonly paragraph: number;
  readonly fingerprint: string;
  readonly text: string;
}

/**
 * Where and what to put back: the text a changed paragraph had, or the text of a removed one with the paragraph it
 * stood before. Null when the document is no longer as the change left it.
 */
export function restorationOf(change: JournalChange, paragraphs: readonly Line[]): Restoration | null {
  const found = nearest(change, paragraphs);
  if (!found) return null;
  const { index: paragraph, text } = found;
  const { fingerprint, start, removed, inserted, removedParagraph } = change;
  if (removedParagraph) return { paragraph, fingerprint, text: removed };
  const end = start + inserted.length;
  if (text.slice(start, end) !== inserted) return null;
  return { paragraph, fingerprint, text: text.slice(0, start) + removed + text.slice(end) };
}

/** The paragraph with the change's fingerprint that stands closest to where it was. */
function nearest(change: JournalChange, paragraphs: readonly Line[]): Line | null {
  let best: Line | null = null;
  for (const paragraph of paragraphs) {
    if (fingerprintOf(paragraph.text) !== change.fingerprint) continue;
    if (!best || distance(paragraph, change) < distance(best, change)) best = paragraph;
  }
  return best;
}

const distance = (line: Line, change: JournalChange): number => Math.abs(line.index - change.paragraph);

/** The journal without the changes that were taken back; a batch without changes goes. */
export function withoutChanges(journal: readonly JournalBatch[], gone: ReadonlySet<JournalChange>): readonly JournalBatch[] {
  return journal
    .map((batch) => ({ ...batch, changes: batch.changes.filter((change) => !gone.has(change)) }))
    .filter(({ changes }) => changes.length > 0);
}

export const changeCount = (journal: readonly JournalBatch[]): number =>
  journal.reduce((sum, { changes }) => sum + changes.length, 0);
