import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../word/fingerprint';
import type { ProposedEdit } from '../../api/checks';
import { changeCount, difference, journalOf, restorationOf, withoutChanges } from './journal';

const edit = (text: string, start: number, length: number, replacement: string, paragraph = 0): ProposedEdit => ({
  paragraph,
  start,
  length,
  replacement,
  fingerprint: fingerprintOf(text),
});

const lines = (...texts: string[]) => texts.map((text, index) => ({ index, text }));

describe('The journal', () => {
  it('notes one change for a paragraph with several edits', () => {
    const before = 'a,b,c';
    const edits = [edit(before, 1, 1, '，'), edit(before, 3, 1, '，')];
    const attempts = edits.map((each) => ({ rule: 'comma', edit: each, outcome: { status: 'applied', before, after: 'a，b，c' } as const }));
    expect(journalOf(attempts, () => '')).toEqual([
      { rule: 'comma', paragraph: 0, fingerprint: fingerprintOf('a，b，c'), start: 1, removed: ',b,', inserted: '，b，' },
    ]);
  });

  it('leaves out what was not applied', () => {
    const attempts = [{ rule: 'comma', edit: edit('a,b', 1, 1, '，'), outcome: { status: 'changed' } as const }];
    expect(journalOf(attempts, () => '')).toEqual([]);
  });

  it('puts back exactly what stood there', () => {
    const attempts = [{ rule: 'r', edit: edit('a,b', 1, 1, '，'), outcome: { status: 'applied', before: 'a,b', after: 'a，b' } as const }];
    const [change] = journalOf(attempts, () => '');
    expect(change && restorationOf(change, lines('a，b'))).toEqual({ paragraph: 0, fingerprint: fingerprintOf('a，b'), text: 'a,b' });
  });

  it('finds a paragraph that has moved and takes the nearest of equals', () => {
    const change = { rule: 'r', paragraph: 4, fingerprint: fingerprintOf('x，'), start: 1, removed: ',', inserted: '，' };
    expect(restorationOf(change, lines('x，', '', '', 'x，', ''))?.paragraph).toBe(3);
  });

  it('does not touch a paragraph that was edited afterwards', () => {
    const change = { rule: 'r', paragraph: 0, fingerprint: fingerprintOf('x，'), start: 1, removed: ',', inserted: '，' };
    expect(restorationOf(change, lines('x，y'))).toBeNull();
  });

  it('remembers before which paragraph a removed one stood', () => {
    const removal = { ...edit('广告', 0, 2, ''), removesParagraph: true };
    const attempts = [{ rule: 'residue', edit: removal, outcome: { status: 'applied', before: '广告', after: '' } as const }];
    const [change] = journalOf(attempts, () => '正文');
    expect(change && restorationOf(change, lines('正文'))).toEqual({ paragraph: 0, fingerprint: fingerprintOf('正文'), text: '广告' });
  });

  it('drops a batch when its last change is taken back', () => {
    const change = { rule: 'r', paragraph: 0, fingerprint: '1-0', start: 0, removed: 'a', inserted: 'b' };
    const other = { ...change, paragraph: 1 };
    const journal = [{ id: '1', at: '', changes: [change] }, { id: '2', at: '', changes: [other] }];
    const rest = withoutChanges(journal, new Set([change]));
    expect(rest.map(({ id }) => id)).toEqual(['2']);
    expect(changeCount(rest)).toBe(1);
  });
});

describe('A difference', () => {
  it.each([
    ['abc', 'abc', { start: 3, removed: '', inserted: '' }],
    ['aa', 'a', { start: 1, removed: 'a', inserted: '' }],
    ['', 'x', { start: 0, removed: '', inserted: 'x' }],
  ])('of %j and %j is one stretch', (before, after, expected) => {
    expect(difference(before, after)).toEqual(expected);
  });
});
