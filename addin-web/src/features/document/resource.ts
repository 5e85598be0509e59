import { createStore, type Store } from './store';

/** Something that is fetched and may fail. */
export type Loaded<T> =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown };

export interface Resource<T> {
  readonly store: Store<Loaded<T>>;
  /** Fetches once; later calls only after a failure. */
  ensure(): void;
  /** Fetches anew; what is shown stays until the answer is there. */
  reload(): Promise<void>;
}

export function createResource<T>(fetchIt: () => Promise<T>): Resource<T> {
  const store = createStore<Loaded<T>>({ status: 'idle' });

  async function reload(): Promise<void> {
    if (store.get().status !== 'ready') store.set({ status: 'loading' });
    try {
      store.set({ status: 'ready', value: await fetchIt() });
    } catch (error) {
      store.set({ status: 'failed', error });
    }
  }

  return {
    store,
    reload,
    ensure: () => {
      const { status } = store.get();
      if (status === 'idle' || status === 'failed') void reload();
    },
  };
}
