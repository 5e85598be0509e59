import { useEffect, useMemo, useState } from 'react';
import type { Genre } from '../../api/genres';
import type { Loaded } from '../document/resource';
import { useStore } from '../document/store';
import { usePane } from '../shell/PaneContext';

export type WritingView = 'facts' | 'outline';

export interface Writing {
  readonly genres: Loaded<readonly Genre[]>;
  /** The kind of report being written, or null until it is chosen. */
  readonly genre: Genre | null;
  readonly view: WritingView;
  readonly setView: (view: WritingView) => void;
  readonly retry: () => void;
  readonly choose: (genre: Genre) => void;
  readonly chooseAnother: () => void;
}

/** Which step of writing the report is in. */
export function useWriting(): Writing {
  const { genres, document } = usePane();
  const loaded = useStore(genres.store);
  const { genre: id, sections } = useStore(document.state);
  const [chosenView, setView] = useState<WritingView | null>(null);
  useEffect(() => {
    genres.ensure();
  }, [genres]);
  const genre = useMemo(
    () => (loaded.status === 'ready' ? (loaded.value.find((known) => known.id === id) ?? null) : null),
    [loaded, id],
  );
  return {
    genres: loaded,
    genre,
    view: chosenView ?? (sections.length > 0 ? 'outline' : 'facts'),
    setView,
    retry: () => {
      void genres.reload();
    },
    choose: (chosen) => {
      document.change({ genre: chosen.id });
    },
    chooseAnother: () => {
      document.change({ genre: null });
      setView(null);
    },
  };
}
