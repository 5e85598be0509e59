import type { Edit, ParagraphSnapshot } from '../word/port';
import { jsonBody, type Http } from './http';

export type Severity = 'error' | 'warning' | 'info';

/** What the port applies, less what only the pane asks for itself. */
export type ProposedEdit = Omit<Edit, 'fillsGap'>;

export interface ProposedFix {
  /** `safe` keeps the meaning; `ask` is confirmed one by one. */
  readonly class: 'safe' | 'ask';
  readonly edits: readonly ProposedEdit[];
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly scope?: 'document' | 'section' | 'span';
  readonly paragraph: number;
  readonly start: number;
  readonly length: number;
  readonly text: string;
  readonly message: string;
  readonly basis: string;
  readonly fix?: ProposedFix | null;
}

export interface CheckedSection {
  readonly path: string;
  readonly heading: string;
  readonly characters: number;
  readonly share: number;
  readonly status: 'ok' | 'short' | 'long' | 'empty';
  /** Key of the genre's section it was taken for. */
  readonly key?: string | null;
  readonly paragraph?: number | null;
}

export interface RecognisedGenre {
  readonly id: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

export interface CheckAnswer {
  readonly genre?: RecognisedGenre | null;
  readonly findings: readonly Finding[];
  /** Absent when the server does not measure sections. */
  readonly sections?: readonly CheckedSection[];
  readonly summary: Readonly<Record<Severity, number>>;
}

export async function postCheck(
  http: Http,
  paragraphs: readonly ParagraphSnapshot[],
  options: { readonly genre?: string | null; readonly language: string; readonly signal?: AbortSignal },
): Promise<CheckAnswer> {
  const body = { language: options.language, genre: options.genre ?? null, paragraphs: paragraphs.map(toRequest) };
  const init = { ...jsonBody(body), ...(options.signal ? { signal: options.signal } : {}) };
  const answer = await http.json<CheckAnswer & { documents?: readonly CheckAnswer[] }>('/api/checks', init);
  return answer.documents?.[0] ?? answer;
}

function toRequest(paragraph: ParagraphSnapshot): Readonly<Record<string, unknown>> {
  const { text, style, outlineLevel, listLabel, inTable, alignment, firstLineIndent, leftIndent, font } = paragraph;
  return { text, style, outlineLevel, numberLabel: listLabel, inTable, alignment, firstLineIndent, leftIndent, font };
}
