import { createContext, useContext } from 'react';
import type { Api } from '../../api';
import type { Genre } from '../../api/genres';
import { inLanguage, languageOf, textsIn, type Language, type Texts } from '../../texts';
import type { WordPort } from '../../word/port';
import type { Checking } from '../check/checking';
import type { DocumentFeed } from '../document/documentFeed';
import type { Resource } from '../document/resource';
import type { StateStore } from '../document/stateStore';
import { useStore, type Store } from '../document/store';
import type { Drafting } from '../drafts/drafting';
import type { Announcer } from './announcer';
import type { Preferences } from './preferences';

/** What lives as long as the pane; places come and go. */
export interface PaneServices {
  readonly port: WordPort;
  readonly api: Api;
  readonly document: StateStore;
  readonly feed: DocumentFeed;
  readonly genres: Resource<readonly Genre[]>;
  readonly checking: Checking;
  readonly drafting: Drafting;
  readonly preferences: Store<Preferences>;
  readonly announcer: Announcer;
}

const Context = createContext<PaneServices | null>(null);

export const PaneProvider = Context.Provider;

export function usePane(): PaneServices {
  const services = useContext(Context);
  if (!services) throw new Error('The pane is not around this component.');
  return services;
}

export interface Wording {
  readonly language: Language;
  readonly texts: Texts;
  /** One of two texts that came from the server in both languages. */
  readonly pick: (chinese: string, english: string | null | undefined) => string;
}

export function useWording(): Wording {
  const { preferences, port } = usePane();
  const language = chosenLanguage(useStore(preferences), port.capabilities.language);
  return { language, texts: textsIn(language), pick: (chinese, english) => inLanguage(language, chinese, english) };
}

export function chosenLanguage(preferences: Preferences, displayLanguage: string): Language {
  return preferences.language === 'auto' ? languageOf(displayLanguage) : preferences.language;
}
