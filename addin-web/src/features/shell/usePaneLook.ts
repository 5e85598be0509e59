import { useEffect } from 'react';
import type { Texts } from '../../texts';
import type { ThemeName } from '../../ui/theme';
import { useStore } from '../document/store';
import { usePane, useWording } from './PaneContext';

/** Theme and language as chosen, else as the word processor has them. */
export function usePaneLook(): { readonly theme: ThemeName; readonly texts: Texts } {
  const { preferences, port } = usePane();
  const { language, texts } = useWording();
  const { theme } = useStore(preferences);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.pane.name;
  }, [language, texts]);
  return { theme: theme === 'auto' ? port.capabilities.theme : theme, texts };
}
