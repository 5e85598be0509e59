import { describe, expect, it } from 'vitest';
import { diffOf } from './diff';

const shown = (text: string, ...edits: Parameters<typeof diffOf>[1]) =>
  diffOf(text, edits).map(({ kind, text: part }) => `${kind}:${part}`);

describe('A diff', () => {
  it('shows a short paragraph whole', () => {
    expect(shown('甲,乙', { start: 1, length: 1, replacement: '，' })).toEqual(['keep:甲', 'remove:,', 'insert:，', 'keep:乙']);
  });

  it('leaves out text far from a change', () => {
    const long = '字'.repeat(60);
    const [gap, keep, remove] = shown(`${long},`, { start: 60, length: 1, replacement: '' });
    expect([gap, keep, remove]).toEqual(['gap:…', `keep:${'字'.repeat(14)}`, 'remove:,']);
  });

  it('orders edits by place', () => {
    const parts = shown('abcd', { start: 3, length: 1, replacement: 'D' }, { start: 0, length: 1, replacement: 'A' });
    expect(parts).toEqual(['remove:a', 'insert:A', 'keep:bc', 'remove:d', 'insert:D']);
  });

  it('does not cut a character in half', () => {
    const text = `${'𠮷'.repeat(40)},`;
    const kept = diffOf(text, [{ start: 80, length: 1, replacement: '' }]).map(({ text: part }) => part).join('');
    expect(kept).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});
