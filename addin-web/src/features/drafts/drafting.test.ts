// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../../api';
import type { Draft } from '../../api/drafts';
import { ApiError } from '../../api/http';
import { createStateStore } from '../document/stateStore';
import { MemoryPort } from '../testing/memoryPort';
import { createDrafting } from './drafting';
import { fileNameOf, nameFaultOf, suggestedName } from './draftName';
import { takeOver } from './handOver';

const draft = (name: string, id = name): Draft => ({ id, name, size: 1, modified: '2026-01-01T00:00:00Z', version: 'v1' });

function draftingOf(api: Partial<Api>) {
  const port = new MemoryPort('正文');
  const document = createStateStore(port);
  const whole = { drafts: () => Promise.resolve([]), ...api } as Api;
  const drafting = createDrafting({ port, api: whole, document, now: () => new Date('2026-01-01T00:00:00Z') });
  return { port, document, drafting };
}

describe('A draft', () => {
  beforeEach(() => {
    sessionStorage.clear();
  });

  it('is what the report belongs to from its first save on', async () => {
    const { document, drafting } = draftingOf({ createDraft: (name) => Promise.resolve(draft(name)) });
    await drafting.saveAs('a.docx');
    expect(document.state.get().draft).toMatchObject({ id: 'a.docx', version: 'v1' });
  });

  it('that somebody else saved first stays, and ours goes on as the copy', async () => {
    const details = { current: draft('a.docx', 'theirs'), conflictCopy: draft('a (copy).docx', 'mine') };
    const { document, drafting } = draftingOf({ saveDraft: () => Promise.reject(new ApiError('draft-changed', 412, '', details)) });
    document.change({ draft: { id: 'theirs', name: 'a.docx', version: 'v0', savedAt: '' } });
    expect(await drafting.save()).toMatchObject({ status: 'conflict', conflict: { theirs: { id: 'theirs' }, mine: { id: 'mine' } } });
    expect(document.state.get().draft?.id).toBe('mine');
  });

  it('keeps its link when the save fails', async () => {
    const { document, drafting } = draftingOf({ saveDraft: () => Promise.reject(new ApiError('offline', 0)) });
    const link = { id: 'a', name: 'a.docx', version: 'v0', savedAt: '' };
    document.change({ draft: link });
    await expect(drafting.save()).rejects.toThrow('offline');
    expect(document.state.get().draft).toBe(link);
  });

  it('that is opened is known to the pane that starts with it, once', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ paragraphs: ['草稿'], state: null }));
    const { port, drafting } = draftingOf({ draftContent: () => Promise.resolve(bytes) });
    await drafting.open(draft('a.docx'));
    expect(port.paragraphs).toEqual(['草稿']);
    expect(takeOver()?.name).toBe('a.docx');
    expect(takeOver()).toBeNull();
  });
});

describe('A file name', () => {
  it.each([
    ['', 'missing'],
    ['  ', 'missing'],
    ['a/b', 'faulty'],
    ['a\u0000', 'faulty'],
    ['.a', 'faulty'],
    ['述职报告（送审稿）', null],
  ])('%j is %j', (name, fault) => {
    expect(nameFaultOf(name)).toBe(fault);
  });

  it('has its extension once', () => {
    expect([fileNameOf(' a '), fileNameOf('a.DOCX')]).toEqual(['a.docx', 'a.DOCX']);
  });

  it('is suggested from the first line, without what no drive accepts', async () => {
    expect(suggestedName(await new MemoryPort('\n甲/乙: 报告\n正文').read(), '未命名')).toBe('甲 乙  报告');
    expect(suggestedName(null, '未命名')).toBe('未命名');
  });
});
