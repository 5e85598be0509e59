import type { Http } from './http';

export type FactType = 'int' | 'text' | 'pct' | 'bool' | 'list' | 'date';

/** What the value of a numeric fact must hold to; exactly the bounds that are given apply. */
export interface FactConstraint {
  readonly min?: number;
  readonly max?: number;
  /** Key of the fact this one must not exceed, times `times`. */
  readonly atMost?: string;
  /** Key of the fact this one must reach, times `times`. */
  readonly atLeast?: string;
  readonly times: number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly messageEn: string;
}

/** One thing the writer is asked once and that is used everywhere. */
export interface FactField {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly type: FactType;
  readonly unit: string;
  readonly constraints: readonly FactConstraint[];
}

/** A range with both ends included. */
export interface Band {
  readonly min: number;
  readonly max: number;
}

export interface GenreSection {
  readonly key: string;
  readonly kind: 'preamble' | 'numbered';
  /** May have places for facts in braces. */
  readonly title: string;
  readonly titleEn: string;
  readonly functionalTitle: string;
  readonly functionalTitleEn: string;
  readonly required: boolean;
  readonly purpose: string;
  readonly purposeEn: string;
  readonly avoid?: string;
  readonly avoidEn?: string;
  /** Sentences with places for facts in braces. */
  readonly openings: readonly string[];
  readonly synonyms: readonly string[];
  /** Fractions of the whole report. */
  readonly share?: Band;
  readonly facts: readonly string[];
  readonly children: readonly GenreSection[];
}

export interface Genre {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** When this kind of report is asked for. */
  readonly purpose: string;
  readonly purposeEn: string;
  /** Characters without white space; the report is best between the targets. */
  readonly length: Band & { readonly targetMin: number; readonly targetMax: number };
  readonly sections: readonly GenreSection[];
  readonly facts: readonly FactField[];
}

export async function fetchGenres(http: Http): Promise<readonly Genre[]> {
  return (await http.json<{ genres: readonly Genre[] }>('/api/genres')).genres;
}
