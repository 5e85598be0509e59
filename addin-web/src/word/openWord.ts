import { OfficePort } from './officePort';
import type { WordPort } from './port';

/** Connects to the Word around the pane; null when there is none, as in a plain browser tab. */
export async function openWord(): Promise<WordPort | null> {
  if (typeof Office === 'undefined') return null;
  const { host } = await Office.onReady();
  return host === Office.HostType.Word ? new OfficePort() : null;
}
