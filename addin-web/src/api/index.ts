import { postCheck, type CheckAnswer } from './checks';
import { createDraft, fetchDraftContent, fetchDrafts, renameDraft, saveDraft, type Draft } from './drafts';
import { fetchGenres, type Genre } from './genres';
import type { Http } from './http';
import { fetchRule, type RulePage } from './rules';
import { postSkeleton, type SkeletonRequest } from './skeletons';
import type { ParagraphSnapshot, Skeleton } from '../word/port';

/** Everything the pane asks of the server. */
export interface Api {
  genres(): Promise<readonly Genre[]>;
  check(
    paragraphs: readonly ParagraphSnapshot[],
    options: { readonly genre?: string | null; readonly language: string; readonly signal?: AbortSignal },
  ): Promise<CheckAnswer>;
  rule(id: string, signal?: AbortSignal): Promise<RulePage>;
  skeleton(request: SkeletonRequest): Promise<Skeleton>;
  drafts(): Promise<readonly Draft[]>;
  createDraft(name: string, bytes: Uint8Array): Promise<Draft>;
  saveDraft(draft: Pick<Draft, 'id' | 'version'>, bytes: Uint8Array): Promise<Draft>;
  draftContent(id: string): Promise<Uint8Array>;
  renameDraft(id: string, name: string): Promise<Draft>;
}

export function createApi(http: Http): Api {
  return {
    genres: () => fetchGenres(http),
    check: (paragraphs, options) => postCheck(http, paragraphs, options),
    rule: (id, signal) => fetchRule(http, id, signal),
    skeleton: (request) => postSkeleton(http, request),
    drafts: () => fetchDrafts(http),
    createDraft: (name, bytes) => createDraft(http, name, bytes),
    saveDraft: (draft, bytes) => saveDraft(http, draft, bytes),
    draftContent: (id) => fetchDraftContent(http, id),
    renameDraft: (id, name) => renameDraft(http, id, name),
  };
}
