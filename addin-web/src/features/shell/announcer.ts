import { createStore, type Store } from '../document/store';

/** Tells what has happened: seen at the foot of the pane and read out by screen readers. */
export interface Announcer {
  readonly message: Store<Announcement>;
  say(text: string): void;
}

/** The number makes the same words a new announcement. */
export interface Announcement {
  readonly text: string;
  readonly number: number;
}

export function createAnnouncer(): Announcer {
  const message = createStore<Announcement>({ text: '', number: 0 });
  return {
    message,
    say: (text) => {
      message.update(({ number }) => ({ text, number: number + 1 }));
    },
  };
}
