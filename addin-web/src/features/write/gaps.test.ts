import { describe, expect, it } from 'vitest';
import type { FactField } from '../../api/genres';
import type { Facts } from '../../api/skeletons';
import type { Inline, Skeleton } from '../../word/port';
import { MemoryPort } from '../testing/memoryPort';
import { fillableFields, gapEdits } from './gaps';
import { promptEdits } from './prompts';

const name: FactField = { key: 'name', name: '姓名', nameEn: 'Name', type: 'text', unit: '', constraints: [] };
const year: FactField = { key: 'reportYear', name: '报告年度', nameEn: 'Year', type: 'int', unit: '年', constraints: [] };
const books: FactField = { key: 'books', name: '书目', nameEn: 'Works', type: 'list', unit: '', constraints: [] };

const skeletonOf = (...inlines: readonly Inline[]): Skeleton => ({ genre: 'g', year: null, sections: [], blocks: [{ kind: 'body', inlines }] });

async function filled(text: string, facts: Facts, fields: readonly FactField[], skeleton = skeletonOf()): Promise<readonly string[]> {
  const port = new MemoryPort(text);
  await port.applyEdits(gapEdits(facts, fields, skeleton, await port.read()));
  return port.paragraphs;
}

describe('A gap', () => {
  it('is filled in wherever it stands', async () => {
    expect(await filled('〔姓名〕和〔姓名〕\n正文', { name: '张三' }, [name])).toEqual(['张三和张三', '正文']);
  });

  it('gets the figure alone where the sentence has the measure word', async () => {
    expect(await filled('〔报告年度〕年度报告\n〔报告年度〕，我', { reportYear: 2025 }, [year])).toEqual(['2025年度报告', '2025年，我']);
  });

  it('gets the words the skeleton has for a fact that is no plain value', async () => {
    const worded = skeletonOf({ kind: 'text', text: '自学' }, { kind: 'fact', text: '《甲》《乙》', factKey: 'books' });
    expect(await filled('自学〔书目〕。', { books: ['《甲》', '《乙》'] }, [books], worded)).toEqual(['自学《甲》《乙》。']);
  });

  it('can be filled only when its fact is known and it still stands in the text', async () => {
    const snapshot = await new MemoryPort('〔姓名〕〔书目〕').read();
    expect(fillableFields({ name: '张三', reportYear: 2025 }, [name, year, books], snapshot)).toEqual([name]);
  });
});

describe('The prompts of a skeleton', () => {
  it('are removed as whole paragraphs, and nothing that a writer added to them', async () => {
    const port = new MemoryPort('一、学习\n〔提示：写清三层。〕\n〔提示：写问题。〕问题有三。\n正文');
    await port.applyEdits(promptEdits(await port.read()));
    expect(port.paragraphs).toEqual(['一、学习', '〔提示：写问题。〕问题有三。', '正文']);
  });
});
