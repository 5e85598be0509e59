import { WordError, type WordFault, type WordPort } from '../../word/port';
import { emptyState, type PaneState } from './paneState';
import { decodeState, encodeState } from './stateCodec';
import { createStore, type Store } from './store';

export type Keeping =
  | { readonly status: 'kept' | 'keeping'; readonly shortened: boolean }
  | { readonly status: 'failed'; readonly fault: WordFault };

/** The pane's state, written into the document soon after every change. */
export interface StateStore {
  readonly state: Store<PaneState>;
  readonly keeping: Store<Keeping>;
  change(part: Partial<PaneState>): void;
  /** Takes over the state of the document that is open now. */
  load(): Promise<void>;
  /** Resolves when everything changed so far stands in the document. */
  flush(): Promise<void>;
}

const pause = 250;

export function createStateStore(port: Pick<WordPort, 'readState' | 'writeState'>): StateStore {
  const state = createStore<PaneState>(emptyState);
  const keeping = createStore<Keeping>({ status: 'kept', shortened: false });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let written: PaneState = emptyState;

  async function write(): Promise<void> {
    const current = state.get();
    if (current === written) return;
    try {
      const { xml, shortened } = encodeState(current);
      await port.writeState(xml);
      written = current;
      if (state.get() === current) keeping.set({ status: 'kept', shortened });
    } catch (error) {
      keeping.set({ status: 'failed', fault: error instanceof WordError ? error.fault : 'failed' });
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    // One write at a time, and the last one wins.
    writing = writing.then(write);
    return writing;
  }

  return {
    state,
    keeping,
    flush,
    change: (part) => {
      state.update((value) => ({ ...value, ...part }));
      keeping.set({ status: 'keeping', shortened: false });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
    },
    load: async () => {
      // What was not written yet belongs to the document that was open before.
      clearTimeout(timer);
      await writing;
      written = decodeState(await port.readState());
      state.set(written);
      keeping.set({ status: 'kept', shortened: false });
    },
  };
}
