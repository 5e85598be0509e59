import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingKey } from './findingKey';

interface Vector {
  readonly rule: string;
  readonly paragraph: string;
  readonly start: number;
  readonly length: number;
  readonly key: string;
}

const file = new URL('../../../../tests/contracts/finding-keys.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { readonly vectors: readonly Vector[] };

describe('findingKey', () => {
  it.each(vectors)('of $key is the one the server computes', ({ rule, paragraph, start, length, key }) => {
    const text = paragraph.slice(start, start + length);
    const finding = { rule, severity: 'info', paragraph: 0, start, length, text, message: '', basis: '' } as const;
    expect(findingKey(finding, paragraph)).toBe(key);
  });
});
