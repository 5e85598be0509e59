import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import '../testing';
import { blankDocument } from './blankDocument';
import { DocxPackage } from './docxPackage';
import { WordDocument } from './wordDocument';

describe('a package', () => {
  it('keeps every part that was not changed byte for byte', () => {
    const extra = { 'word/odd.xml': strToU8("<?xml version='1.0'?>\n<odd   a='1'></odd>"), 'docProps/thumbnail.jpeg': new Uint8Array([0xff, 0xd8, 0, 1]) };
    const before: Readonly<Record<string, Uint8Array>> = { ...unzipSync(blankDocument().save()), ...extra };
    const document = WordDocument.open(zipSync(before));
    document.splice(document.paragraphAt(0), 0, 0, '新的文字');
    const after = unzipSync(document.save());
    const changed = Object.keys(after).filter((name) => after[name]?.join() !== before[name]?.join());
    expect(changed).toEqual(['word/document.xml']);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['a text file', strToU8('这不是压缩包')],
    ['a zip without a document', zipSync({ 'a.txt': strToU8('a') })],
    ['a document that is not XML', zipSync({ 'word/document.xml': strToU8('<w:document>') })],
    ['a document with an entity', zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>') })],
  ])('is refused for %s', (_, bytes) => {
    expect(() => DocxPackage.open(bytes)).toThrow(expect.objectContaining({ code: 'not-a-docx' }) as Error);
  });

  it('is refused when it unpacks to far more than it holds', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
    expect(() => DocxPackage.open(bomb)).toThrow(expect.objectContaining({ code: 'too-large' }) as Error);
  });
});
