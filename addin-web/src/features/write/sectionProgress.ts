import type { Band, Genre, GenreSection } from '../../api/genres';
import { fingerprintOf } from '../../word/fingerprint';
import type { DocumentSnapshot, SectionControl } from '../../word/port';
import { isPrompt } from './prompts';

export type SectionState = 'missing' | 'leftOut' | 'empty' | 'short' | 'ok' | 'long';

export interface SectionProgress {
  readonly section: GenreSection;
  readonly control: SectionControl | null;
  readonly characters: number;
  /** Characters wanted, or null where the genre sets no share. */
  readonly wanted: Band | null;
  readonly state: SectionState;
}

const tagPrefix = 'wordaddin:';

/** The genre section a content control of ours stands around. */
export function sectionKeyOf(tag: string): string | null {
  return tag.startsWith(tagPrefix) ? (tag.split(':')[2] ?? null) : null;
}

export function progressOf(genre: Genre, snapshot: DocumentSnapshot, scaffold: ReadonlySet<string>): readonly SectionProgress[] {
  const controls = new Map(snapshot.sections.map((control) => [sectionKeyOf(control.tag), control]));
  return genre.sections.map((section) => {
    const control = controls.get(section.key) ?? null;
    const characters = control ? writtenIn(snapshot, control, scaffold) : 0;
    const wanted = wantedFor(section, genre);
    return { section, control, characters, wanted, state: stateOf(section, control, characters, wanted) };
  });
}

function stateOf(section: GenreSection, control: SectionControl | null, characters: number, wanted: Band | null): SectionState {
  if (!control) return section.required ? 'missing' : 'leftOut';
  if (characters === 0) return 'empty';
  if (wanted && characters < wanted.min) return 'short';
  return wanted && characters > wanted.max ? 'long' : 'ok';
}

/** The section's share of a report between its shortest and its longest good length. */
export function wantedFor(section: GenreSection, genre: Genre): Band | null {
  if (!section.share) return null;
  return {
    min: toTens(section.share.min * genre.length.targetMin),
    max: toTens(section.share.max * genre.length.targetMax),
  };
}

const toTens = (characters: number): number => Math.round(characters / 10) * 10;

/** Characters the writer wrote: without the heading, white space and what the skeleton only advised. */
function writtenIn(snapshot: DocumentSnapshot, control: SectionControl, scaffold: ReadonlySet<string>): number {
  let sum = 0;
  for (const paragraph of snapshot.paragraphs.slice(control.firstParagraph, control.lastParagraph + 1)) {
    if (paragraph.outlineLevel !== 1) sum += writtenOf(paragraph.text, scaffold);
  }
  return sum;
}

function writtenOf(text: string, scaffold: ReadonlySet<string>): number {
  if (isPrompt(text) || scaffold.has(fingerprintOf(text))) return 0;
  return text.replace(/\s/g, '').length;
}

export function totalCharacters(snapshot: DocumentSnapshot, scaffold: ReadonlySet<string>): number {
  return snapshot.paragraphs.reduce((sum, { text }) => sum + writtenOf(text, scaffold), 0);
}

/** The section the paragraph stands in. */
export function sectionAt(progress: readonly SectionProgress[], paragraph: number | null): SectionProgress | null {
  if (paragraph === null) return null;
  const inside = ({ control }: SectionProgress): boolean =>
    control !== null && control.firstParagraph <= paragraph && paragraph <= control.lastParagraph;
  return progress.find(inside) ?? null;
}
