import { describe, expect, it } from 'vitest';
import { documentWith } from '../testing';
import { runsOf, runText, textOf } from './paragraphText';
import type { WordDocument } from './wordDocument';

const TWO_RUNS = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>粗体</w:t></w:r><w:r><w:t>常规</w:t></w:r></w:p>';

const texts = (document: WordDocument): string[] => document.paragraphs.map(textOf);
const runs = (document: WordDocument, index: number): string[] => runsOf(document.paragraphAt(index)).map(runText);

describe('typing', () => {
  it('at the end of a run takes on its look', () => {
    const document = documentWith(TWO_RUNS);
    document.splice(document.paragraphAt(0), 2, 0, '加');
    expect(runs(document, 0)).toEqual(['粗体加', '常规']);
  });

  it('over two runs takes on the look of the first', () => {
    const document = documentWith(TWO_RUNS);
    document.splice(document.paragraphAt(0), 1, 2, '新');
    expect(runs(document, 0)).toEqual(['粗新', '规']);
  });

  it('of a line end breaks the paragraph and keeps its properties', () => {
    const document = documentWith(TWO_RUNS);
    document.insert({ paragraph: document.paragraphAt(0), offset: 3 }, '\n');
    expect(texts(document)).toEqual(['粗体常', '规']);
    expect(document.paragraphAt(1).getElementsByTagName('w:jc')[0]?.getAttribute('w:val')).toBe('center');
  });

  it('of tabs and line breaks gives the elements for them', () => {
    const document = documentWith('<w:p/>');
    document.insert({ paragraph: document.paragraphAt(0), offset: 0 }, '左\t右\v下');
    expect(texts(document)).toEqual(['左\t右\v下']);
    expect(document.body.getElementsByTagName('w:tab')).toHaveLength(1);
  });
});

describe('erasing', () => {
  it('over paragraphs joins the first and the last', () => {
    const document = documentWith(`${TWO_RUNS}<w:p/>${TWO_RUNS}`);
    const hole = document.span({ paragraph: document.paragraphAt(0), offset: 3 }, { paragraph: document.paragraphAt(2), offset: 1 });
    document.erase(hole);
    expect(texts(document)).toEqual(['粗体常体常规']);
    expect(runs(document, 0)).toEqual(['粗体', '常', '体', '常规']);
  });

  it('of the last paragraph of a cell leaves an empty one', () => {
    const document = documentWith('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>');
    document.removeParagraph(document.paragraphAt(0));
    expect(texts(document)).toEqual(['', '']);
  });
});

describe('undo', () => {
  it('gives back the state of the checkpoint, and redo what was undone', () => {
    const document = documentWith(TWO_RUNS);
    document.checkpoint();
    document.splice(document.paragraphAt(0), 0, 4, '');
    document.undo();
    expect(runs(document, 0)).toEqual(['粗体', '常规']);
    document.redo();
    expect(texts(document)).toEqual(['']);
  });
});

describe('text', () => {
  it('leaves out deletions under review, fields and text boxes', () => {
    const document = documentWith(`<w:p><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins><w:r><w:t>增</w:t></w:r></w:ins>
      <w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>`);
    expect(texts(document)).toEqual(['增']);
  });
});
