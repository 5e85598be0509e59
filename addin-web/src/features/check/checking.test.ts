// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Api } from '../../api';
import type { CheckAnswer, Finding } from '../../api/checks';
import { ApiError } from '../../api/http';
import { fingerprintOf } from '../../word/fingerprint';
import type { ParagraphSnapshot } from '../../word/port';
import { createDocumentFeed } from '../document/documentFeed';
import { createStateStore } from '../document/stateStore';
import { MemoryPort } from '../testing/memoryPort';
import { createChecking } from './checking';

/** Finds every half-width comma, and lines of advertisement that should go. */
function commaCheck(paragraphs: readonly ParagraphSnapshot[]): CheckAnswer {
  const findings = paragraphs.flatMap(({ index, text }): readonly Finding[] => {
    const place = { paragraph: index, message: '', basis: '' };
    const fingerprint = fingerprintOf(text);
    if (text === '广告') {
      const edit = { paragraph: index, start: 0, length: 2, replacement: '', fingerprint, removesParagraph: true };
      return [{ ...place, rule: 'ad', severity: 'error', start: 0, length: 2, text, fix: { class: 'ask', edits: [edit] } }];
    }
    return [...text.matchAll(/,/g)].map(({ index: start }) => ({
      ...place,
      rule: 'comma',
      severity: 'warning',
      start,
      length: 1,
      text: ',',
      fix: { class: 'safe', edits: [{ paragraph: index, start, length: 1, replacement: '，', fingerprint }] },
    }));
  });
  return { findings, summary: { error: 0, warning: findings.length, info: 0 } };
}

function checkOf(text: string, check: Api['check'] = (paragraphs) => Promise.resolve(commaCheck(paragraphs))) {
  const port = new MemoryPort(text);
  const document = createStateStore(port);
  const checking = createChecking({
    port,
    document,
    api: { check } as Api,
    feed: createDocumentFeed(port),
    language: () => 'zh-CN',
    trackChanges: () => false,
    now: () => new Date('2026-01-01T00:00:00Z'),
  });
  return { port, document, checking };
}

describe('A check', () => {
  it('is done anew after a fix, so that no finding outlives it', async () => {
    const { port, checking } = checkOf('甲,乙\n丙,丁');
    const found = await checking.start();
    expect(found?.findings).toHaveLength(2);
    expect(await checking.apply(found?.findings.slice(0, 1) ?? [])).toEqual({ done: 1, skipped: 0 });
    expect(port.paragraphs).toEqual(['甲，乙', '丙,丁']);
    expect(checking.result.get()?.findings).toHaveLength(1);
  });

  it('leaves a paragraph alone that has changed meanwhile, and says so', async () => {
    const { port, checking, document } = checkOf('甲,乙');
    const found = await checking.start();
    port.paragraphs = ['甲,乙丙'];
    expect(await checking.apply(found?.findings ?? [])).toEqual({ done: 0, skipped: 1 });
    expect(port.paragraphs).toEqual(['甲,乙丙']);
    expect(document.state.get().journal).toEqual([]);
  });

  it('takes a whole batch back, removed paragraphs included', async () => {
    const text = '甲,乙,丙\n广告\n广告\n丁,戊';
    const { port, checking, document } = checkOf(text);
    const found = await checking.start();
    await checking.apply(found?.findings ?? []);
    expect(port.paragraphs).toEqual(['甲，乙，丙', '丁，戊']);
    const [batch] = document.state.get().journal;
    expect(await checking.revert(batch?.changes ?? [])).toEqual({ done: 4, skipped: 0 });
    expect(port.paragraphs.join('\n')).toBe(text);
    expect(document.state.get().journal).toEqual([]);
  });

  it('keeps in the journal what could not be taken back', async () => {
    const { port, checking, document } = checkOf('甲,乙');
    await checking.apply((await checking.start())?.findings ?? []);
    port.paragraphs = ['全改了'];
    const changes = document.state.get().journal.flatMap((batch) => batch.changes);
    expect(await checking.revert(changes)).toEqual({ done: 0, skipped: 1 });
    expect(document.state.get().journal).toHaveLength(1);
  });

  it('that fails keeps the error to be told', async () => {
    const { checking } = checkOf('甲', () => Promise.reject(new ApiError('offline', 0)));
    expect(await checking.start()).toBeNull();
    expect(checking.run.get()).toMatchObject({ status: 'failed' });
  });

  it('that was stopped leaves no result behind', async () => {
    const { checking } = checkOf('甲,乙');
    const running = checking.start();
    checking.stop();
    expect(await running).toBeNull();
    expect(checking.result.get()).toBeNull();
    expect(checking.run.get().status).toBe('idle');
  });
});
