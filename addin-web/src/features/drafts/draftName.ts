import type { DocumentSnapshot } from '../../word/port';

const extension = '.docx';
const longest = 100;
const forbidden = /[\\/:*?"<>|\p{Cc}]/u;

export type NameFault = 'missing' | 'faulty';

export function nameFaultOf(typed: string): NameFault | null {
  const name = typed.trim();
  if (name === '' || name === extension) return 'missing';
  return forbidden.test(name) || name.startsWith('.') ? 'faulty' : null;
}

/** The name with the extension a Word document has. */
export function fileNameOf(typed: string): string {
  const name = typed.trim();
  return name.toLowerCase().endsWith(extension) ? name : `${name}${extension}`;
}

export const withoutExtension = (name: string): string =>
  name.toLowerCase().endsWith(extension) ? name.slice(0, -extension.length) : name;

/** The first line of the report, as most reports are filed under their title. */
export function suggestedName(snapshot: DocumentSnapshot | null, untitled: string): string {
  const first = snapshot?.paragraphs.find(({ text }) => text.trim() !== '')?.text ?? '';
  const name = first.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim().slice(0, longest).trim();
  return name === '' ? untitled : name;
}
