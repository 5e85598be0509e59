// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { emptyState, type JournalBatch, type PaneState } from './paneState';
import { decodeState, encodeState, stateLimit } from './stateCodec';

const change = { rule: 'r', paragraph: 1, fingerprint: '2-00000000', start: 0, removed: '甲'.repeat(60), inserted: '乙' };
const batches = (count: number): readonly JournalBatch[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), at: '2026-01-01T00:00:00Z', changes: [change] }));

describe('The state of the pane', () => {
  it('comes back as it was written', () => {
    const state: PaneState = {
      ...emptyState,
      genre: 'duty-integrity-study',
      year: 2025,
      facts: { unit: '市政协<办公室>&“处”]]>', consultCount: 9, planned: true, books: ['《甲》', '乙'] },
      draft: { id: 'a', name: 'b.docx', version: 'c', savedAt: 'd' },
    };
    expect(decodeState(encodeState(state).xml)).toEqual(state);
  });

  it('survives characters XML cannot hold', () => {
    const state = { ...emptyState, facts: { unit: 'a\u0000b\ud800c\uffff' } };
    expect(decodeState(encodeState(state).xml)).toEqual(state);
  });

  it('stays within the limit by leaving out the oldest changes', () => {
    const { xml, shortened } = encodeState({ ...emptyState, journal: batches(500) });
    expect(new TextEncoder().encode(xml).length).toBeLessThanOrEqual(stateLimit);
    expect(shortened).toBe(true);
    expect(decodeState(xml).journal.at(-1)?.id).toBe('499');
  });

  it('refuses facts that can never fit', () => {
    expect(() => encodeState({ ...emptyState, facts: { unit: '长'.repeat(20_000) } })).toThrow(RangeError);
  });

  it.each([
    ['nothing', null],
    ['another part', '<x/>'],
    ['broken XML', '<state'],
    ['broken JSON', '<state xmlns="urn:wordaddin:state" schema="1">{</state>'],
    ['a newer schema', '<state xmlns="urn:wordaddin:state" schema="2">{"genre":"a"}</state>'],
  ])('is empty for %s', (_, xml) => {
    expect(decodeState(xml)).toEqual(emptyState);
  });

  it('takes a part the server wrote, and nothing of the wrong kind', () => {
    const xml = '<state xmlns="urn:wordaddin:state" schema="1">{"genre":"party-conduct","year":2024,"journal":"no","evil":1}</state>';
    expect(decodeState(xml)).toEqual({ ...emptyState, genre: 'party-conduct', year: 2024 });
  });
});
