import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint';

interface Contract {
  readonly vectors: readonly { readonly text: string; readonly fingerprint: string }[];
}

const file = new URL('../../../tests/contracts/fingerprints.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as Contract;

describe('fingerprintOf', () => {
  it.each(vectors)('of $fingerprint is the one the server computes', ({ text, fingerprint }) => {
    expect(fingerprintOf(text)).toBe(fingerprint);
  });

  it('changes when two characters change places', () => {
    expect(fingerprintOf('一二')).not.toBe(fingerprintOf('二一'));
  });
});
