import type { FactField } from '../../api/genres';
import type { Facts, FactValue } from '../../api/skeletons';

const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** A fact as it stands in a report, or null where its wording depends on the sentence. */
export function wordsFor(field: FactField, value: FactValue | undefined): string | null {
  if (value === undefined || field.type === 'bool' || field.type === 'list') return null;
  if (typeof value === 'number') return `${value}${field.unit}`;
  const text = value as string;
  const day = field.type === 'date' ? isoDay.exec(text) : null;
  return day ? `${day[1]}年${Number(day[2])}月${Number(day[3])}日` : text;
}

/** Fills the places of a template; a fact that is missing shows as `missing` puts it. */
export function fillTemplate(
  template: string,
  facts: Facts,
  fields: readonly FactField[],
  missing: (field: FactField) => string,
): string {
  return template.replace(/\{(\w+)(?::(\w+))?\}/g, (place: string, key: string, form: string | undefined) => {
    const field = fields.find((known) => known.key === key);
    if (!field) return place;
    const value = facts[key];
    if (typeof value === 'number' && form === 'bare') return String(value);
    if (typeof value === 'number' && form === 'next') return String(value + 1);
    return wordsFor(field, value) ?? missing(field);
  });
}

/** The facts with the year reported on, which is asked apart from them. */
export function withYear(facts: Facts, year: number | null): Facts {
  return year === null ? facts : { ...facts, reportYear: year };
}
