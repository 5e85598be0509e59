import { createStore, type Store } from '../document/store';
import type { Language } from '../../texts';

/** What one person wants on one machine; never part of a document. */
export interface Preferences {
  readonly language: 'auto' | Language;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly trackChanges: boolean;
}

const key = 'wordaddin.preferences';
const defaults: Preferences = { language: 'auto', theme: 'auto', trackChanges: false };

const languages: readonly string[] = ['auto', 'zh-CN', 'en-US'] satisfies readonly Preferences['language'][];
const themes: readonly string[] = ['auto', 'light', 'dark'] satisfies readonly Preferences['theme'][];

/** Storage may be forbidden in a frame; then the preferences last as long as the pane. */
export function createPreferences(storage: () => Storage = () => localStorage): Store<Preferences> {
  const store = createStore(read(storage));
  store.subscribe(() => {
    try {
      storage().setItem(key, JSON.stringify(store.get()));
    } catch {
      return;
    }
  });
  return store;
}

function read(storage: () => Storage): Preferences {
  try {
    return valid(JSON.parse(storage().getItem(key) ?? '{}') as Partial<Record<keyof Preferences, unknown>>);
  } catch {
    return defaults;
  }
}

function valid(stored: Partial<Record<keyof Preferences, unknown>>): Preferences {
  return {
    language: languages.includes(stored.language as string) ? (stored.language as Preferences['language']) : 'auto',
    theme: themes.includes(stored.theme as string) ? (stored.theme as Preferences['theme']) : 'auto',
    trackChanges: stored.trackChanges === true,
  };
}
