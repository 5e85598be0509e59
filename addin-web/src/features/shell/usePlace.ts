import { useStore } from '../document/store';
import type { PlaceName } from '../document/paneState';
import { usePane } from './PaneContext';

/** The place that is shown; it is kept in the document like everything else. */
export function usePlace(): { readonly place: PlaceName; readonly setPlace: (place: PlaceName) => void } {
  const { document } = usePane();
  const { place } = useStore(document.state);
  const known = ['write', 'check', 'drafts'].includes(place) ? place : 'write';
  return {
    place: known,
    setPlace: (next) => {
      document.change({ place: next });
    },
  };
}
