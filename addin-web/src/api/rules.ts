import type { Http } from './http';
import type { Severity } from './checks';

/** The page of a rule: why it exists, what it rests on, and examples. */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly severity: Severity;
  readonly basis: string;
  /** Markdown; the only fences are `bad`, `fixed` and `good`. */
  readonly body: string;
}

export function fetchRule(http: Http, id: string, signal?: AbortSignal): Promise<RulePage> {
  return http.json<RulePage>(`/api/rules/${encodeURIComponent(id)}`, signal ? { signal } : {});
}
