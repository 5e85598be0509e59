import { createApi, type Api } from '../../api';
import { createHttp } from '../../api/http';
import type { WordPort } from '../../word/port';
import { createChecking } from '../check/checking';
import { createDocumentFeed } from '../document/documentFeed';
import { createResource } from '../document/resource';
import { createStateStore } from '../document/stateStore';
import { createDrafting } from '../drafts/drafting';
import { createAnnouncer } from './announcer';
import { chosenLanguage, type PaneServices } from './PaneContext';
import { createPreferences } from './preferences';

/** Puts the parts of the pane together. */
export function createServices(port: WordPort, givenApi?: Api): PaneServices {
  const preferences = createPreferences();
  const language = () => chosenLanguage(preferences.get(), port.capabilities.language);
  const now = (): Date => new Date();
  const api = givenApi ?? createApi(createHttp(language));
  const document = createStateStore(port);
  const feed = createDocumentFeed(port);
  const trackChanges = (): boolean => preferences.get().trackChanges && port.capabilities.canTrackChanges;
  const checking = createChecking({ port, api, document, feed, language, trackChanges, now });
  return {
    port,
    api,
    document,
    feed,
    preferences,
    checking,
    genres: createResource(() => api.genres()),
    drafting: createDrafting({ port, api, document, now }),
    announcer: createAnnouncer(),
  };
}
