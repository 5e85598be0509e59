import { describe, expect, it } from 'vitest';
import type { FactField } from '../../api/genres';
import { textsIn } from '../../texts';
import { faultOf, valueOf } from './factValidation';
import { fillTemplate, wordsFor } from './factWords';

const field = (more: Partial<FactField> = {}): FactField => ({ key: 'fixed', name: '已整改', nameEn: 'Fixed', type: 'int', unit: '个', constraints: [], ...more });
const texts = textsIn('zh-CN');

describe('A fact', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    [' 7 ', 7],
    ['', undefined],
    ['十二', '十二'],
  ])('typed as %j is %j', (typed, value) => {
    expect(valueOf(field(), typed)).toEqual(value);
  });

  it('of percent may be typed with its sign', () => {
    expect(valueOf(field({ type: 'pct' }), '98.5％')).toBe(98.5);
  });

  it('of a list is one item a line', () => {
    expect(valueOf(field({ type: 'list' }), '甲\n\n 乙 ')).toEqual(['甲', '乙']);
  });

  it.each([
    ['十二', true],
    [1.5, true],
    [-1, true],
    [3, false],
  ])('of whole numbers with value %j blocks: %j', (value, blocks) => {
    expect(faultOf(field(), { fixed: value }, texts, 'zh-CN')?.blocks ?? false).toBe(blocks);
  });

  it('is held against the other fact it must not exceed', () => {
    const bound = field({ constraints: [{ atMost: 'issues', times: 1, severity: 'warning', message: '多了', messageEn: 'Too many' }] });
    expect(faultOf(bound, { fixed: 9, issues: 8 }, texts, 'zh-CN')).toEqual({ message: '多了', blocks: false });
    expect(faultOf(bound, { fixed: 8, issues: 8 }, texts, 'zh-CN')).toBeNull();
    expect(faultOf(bound, { fixed: 9 }, texts, 'zh-CN')).toBeNull();
  });

  it('is written with its measure word, a day in full', () => {
    expect(wordsFor(field(), 3)).toBe('3个');
    expect(wordsFor(field({ type: 'date' }), '2026-01-08')).toBe('2026年1月8日');
  });

  it('fills templates and shows what is missing', () => {
    const year = field({ key: 'reportYear', unit: '年' });
    const filled = fillTemplate('{reportYear:bare}年度、{reportYear:next}、{fixed}、{else}', { reportYear: 2025 }, [year, field()], ({ name }) => `〔${name}〕`);
    expect(filled).toBe('2025年度、2026、〔已整改〕、{else}');
  });
});
