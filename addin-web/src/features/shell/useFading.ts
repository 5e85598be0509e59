import { useEffect, useState } from 'react';
import { useStore, type Store } from '../document/store';
import type { Announcement } from './announcer';

const shownFor = 8000;

/** The text of the newest announcement for as long as it takes to read it. */
export function useFading(message: Store<Announcement>): string {
  const { text, number } = useStore(message);
  const [faded, setFaded] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => {
      setFaded(number);
    }, shownFor);
    return () => {
      clearTimeout(timer);
    };
  }, [number]);
  return faded === number ? '' : text;
}
