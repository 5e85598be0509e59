import { describe, expect, it } from 'vitest';
import { blocksOf, isChinese, spansOf } from './markdown';

describe('A rule page', () => {
  it('falls into prose, lists and fenced examples', () => {
    const blocks = blocksOf('# 题\n中文一行\n接着写\n\n- 甲\n- 乙\n\n```bad\n[[x]]区\n```');
    expect(blocks).toEqual([
      { kind: 'heading', text: '题' },
      { kind: 'prose', text: '中文一行接着写' },
      { kind: 'list', items: ['甲', '乙'] },
      { kind: 'fence', name: 'bad', text: '[[x]]区' },
    ]);
  });

  it('ends with a fence that was never closed', () => {
    expect(blocksOf('```bad\na\nb')).toEqual([{ kind: 'fence', name: 'bad', text: 'a\nb' }]);
  });

  it('marks code, stress and findings, and takes nothing for HTML', () => {
    expect(spansOf('a `b` **c** [[d]] <e> `f')).toEqual([
      { kind: 'text', text: 'a ' },
      { kind: 'code', text: 'b' },
      { kind: 'text', text: ' ' },
      { kind: 'strong', text: 'c' },
      { kind: 'text', text: ' ' },
      { kind: 'mark', text: 'd' },
      { kind: 'text', text: ' <e> `f' },
    ]);
  });

  it('tells its two languages apart, quotations included', () => {
    expect(isChinese('引用 Word 的说法')).toBe(true);
    expect(isChinese('Ordinals are written 一、（一）')).toBe(false);
  });
});
