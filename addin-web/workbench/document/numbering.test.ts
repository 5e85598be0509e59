import { describe, expect, it } from 'vitest';
import '../testing';
import { blankDocument } from './blankDocument';
import { formatNumber } from './numberFormats';
import { WordDocument } from './wordDocument';
import { W } from './xml';

describe('formatNumber', () => {
  it.each([
    [1, 'chineseCounting', '一'],
    [10, 'chineseCountingThousand', '十'],
    [21, 'japaneseCounting', '二十一'],
    [105, 'chineseCounting', '一百零五'],
    [20, 'ideographDigital', '二〇'],
    [3, 'ideographTraditional', '丙'],
    [12, 'decimalEnclosedCircle', '⑫'],
    [28, 'upperLetter', 'BB'],
    [14, 'lowerRoman', 'xiv'],
    [7, 'decimal', '7'],
  ])('writes %i in %s as %s', (value, format, expected) => {
    expect(formatNumber(value, format)).toBe(expected);
  });
});

describe('labels of lists', () => {
  it('count each level on its own and start it anew below the next heading', () => {
    const level = (index: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const file = blankDocument();
    file.put('word/numbering.xml', `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0">
      ${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`);
    file.relate('word/document.xml', 'numbering', 'word/numbering.xml');
    const paragraph = (index: number): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>文字</w:t></w:r></w:p>`;
    file.put('word/document.xml', `<w:document xmlns:w="${W}"><w:body>${[0, 1, 1, 0, 1].map(paragraph).join('')}<w:p/></w:body></w:document>`);
    const document = new WordDocument(file);
    expect(document.paragraphs.map((element) => document.listLabel(element))).toEqual(['一、', '（一）', '（二）', '二、', '（一）', null]);
  });
});
