import { emptyState, type PaneState } from './paneState';

const namespace = 'urn:wordaddin:state';
const schema = 1;

/** Custom XML of a document stays below this. */
export const stateLimit = 32 * 1024;

export interface EncodedState {
  readonly xml: string;
  /** True when the oldest journal entries had to go. */
  readonly shortened: boolean;
}

/** The state as custom XML; when it grows too large the oldest changes of the journal are left out. */
export function encodeState(state: PaneState): EncodedState {
  let journal = state.journal;
  for (;;) {
    const xml = toXml({ ...state, journal });
    if (byteLength(xml) <= stateLimit) return { xml, shortened: journal.length < state.journal.length };
    if (journal.length === 0) throw new RangeError('The state of the pane does not fit into the document.');
    // Halving keeps the number of attempts logarithmic.
    journal = journal.slice(Math.ceil(journal.length / 2));
  }
}

/** Reads what `encodeState` wrote; anything else, a newer schema included, is an empty state. */
export function decodeState(xml: string | null): PaneState {
  if (!xml) return emptyState;
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (root.namespaceURI !== namespace || Number(root.getAttribute('schema')) !== schema) return emptyState;
  try {
    return merge(JSON.parse(root.textContent) as unknown);
  } catch {
    return emptyState;
  }
}

function toXml(state: PaneState): string {
  return `<state xmlns="${namespace}" schema="${schema}">${escapeXml(JSON.stringify(state))}</state>`;
}

/** Takes over only members of the expected kind, as any program may have written the part. */
function merge(stored: unknown): PaneState {
  if (typeof stored !== 'object' || stored === null) return emptyState;
  const given = stored as Record<string, unknown>;
  const merged: Record<string, unknown> = { ...emptyState };
  for (const [key, fallback] of Object.entries(emptyState)) {
    if (key in given && sameKind(given[key], fallback)) merged[key] = given[key];
  }
  return merged as unknown as PaneState;
}

function sameKind(value: unknown, fallback: unknown): boolean {
  if (fallback === null) return value === null || ['string', 'number', 'object'].includes(typeof value);
  if (Array.isArray(fallback)) return Array.isArray(value);
  return typeof value === typeof fallback && value !== null;
}

/** JSON escapes control characters and lone surrogates already; two more characters cannot stand in XML. */
const escapeXml = (json: string): string =>
  json
    .replaceAll('\ufffe', '\\ufffe')
    .replaceAll('\uffff', '\\uffff')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const byteLength = (text: string): number => new TextEncoder().encode(text).length;
