import { docxType, jsonBody, type Http } from './http';

export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly modified: string;
  /** Changes with the content; sent back so that nobody is overwritten. */
  readonly version: string;
  readonly webUrl?: string | null;
}

const path = (id: string): string => `/api/drafts/${encodeURIComponent(id)}`;

const upload = (method: string, bytes: Uint8Array, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method,
  headers: { 'Content-Type': docxType, ...headers },
  body: new Blob([new Uint8Array(bytes)], { type: docxType }),
});

export async function fetchDrafts(http: Http): Promise<readonly Draft[]> {
  return (await http.json<{ drafts: readonly Draft[] }>('/api/drafts')).drafts;
}

export function createDraft(http: Http, name: string, bytes: Uint8Array): Promise<Draft> {
  return http.json<Draft>(`/api/drafts?name=${encodeURIComponent(name)}`, upload('POST', bytes));
}

export function saveDraft(http: Http, draft: Pick<Draft, 'id' | 'version'>, bytes: Uint8Array): Promise<Draft> {
  return http.json<Draft>(`${path(draft.id)}/content`, upload('PUT', bytes, { 'If-Match': draft.version }));
}

export function fetchDraftContent(http: Http, id: string): Promise<Uint8Array> {
  return http.bytes(`${path(id)}/content`, { cache: 'no-store' });
}

export function renameDraft(http: Http, id: string, name: string): Promise<Draft> {
  return http.json<Draft>(path(id), jsonBody({ name }, 'PATCH'));
}
