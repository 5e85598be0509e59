const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** The same value the server gives a paragraph: length and FNV-1a over its UTF-16 units. Vectors: tests/contracts. */
export function fingerprintOf(text: string): string {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return `${text.length}-${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
