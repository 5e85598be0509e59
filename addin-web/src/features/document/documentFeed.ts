import type { DocumentSnapshot, Place, WordPort } from '../../word/port';
import { createStore, type Store } from './store';

/** The document as last seen. */
export interface DocumentView {
  readonly snapshot: DocumentSnapshot | null;
  readonly fingerprints: readonly string[];
  readonly cursor: Place | null;
}

/** Keeps a view of the document up to date; Word's events are hints, the fingerprints are the truth. */
export interface DocumentFeed {
  readonly view: Store<DocumentView>;
  start(): () => void;
  /** Reads what has changed; with `whole` the document is read even if it looks unchanged. */
  refresh(options?: { whole?: boolean; progress?: (done: number) => void; signal?: AbortSignal }): Promise<DocumentView>;
}

const pause = 300;
const rescan = 3000;

export function createDocumentFeed(port: WordPort): DocumentFeed {
  const view = createStore<DocumentView>({ snapshot: null, fingerprints: [], cursor: null });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<unknown> = Promise.resolve();

  async function look(options: Parameters<DocumentFeed['refresh']>[0] = {}): Promise<DocumentView> {
    const { whole, ...reading } = options;
    const before = view.get();
    const fingerprints = await port.fingerprints();
    const cursor = await port.selection();
    const same = before.snapshot !== null && sameList(before.fingerprints, fingerprints);
    if (same && !whole) {
      if (!samePlace(before.cursor, cursor)) view.set({ ...before, cursor });
      return view.get();
    }
    view.set({ snapshot: await port.read(reading), fingerprints, cursor });
    return view.get();
  }

  function refresh(options?: Parameters<DocumentFeed['refresh']>[0]): Promise<DocumentView> {
    // Two overlapping readings would race; the second sees what the first has left.
    const next = running.then(() => look(options));
    running = next.catch(() => undefined);
    return next;
  }

  function quietly(): void {
    // A failed glance is repeated at the next hint; only what the writer asked for reports its failure.
    refresh().catch(() => undefined);
  }

  return {
    view,
    refresh,
    start: () => {
      quietly();
      const stop = port.onHint(() => {
        clearTimeout(timer);
        timer = setTimeout(quietly, pause);
      });
      const scan = setInterval(() => {
        if (document.visibilityState === 'visible') quietly();
      }, rescan);
      return () => {
        stop();
        clearTimeout(timer);
        clearInterval(scan);
      };
    },
  };
}

const sameList = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((value, index) => value === right[index]);

const samePlace = (left: Place | null, right: Place | null): boolean =>
  left === right ||
  (left !== null &&
    right !== null &&
    left.paragraph === right.paragraph &&
    left.start === right.start &&
    left.length === right.length);
