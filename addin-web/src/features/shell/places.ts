import { lazy } from 'react';

const load = {
  write: async () => ({ default: (await import('../write/WritePlace')).WritePlace }),
  check: async () => ({ default: (await import('../check/CheckPlace')).CheckPlace }),
  drafts: async () => ({ default: (await import('../drafts/DraftsPlace')).DraftsPlace }),
  settings: async () => ({ default: (await import('../settings/SettingsPlace')).SettingsPlace }),
};

/** The places come after the frame, so that the pane answers at once. */
export const places = { write: lazy(load.write), check: lazy(load.check), drafts: lazy(load.drafts) };
export const SettingsPlace = lazy(load.settings);

/** Fetches the places nobody has asked for yet, so that switching does not wait. */
export async function fetchPlaces(): Promise<void> {
  await Promise.all(Object.values(load).map((fetchPlace) => fetchPlace()));
}
