import type { FactConstraint, FactField } from '../../api/genres';
import type { Facts, FactValue } from '../../api/skeletons';
import type { Language, Texts } from '../../texts';
import { inLanguage } from '../../texts';

export interface FactFault {
  readonly message: string;
  /** A value that cannot be used at all; other faults only ask the writer to look again. */
  readonly blocks: boolean;
}

/** What is wrong with what was typed, or null. Empty is never wrong: it shows as a gap. */
export function faultOf(field: FactField, facts: Facts, texts: Texts, language: Language): FactFault | null {
  const value = facts[field.key];
  if (value === undefined || (field.type !== 'int' && field.type !== 'pct')) return null;
  if (typeof value !== 'number') return { message: texts.write.factFaults.number, blocks: true };
  if (field.type === 'int' && !Number.isInteger(value)) return { message: texts.write.factFaults.whole, blocks: true };
  if (value < 0) return { message: texts.write.factFaults.negative, blocks: true };
  if (field.type === 'pct' && value > 100) return { message: texts.write.factFaults.percent, blocks: true };
  const broken = field.constraints.find((constraint) => !holds(constraint, value, facts));
  if (!broken) return null;
  return { message: inLanguage(language, broken.message, broken.messageEn), blocks: broken.severity === 'error' };
}

function holds(constraint: FactConstraint, value: number, facts: Facts): boolean {
  const { times } = constraint;
  const most = numberAt(constraint.atMost, facts);
  const least = numberAt(constraint.atLeast, facts);
  return (
    value >= (constraint.min ?? -Infinity) &&
    value <= (constraint.max ?? Infinity) &&
    (most === null || value <= most * times) &&
    (least === null || value >= least * times)
  );
}

function numberAt(key: string | undefined, facts: Facts): number | null {
  const value = key ? facts[key] : null;
  return typeof value === 'number' ? value : null;
}

/** What was typed as the value of a fact; undefined when the field is empty. */
export function valueOf(field: FactField, typed: string): FactValue | undefined {
  const text = toHalfWidth(field, typed).trim();
  if (text === '') return undefined;
  if (field.type === 'list') {
    const items = typed.split('\n').map((item) => item.trim());
    return items.filter((item) => item !== '');
  }
  if (field.type !== 'int' && field.type !== 'pct') return typed.trim();
  // What is not a number stays as it was typed, so that nobody's words vanish; the fault says so.
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : typed;
}

/** Figures typed with a Chinese input method come in full width. */
function toHalfWidth(field: FactField, typed: string): string {
  if (field.type !== 'int' && field.type !== 'pct') return typed;
  return typed.replace(/[０-９．－]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0)).replace(/[%％]$/, '');
}

export function typedFrom(value: FactValue | undefined): string {
  if (value === undefined) return '';
  return Array.isArray(value) ? value.join('\n') : String(value);
}

export function yearFault(year: number | null, texts: Texts): FactFault | null {
  if (year === null || (Number.isInteger(year) && year >= 1949 && year <= 2100)) return null;
  return { message: texts.write.factFaults.year, blocks: true };
}
