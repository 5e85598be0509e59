import { describe, expect, it } from 'vitest';
import type { Finding } from '../../api/checks';
import { fingerprintOf } from '../../word/fingerprint';
import { findingKey } from './findingKey';
import { excerptOf, groupFindings, keyFindings, withoutIgnored } from './groupFindings';
import { MemoryPort } from '../testing/memoryPort';

const finding = (paragraph: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'placeholder-residue',
  severity: 'warning',
  paragraph,
  start: 0,
  length: 1,
  text: 'x',
  message: '',
  basis: '',
  ...more,
});

const headings = [
  { heading: '一、学习', paragraph: 2, key: null },
  { heading: '二、履职', paragraph: 4, key: null },
];

async function keyed(findings: readonly Finding[], text = 'x\nx\n一、学习\nx\n二、履职\nx') {
  const snapshot = await new MemoryPort(text).read();
  return keyFindings({ findings, summary: { error: 0, warning: 0, info: 0 } }, snapshot);
}

describe('Findings', () => {
  it('are grouped by section in document order', async () => {
    const findings = await keyed([finding(5), finding(3), finding(0), finding(0, { scope: 'document', length: 0 })]);
    const names = groupFindings(findings, headings).map(({ name }) => (name.kind === 'section' ? name.heading : name.kind));
    expect(names).toEqual(['document', 'opening', '一、学习', '二、履职']);
  });

  it('come errors first and hints apart', async () => {
    const findings = await keyed([finding(3), finding(3, { severity: 'info' }), finding(3, { severity: 'error' })]);
    const [group] = groupFindings(findings, headings);
    expect(group?.grave.map(({ finding: { severity } }) => severity)).toEqual(['error', 'warning']);
    expect(group?.hints).toHaveLength(1);
  });

  it('have different ids when the same words are found twice', async () => {
    const [first, second] = await keyed([finding(0), finding(1)]);
    expect(first?.key).toBe(second?.key);
    expect(first?.id).not.toBe(second?.id);
  });

  it('stay away once ignored, also when the paragraph has moved', async () => {
    const [before] = await keyed([finding(0)]);
    const after = await keyed([finding(1)], '新的一段\nx');
    const ignored = [{ key: before?.key ?? '', rule: '', text: '', reason: '' }];
    expect(withoutIgnored(after, ignored)).toEqual([]);
  });

  it('come back when the words around them change', () => {
    const before = findingKey(finding(0, { start: 2 }), '我在x区');
    const after = findingKey(finding(0, { start: 2 }), '他在x区');
    expect(before).not.toBe(after);
    expect(before).toContain(fingerprintOf('x\n我在x区'));
  });

  it('show the words found among those around them', async () => {
    const [item] = await keyed([finding(0, { start: 8, length: 2 })], '一年来参加学习共xx次。');
    expect(item && excerptOf(item)).toEqual({ before: '…来参加学习共', found: 'xx', after: '次。' });
  });

  it('show no words when they are about the whole document', async () => {
    const [item] = await keyed([finding(0, { scope: 'document', length: 0 })]);
    expect(item && excerptOf(item)).toBeNull();
  });
});
