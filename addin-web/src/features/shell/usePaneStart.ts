import { useEffect, useEffectEvent, useState } from 'react';
import { takeOver } from '../drafts/handOver';
import { readoptable } from '../write/adoption';
import { fetchPlaces } from './places';
import type { PaneServices } from './PaneContext';

/** Restores what the document remembers and keeps it written until the pane goes. */
export function usePaneStart(services: PaneServices): { readonly ready: boolean } {
  const [ready, setReady] = useState(false);
  const { document: kept, feed } = services;

  const readoptOnce = useEffectEvent(() => readopt(services));

  useEffect(() => {
    void kept
      .load()
      // A document that cannot be read has no state yet; the places say what is wrong when they are used.
      .catch(() => undefined)
      .then(() => {
        const draft = takeOver();
        if (draft) kept.change({ draft });
        setReady(true);
        // A place that cannot be fetched now is fetched again when it is wanted, and says so if it fails.
        fetchPlaces().catch(() => undefined);
        return readoptOnce();
      })
      .catch(() => undefined);
    const stop = feed.start();
    const keep = (): void => {
      void kept.flush();
    };
    window.addEventListener('pagehide', keep);
    return () => {
      stop();
      window.removeEventListener('pagehide', keep);
    };
  }, [kept, feed]);

  return { ready };
}

/** Controls get lost when others copy, paste or insert; the headings tell where they belong. */
async function readopt({ document: kept, feed, port }: PaneServices): Promise<void> {
  const known = kept.state.get().sections;
  if (known.length === 0) return;
  const { snapshot } = await feed.refresh();
  const lost = snapshot ? readoptable(known, snapshot) : [];
  if (lost.length === 0) return;
  await port.adoptSections(lost);
  await feed.refresh({ whole: true });
}
