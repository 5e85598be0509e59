import type { Theme } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { Texts } from '../../texts';
import { themeNamed } from '../../ui/theme';
import { useStore } from '../document/store';
import { usePane, useWording } from './PaneContext';

/** Theme and language as chosen, else as the word processor has them. */
export function usePaneLook(): { readonly theme: Theme; readonly texts: Texts } {
  const { preferences, port } = usePane();
  const { language, texts } = useWording();
  const { theme } = useStore(preferences);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.pane.name;
  }, [language, texts]);
  const name = theme === 'auto' ? port.capabilities.theme : theme;
  return { theme: useMemo(() => themeNamed(name, language), [name, language]), texts };
}
