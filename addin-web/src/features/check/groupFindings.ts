import type { CheckAnswer, Finding, Severity } from '../../api/checks';
import type { DocumentSnapshot } from '../../word/port';
import type { TopHeading } from '../document/headings';
import type { IgnoredFinding } from '../document/paneState';
import { findingKey } from './findingKey';

export interface KeyedFinding {
  /** Unique in one answer, also when the same words are found twice. */
  readonly id: string;
  readonly key: string;
  readonly finding: Finding;
  readonly paragraphText: string;
}

export type GroupName = { readonly kind: 'document' | 'opening' } | { readonly kind: 'section'; readonly heading: string };

export interface FindingGroup {
  readonly id: string;
  readonly name: GroupName;
  /** Errors first, then warnings, each in document order. */
  readonly grave: readonly KeyedFinding[];
  readonly hints: readonly KeyedFinding[];
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

export function keyFindings(answer: CheckAnswer, snapshot: DocumentSnapshot): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return answer.findings.map((finding) => {
    const paragraphText = snapshot.paragraphs[finding.paragraph]?.text ?? '';
    const key = findingKey(finding, paragraphText);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return { id: `${key}#${count}`, key, finding, paragraphText };
  });
}

export interface Excerpt {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const leading = 6;
const trailing = 30;

/** The words a finding is about with those around them; null when it is about no words in particular. */
export function excerptOf({ finding, paragraphText }: KeyedFinding): Excerpt | null {
  const { scope = 'span', start, length } = finding;
  if (scope !== 'span' || length === 0) return null;
  const end = start + length;
  const from = Math.max(0, start - leading);
  const before = paragraphText.slice(from, start);
  return { before: from > 0 ? `…${before}` : before, found: paragraphText.slice(start, end), after: paragraphText.slice(end, end + trailing) };
}

export function withoutIgnored(
  findings: readonly KeyedFinding[],
  ignored: readonly IgnoredFinding[],
): readonly KeyedFinding[] {
  const keys = new Set(ignored.map(({ key }) => key));
  return findings.filter(({ key }) => !keys.has(key));
}

/** Groups in document order: the whole document, what stands before the first section, then each top section. */
export function groupFindings(
  findings: readonly KeyedFinding[],
  headings: readonly TopHeading[],
): readonly FindingGroup[] {
  const groups = new Map<number, KeyedFinding[]>();
  for (const item of findings) {
    const place = groupOf(item.finding, headings);
    const group = groups.get(place);
    if (group) group.push(item);
    else groups.set(place, [item]);
  }
  return [...groups.entries()]
    .sort(([left], [right]) => left - right)
    .map(([place, items]) => toGroup(place, items, headings));
}

const wholeDocument = -2;
const beforeSections = -1;

function groupOf(finding: Finding, starts: readonly TopHeading[]): number {
  if (finding.scope === 'document') return wholeDocument;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.paragraph ?? 0) <= finding.paragraph) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? beforeSections : low - 1;
}

function toGroup(place: number, items: readonly KeyedFinding[], starts: readonly TopHeading[]): FindingGroup {
  const byGravity = [...items].sort(
    ({ finding: left }, { finding: right }) =>
      rank[left.severity] - rank[right.severity] || left.paragraph - right.paragraph || left.start - right.start,
  );
  return {
    id: String(place),
    name: nameOf(place, starts),
    grave: byGravity.filter(({ finding }) => finding.severity !== 'info'),
    hints: byGravity.filter(({ finding }) => finding.severity === 'info'),
  };
}

function nameOf(place: number, starts: readonly TopHeading[]): GroupName {
  if (place === wholeDocument) return { kind: 'document' };
  if (place === beforeSections) return { kind: 'opening' };
  return { kind: 'section', heading: starts[place]?.heading ?? '' };
}
