import type { Api } from '../../api';
import type { Draft } from '../../api/drafts';
import { ApiError } from '../../api/http';
import type { WordPort } from '../../word/port';
import type { DraftLink } from '../document/paneState';
import { createResource, type Resource } from '../document/resource';
import type { StateStore } from '../document/stateStore';
import { handOver } from './handOver';

/** Two people saved the same draft; both copies are kept. */
export interface DraftConflict {
  readonly theirs: Draft;
  readonly mine: Draft;
}

export type SaveOutcome =
  | { readonly status: 'saved'; readonly draft: Draft }
  | { readonly status: 'conflict'; readonly conflict: DraftConflict };

/** The drafts on the drive and the one the open document belongs to. */
export interface Drafting {
  readonly list: Resource<readonly Draft[]>;
  save(): Promise<SaveOutcome>;
  saveAs(name: string): Promise<SaveOutcome>;
  rename(draft: Draft, name: string): Promise<Draft>;
  /** The pane starts anew with the draft. */
  open(draft: Draft): Promise<void>;
}

export interface DraftingParts {
  readonly port: WordPort;
  readonly api: Api;
  readonly document: StateStore;
  readonly now: () => Date;
}

export function createDrafting(parts: DraftingParts): Drafting {
  const { port, api, document } = parts;
  const list = createResource(() => api.drafts());

  /** The link travels inside the file, so it is written before the file is read; its version follows after. */
  async function bytes(): Promise<Uint8Array> {
    await document.flush();
    return port.file();
  }

  function linkTo(draft: Draft): DraftLink {
    return { id: draft.id, name: draft.name, version: draft.version, savedAt: parts.now().toISOString() };
  }

  function remember(draft: Draft): void {
    document.change({ draft: linkTo(draft) });
    void list.reload();
  }

  async function saveAs(name: string): Promise<SaveOutcome> {
    const draft = await api.createDraft(name, await bytes());
    remember(draft);
    return { status: 'saved', draft };
  }

  async function save(): Promise<SaveOutcome> {
    const link = document.state.get().draft;
    if (!link) throw new Error('A report that was never saved needs a name first.');
    try {
      const draft = await api.saveDraft(link, await bytes());
      remember(draft);
      return { status: 'saved', draft };
    } catch (error) {
      if (error instanceof ApiError && error.code === 'draft-changed') return lost(error);
      throw error;
    }
  }

  /** The other person's draft stays; ours is the copy beside it, and it is what we go on writing. */
  function lost(error: ApiError): SaveOutcome {
    const mine = error.details['conflictCopy'] as Draft | undefined;
    const theirs = error.details['current'] as Draft | undefined;
    if (!mine || !theirs) throw error;
    remember(mine);
    return { status: 'conflict', conflict: { theirs, mine } };
  }

  async function rename(draft: Draft, name: string): Promise<Draft> {
    const renamed = await api.renameDraft(draft.id, name);
    if (document.state.get().draft?.id === draft.id) document.change({ draft: linkTo(renamed) });
    await list.reload();
    return renamed;
  }

  async function open(draft: Draft): Promise<void> {
    if (!port.openFile) throw new Error('This word processor opens drafts by their address.');
    const content = await api.draftContent(draft.id);
    await document.flush();
    handOver(linkTo(draft));
    await port.openFile(content, draft.name);
  }

  return { list, save, saveAs, rename, open };
}
