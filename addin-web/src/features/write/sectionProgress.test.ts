import { describe, expect, it } from 'vitest';
import type { Genre, GenreSection } from '../../api/genres';
import { MemoryPort } from '../testing/memoryPort';
import { adoptable, readoptable } from './adoption';
import { scaffoldOf } from './gaps';
import { progressOf, sectionAt, totalCharacters } from './sectionProgress';

const section = (key: string, title: string): GenreSection => ({
  key,
  kind: 'numbered',
  title,
  titleEn: title,
  functionalTitle: title,
  functionalTitleEn: title,
  required: true,
  purpose: '',
  purposeEn: '',
  openings: [],
  synonyms: [`${title}同义`],
  share: { min: 0.1, max: 0.2 },
  facts: [],
  children: [],
});

const genre: Genre = {
  id: 'g',
  name: '报告',
  nameEn: 'Report',
  purpose: '',
  purposeEn: '',
  length: { min: 100, max: 300, targetMin: 100, targetMax: 200 },
  sections: [section('study', '学习'), section('duty', '履职')],
  facts: [{ key: 'name', name: '姓名', nameEn: 'Name', type: 'text', unit: '', constraints: [] }],
};

const control = (key: string, firstParagraph: number, lastParagraph: number) => ({
  tag: `wordaddin:g:${key}:1`,
  title: key,
  firstParagraph,
  lastParagraph,
});

async function stateOf(body: string, scaffold: readonly string[] = []) {
  const port = new MemoryPort(`一、学习\n${body}`);
  port.sections = [control('study', 0, port.paragraphs.length - 1)];
  return progressOf(genre, await port.read(), new Set(scaffold))[0]?.state;
}

describe('A section', () => {
  it.each([
    ['〔提示：写学习。〕', 'empty'],
    ['字'.repeat(9), 'short'],
    ['字'.repeat(10), 'ok'],
    ['字'.repeat(41), 'long'],
    ['字 　\t'.repeat(10), 'ok'],
  ])('with %j is %s', async (body, state) => {
    expect(await stateOf(body)).toBe(state);
  });

  it('without a control is missing', async () => {
    const port = new MemoryPort('一、学习');
    expect(progressOf(genre, await port.read(), new Set()).map(({ state }) => state)).toEqual(['missing', 'missing']);
  });

  it('is found by the cursor', async () => {
    const port = new MemoryPort('一、学习\n甲\n二、履职\n乙');
    port.sections = [control('study', 0, 1), control('duty', 2, 3)];
    const progress = progressOf(genre, await port.read(), new Set());
    expect(sectionAt(progress, 3)?.section.key).toBe('duty');
    expect(sectionAt(progress, null)).toBeNull();
  });
});

describe('A skeleton', () => {
  const skeleton = {
    genre: 'g',
    year: null,
    sections: [],
    blocks: [{ kind: 'body', inlines: [{ kind: 'text', text: '述职人：' }, { kind: 'gap', text: '〔姓名〕', factKey: 'name' }] }],
  } as const;

  it('does not count as written while it waits for facts', async () => {
    const port = new MemoryPort('述职人：〔姓名〕\n正文');
    expect(totalCharacters(await port.read(), new Set(scaffoldOf(skeleton)))).toBe(2);
  });
});

describe('An open document', () => {
  const headings = [
    { heading: '一、抓好学习同义', paragraph: 1, key: null },
    { heading: '二、别的', paragraph: 3, key: null },
    { heading: '三、履职', paragraph: 4, key: null },
  ];

  it('is adopted by headings, synonyms included, each section up to the next heading', async () => {
    const port = new MemoryPort('题目\n一、抓好学习同义\n甲\n二、别的\n三、履职\n乙');
    const controls = adoptable(genre, headings, await port.read(), () => 'id');
    expect(controls).toEqual([
      { tag: 'wordaddin:g:study:id', title: '一、抓好学习同义', firstParagraph: 1, lastParagraph: 2 },
      { tag: 'wordaddin:g:duty:id', title: '三、履职', firstParagraph: 4, lastParagraph: 5 },
    ]);
  });

  it('has its preamble adopted, never its title', async () => {
    const opening: GenreSection = { ...section('opening', '开头段'), kind: 'preamble' };
    const whole = { ...genre, sections: [opening, ...genre.sections] };
    const adopt = async (text: string, paragraph: number) =>
      adoptable(whole, [{ heading: '一、学习', paragraph, key: null }], await new MemoryPort(text).read(), () => 'id').map(({ tag }) => tag);
    expect(await adopt('题目\n一年来，我……\n一、学习', 2)).toEqual(['wordaddin:g:opening:id', 'wordaddin:g:study:id']);
    expect(await adopt('题目\n一、学习', 1)).toEqual(['wordaddin:g:study:id']);
  });

  it('gets lost controls back by their heading', async () => {
    const port = new MemoryPort('一、学习\n甲\n二、履职\n乙');
    port.sections = [control('duty', 2, 3)];
    const known = [{ key: 'study', tag: 't1', title: '一、学习' }, { key: 'duty', tag: 't2', title: '二、履职' }];
    expect(readoptable(known, await port.read())).toEqual([{ tag: 't1', title: '一、学习', firstParagraph: 0, lastParagraph: 1 }]);
  });
});
