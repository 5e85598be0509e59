import type { FactField, Genre, GenreSection } from '../../api/genres';

export interface FactGroup {
  readonly key: string;
  /** Null for what the whole report uses. */
  readonly section: GenreSection | null;
  readonly fields: readonly FactField[];
}

/** The facts of a genre by the section that asks for them first; the year is asked apart. */
export function factGroups(genre: Genre): readonly FactGroup[] {
  const fields = new Map(genre.facts.filter(({ key }) => key !== 'reportYear').map((field) => [field.key, field]));
  const groups: FactGroup[] = [];
  const take = (keys: readonly string[]): readonly FactField[] =>
    keys.flatMap((key) => {
      const field = fields.get(key);
      fields.delete(key);
      return field ? [field] : [];
    });
  for (const section of genre.sections.filter(({ kind }) => kind === 'numbered')) {
    const taken = take(keysOf(section));
    if (taken.length > 0) groups.push({ key: section.key, section, fields: taken });
  }
  // What no numbered section asks for stands in the title, the preamble or below the text.
  return [{ key: 'general', section: null, fields: [...fields.values()] }, ...groups];
}

const keysOf = (section: GenreSection): readonly string[] => [
  ...section.facts,
  ...section.children.flatMap((child) => keysOf(child)),
];
