import type { Api } from '../../api';
import type { CheckAnswer } from '../../api/checks';
import type { Language } from '../../texts';
import type { DocumentSnapshot, Edit, EditOutcome, WordPort } from '../../word/port';
import type { DocumentFeed } from '../document/documentFeed';
import type { JournalChange } from '../document/paneState';
import type { StateStore } from '../document/stateStore';
import { createStore, type Store } from '../document/store';
import { keyFindings, type KeyedFinding } from './groupFindings';
import { journalOf, restorationOf, withoutChanges, type AttemptedEdit } from './journal';

export type CheckRun =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly done: number }
  | { readonly status: 'checking' }
  | { readonly status: 'failed'; readonly error: unknown };

export interface CheckResult {
  readonly answer: CheckAnswer;
  readonly snapshot: DocumentSnapshot;
  readonly findings: readonly KeyedFinding[];
}

export interface WantedEdit {
  readonly rule: string;
  readonly edit: Edit;
}

export interface Counted {
  readonly done: number;
  readonly skipped: number;
}

/** One check of the open document and what was done about it; it goes on while the writer looks at another place. */
export interface Checking {
  readonly run: Store<CheckRun>;
  readonly result: Store<CheckResult | null>;
  start(): Promise<CheckResult | null>;
  stop(): void;
  apply(findings: readonly KeyedFinding[]): Promise<Counted>;
  /** Changes the text for another reason than a finding; the journal can take it back all the same. */
  change(wanted: readonly WantedEdit[]): Promise<Counted>;
  revert(changes: readonly JournalChange[]): Promise<Counted>;
}

export interface CheckingParts {
  readonly port: WordPort;
  readonly api: Api;
  readonly document: StateStore;
  readonly feed: DocumentFeed;
  readonly language: () => Language;
  readonly trackChanges: () => boolean;
  readonly now: () => Date;
}

export function createChecking(parts: CheckingParts): Checking {
  const { port, api, document, feed } = parts;
  const run = createStore<CheckRun>({ status: 'idle' });
  const result = createStore<CheckResult | null>(null);
  let abort = new AbortController();

  async function check(signal: AbortSignal): Promise<CheckResult> {
    run.set({ status: 'reading', done: 0 });
    const progress = (done: number): void => {
      if (!signal.aborted) run.set({ status: 'reading', done });
    };
    const { snapshot } = await feed.refresh({ whole: true, progress, signal });
    if (!snapshot) throw new Error('The document was read without an answer.');
    signal.throwIfAborted();
    run.set({ status: 'checking' });
    const genre = document.state.get().genre;
    const answer = await api.check(snapshot.paragraphs, { genre, language: parts.language(), signal });
    return { answer, snapshot, findings: keyFindings(answer, snapshot) };
  }

  async function start(): Promise<CheckResult | null> {
    abort.abort();
    abort = new AbortController();
    const { signal } = abort;
    try {
      const found = await check(signal);
      if (signal.aborted) return null;
      result.set(found);
      run.set({ status: 'idle' });
      document.change({ checked: true });
      return found;
    } catch (error) {
      if (!signal.aborted) run.set({ status: 'failed', error });
      return null;
    }
  }

  async function apply(findings: readonly KeyedFinding[]): Promise<Counted> {
    const counted = await change(
      findings.flatMap(({ finding }) => (finding.fix?.edits ?? []).map((edit) => ({ rule: finding.rule, edit }))),
    );
    await start();
    return counted;
  }

  async function change(wanted: readonly WantedEdit[]): Promise<Counted> {
    const before = feed.view.get().snapshot;
    const outcomes = await port.applyEdits(wanted.map(({ edit }) => edit), { trackChanges: parts.trackChanges() });
    const attempts = wanted.map(({ rule, edit }, index): AttemptedEdit => {
      const outcome: EditOutcome = outcomes[index] ?? { status: 'changed' };
      return { rule, edit, outcome };
    });
    const following = (paragraph: number): string => before?.paragraphs[paragraph + 1]?.text ?? '';
    note(journalOf(attempts, following));
    return count(outcomes);
  }

  function note(changes: readonly JournalChange[]): void {
    if (changes.length === 0) return;
    const at = parts.now().toISOString();
    const batch = { id: crypto.randomUUID(), at, changes };
    document.change({ journal: [...document.state.get().journal, batch] });
  }

  async function revert(changes: readonly JournalChange[]): Promise<Counted> {
    const gone = new Set(await restoreTexts(port, changes.filter(({ removedParagraph }) => !removedParagraph)));
    // A removed paragraph is found by the one it stood before, which may itself have been put back just now.
    for (const change of changes.filter(({ removedParagraph }) => removedParagraph).reverse()) {
      if (await putBack(port, change)) gone.add(change);
    }
    document.change({ journal: withoutChanges(document.state.get().journal, gone) });
    await start();
    return { done: gone.size, skipped: changes.length - gone.size };
  }

  return {
    run,
    result,
    start,
    apply,
    change,
    revert,
    stop: () => {
      abort.abort();
      run.set({ status: 'idle' });
    },
  };
}

/** The changes whose paragraphs read again as before. */
async function restoreTexts(port: WordPort, changes: readonly JournalChange[]): Promise<readonly JournalChange[]> {
  const { paragraphs } = await port.read();
  const planned = changes.flatMap((change) => {
    const restoration = restorationOf(change, paragraphs);
    return restoration ? [{ change, restoration }] : [];
  });
  const outcomes = await port.restore(planned.map(({ restoration }) => restoration));
  return planned.filter((_, index) => outcomes[index]?.status === 'applied').map(({ change }) => change);
}

async function putBack(port: WordPort, change: JournalChange): Promise<boolean> {
  const restoration = restorationOf(change, (await port.read()).paragraphs);
  const [outcome] = restoration && port.putBack ? await port.putBack([restoration]) : [];
  return outcome?.status === 'applied';
}

function count(outcomes: readonly EditOutcome[]): Counted {
  const done = outcomes.filter(({ status }) => status === 'applied').length;
  return { done, skipped: outcomes.length - done };
}
