import type { DraftLink } from '../document/paneState';

const key = 'wordaddin.opened';

/**
 * Opening a draft in place restarts the pane beside it; which draft it is goes ahead in the session, as the file itself
 * may have been written before it had a name.
 */
export function handOver(link: DraftLink, session: () => Storage = () => sessionStorage): void {
  try {
    session().setItem(key, JSON.stringify(link));
  } catch {
    // Without storage the report is open all the same; saving will ask for a name.
    return;
  }
}

/** The draft that was handed over, once. */
export function takeOver(session: () => Storage = () => sessionStorage): DraftLink | null {
  try {
    const link = session().getItem(key);
    session().removeItem(key);
    return link === null ? null : (JSON.parse(link) as DraftLink);
  } catch {
    return null;
  }
}
