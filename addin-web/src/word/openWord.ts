import { OfficePort } from './officePort';
import type { WordPort } from './port';

/** What the workbench hooks into a pane that stands in it. */
interface Workbench {
  /** Opens another document; the pane starts anew with it. */
  open(bytes: Uint8Array, name: string): void;
}

/** Connects to the Word around the pane; null when there is none, as in a plain browser tab. */
export async function openWord(): Promise<WordPort | null> {
  if (typeof Office === 'undefined') return null;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Word) return null;
  const { wordaddinWorkbench } = globalThis as { wordaddinWorkbench?: Workbench };
  return wordaddinWorkbench ? withOpening(new OfficePort(), wordaddinWorkbench) : new OfficePort();
}

function withOpening(port: OfficePort, workbench: Workbench): WordPort {
  const openFile = (bytes: Uint8Array, name: string): Promise<void> => {
    workbench.open(bytes, name);
    return Promise.resolve();
  };
  return Object.assign(port, { openFile });
}
