import type { Genre, GenreSection } from '../../api/genres';
import type { DocumentSnapshot, SectionControl } from '../../word/port';
import type { TopHeading } from '../document/headings';
import type { KnownSection } from '../document/paneState';
import { sectionKeyOf } from './sectionProgress';

/**
 * Controls for the sections of a report that was written without the guide. A heading belongs to the section the server
 * took it for, else to the one whose title or synonyms it contains; each section is taken once.
 */
export function adoptable(
  genre: Genre,
  headings: readonly TopHeading[],
  snapshot: DocumentSnapshot,
  newId: () => string,
): readonly SectionControl[] {
  const free = new Set(genre.sections.filter(({ kind }) => kind !== 'preamble'));
  const starts = headings.map(({ paragraph }) => paragraph);
  const found = headings.flatMap((heading) => {
    const section = sectionFor(heading, [...free]);
    if (!section) return [];
    free.delete(section);
    const { heading: title, paragraph } = heading;
    const tag = tagFor(genre, section, newId);
    return [{ tag, title, firstParagraph: paragraph, lastParagraph: lastOf(paragraph, starts, snapshot.paragraphs.length) }];
  });
  return [...preambleOf(genre, headings, snapshot, newId), ...found];
}

const tagFor = (genre: Genre, section: GenreSection, newId: () => string): string =>
  `wordaddin:${genre.id}:${section.key}:${newId()}`;

/** The paragraph right before the first heading, as long as it is not the title. */
function preambleOf(
  genre: Genre,
  headings: readonly TopHeading[],
  snapshot: DocumentSnapshot,
  newId: () => string,
): readonly SectionControl[] {
  const section = genre.sections.find(({ kind }) => kind === 'preamble');
  const paragraph = (headings[0]?.paragraph ?? 0) - 1;
  if (!section || paragraph < 1 || snapshot.paragraphs[paragraph]?.text.trim() === '') return [];
  const tag = tagFor(genre, section, newId);
  return [{ tag, title: section.title, firstParagraph: paragraph, lastParagraph: paragraph }];
}

function sectionFor({ key, heading }: TopHeading, free: readonly GenreSection[]): GenreSection | null {
  return (
    free.find((section) => section.key === key) ??
    free.find(({ title, functionalTitle }) => [title, functionalTitle].some((words) => heading.includes(words))) ??
    free.find(({ synonyms }) => synonyms.some((word) => heading.includes(word))) ??
    null
  );
}

/** Sections of ours whose control is gone, found again by their heading. */
export function readoptable(known: readonly KnownSection[], snapshot: DocumentSnapshot): readonly SectionControl[] {
  const present = new Set(snapshot.sections.map(({ tag }) => sectionKeyOf(tag)));
  const starts = snapshot.paragraphs.filter(({ outlineLevel }) => outlineLevel === 1).map(({ index }) => index);
  return known.flatMap(({ key, tag, title }) => {
    if (present.has(key)) return [];
    const firstParagraph = findHeading(snapshot, title, 0);
    if (firstParagraph < 0) return [];
    return [{ tag, title, firstParagraph, lastParagraph: lastOf(firstParagraph, starts, snapshot.paragraphs.length) }];
  });
}

function lastOf(start: number, starts: readonly number[], paragraphs: number): number {
  const next = Math.min(paragraphs, ...starts.filter((other) => other > start));
  return next - 1;
}

function findHeading(snapshot: DocumentSnapshot, heading: string, from: number): number {
  const words = withoutOrdinal(heading);
  if (words === '') return -1;
  return snapshot.paragraphs.findIndex(({ index, text }) => index >= from && withoutOrdinal(text).startsWith(words));
}

const withoutOrdinal = (heading: string): string =>
  heading.trim().replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、])\s*/, '');
