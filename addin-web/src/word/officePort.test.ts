import { afterEach, describe, expect, it } from 'vitest';
import { WordDocument } from '../../workbench/document/wordDocument';
import { runsOf, runText, textOf } from '../../workbench/document/paragraphText';
import { documentWith, openSession } from '../../workbench/testing';
import type { Session } from '../../workbench/testing';
import { fingerprintOf } from './fingerprint';
import { OfficePort } from './officePort';
import type { Block, Skeleton } from './port';

/** A paragraph with a run-in heading in 楷体, a bold figure and body text. */
const MIXED = `<w:p><w:r><w:rPr><w:rFonts w:eastAsia="楷体_GB2312"/></w:rPr><w:t>（一）抓学习。</w:t></w:r>
<w:r><w:t>全年开展协商</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>XX</w:t></w:r><w:r><w:t>次，成效明显。</w:t></w:r></w:p>`;
const MIXED_TEXT = '（一）抓学习。全年开展协商XX次，成效明显。';

const plain = (...texts: string[]): string => texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');

let session: Session;

async function open(document: WordDocument): Promise<OfficePort> {
  session = await openSession(document);
  return new OfficePort();
}

const runs = (index: number): string[] => runsOf(session.host.document.paragraphAt(index)).map(runText);
const text = (index: number): string => textOf(session.host.document.paragraphAt(index));

function edit(paragraph: number, of: string, removed: string, replacement: string): Parameters<OfficePort['applyEdits']>[0][number] {
  return { paragraph, start: of.indexOf(removed), length: removed.length, replacement, fingerprint: fingerprintOf(of) };
}

// An API that the workbench lacks fails the run, whichever test met it.
afterEach(() => {
  expect(session.host.unsupported).toEqual([]);
  session.close();
});

describe('reading', () => {
  it('of a long document takes one round trip for every 200 paragraphs', async () => {
    const port = await open(documentWith(plain(...Array.from({ length: 450 }, (_, index) => `第${index}段`))));
    const { paragraphs } = await port.read();
    expect(paragraphs.map((paragraph) => paragraph.index)).toEqual(Array.from({ length: 450 }, (_, index) => index));
    expect(paragraphs[449]?.text).toBe('第449段');
    expect(session.trips()).toBe(3);
  });

  it('gives format in points and a mixture as empty', async () => {
    const port = await open(documentWith(`<w:p><w:pPr><w:outlineLvl w:val="1"/><w:jc w:val="center"/><w:ind w:firstLineChars="200"/></w:pPr></w:p>${MIXED}`));
    const [first, second] = (await port.read()).paragraphs;
    expect(first).toMatchObject({ outlineLevel: 2, alignment: 'center', firstLineIndent: 32 });
    expect(second).toMatchObject({ text: MIXED_TEXT, outlineLevel: null, font: { name: '', bold: null, size: 16 } });
  });

  it('stops when it is aborted', async () => {
    const port = await open(documentWith(plain('一', '二')));
    await expect(port.read({ signal: AbortSignal.abort() })).rejects.toThrow();
  });

  it('gives the fingerprints the server computes', async () => {
    const port = await open(documentWith(plain('一', '二')));
    expect(await port.fingerprints()).toEqual([fingerprintOf('一'), fingerprintOf('二')]);
  });
});

describe('the selection', () => {
  it('is a place in its paragraph', async () => {
    const port = await open(documentWith(plain('第一段', '第二段的文字')));
    const paragraph = session.host.document.paragraphAt(1);
    session.host.document.select({ paragraph, offset: 2 }, { paragraph, offset: 5 });
    expect(await port.selection()).toEqual({ paragraph: 1, start: 2, length: 3 });
  });

  it('goes where the pane sends it', async () => {
    const port = await open(documentWith(plain('十次、十次、十次')));
    await port.goTo({ paragraph: 0, start: 6, length: 2 });
    expect(await port.selection()).toEqual({ paragraph: 0, start: 6, length: 2 });
  });

  it('tells listeners when it moves, until they leave', async () => {
    const port = await open(documentWith(plain('一')));
    let hints = 0;
    const leave = port.onHint(() => { hints += 1; });
    await port.fingerprints();
    session.external.selectionChanged();
    expect(hints).toBe(1);
    leave();
    await port.fingerprints();
    session.external.selectionChanged();
    expect(hints).toBe(1);
  });
});

describe('an edit', () => {
  it('keeps the formatting of its neighbours and takes on that of what it replaces', async () => {
    const port = await open(documentWith(MIXED));
    const [outcome] = await port.applyEdits([edit(0, MIXED_TEXT, 'XX', '12')]);
    expect(outcome).toEqual({ status: 'applied', before: MIXED_TEXT, after: MIXED_TEXT.replace('XX', '12') });
    expect(runs(0)).toEqual(['（一）抓学习。', '全年开展协商', '12', '次，成效明显。']);
  });

  it('among many in one paragraph lands at its own place, in three round trips', async () => {
    const port = await open(documentWith(MIXED));
    const edits = [
      edit(0, MIXED_TEXT, '抓学习', '抓好理论学习'),
      edit(0, MIXED_TEXT, 'XX', '12'),
      { paragraph: 0, start: 7, length: 0, replacement: '在', fingerprint: fingerprintOf(MIXED_TEXT) },
      edit(0, MIXED_TEXT, '。', '！'),
      { paragraph: 0, start: MIXED_TEXT.length - 1, length: 1, replacement: '', fingerprint: fingerprintOf(MIXED_TEXT) },
    ];
    const outcomes = await port.applyEdits(edits);
    expect(text(0)).toBe('（一）抓好理论学习！在全年开展协商12次，成效明显');
    expect(outcomes.map((outcome) => outcome.status)).toEqual(edits.map(() => 'applied'));
    expect(session.trips()).toBe(3);
  });

  it('is skipped when the paragraph has changed since', async () => {
    const port = await open(documentWith(plain('新的文字')));
    const outcomes = await port.applyEdits([edit(0, '旧的文字', '旧', '新'), edit(7, '没有', '没', '有')]);
    expect(outcomes).toEqual([{ status: 'changed' }, { status: 'changed' }]);
    expect(text(0)).toBe('新的文字');
  });

  it('that overlaps another is skipped', async () => {
    const port = await open(documentWith(plain('甲乙丙丁')));
    const outcomes = await port.applyEdits([edit(0, '甲乙丙丁', '乙丙', '二三'), edit(0, '甲乙丙丁', '丙丁', '三四')]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['applied', 'changed']);
    expect(text(0)).toBe('甲乙三四');
  });

  it('of a stretch longer than one search keeps the runs around it', async () => {
    const long = Array.from({ length: 120 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
    const port = await open(documentWith(`<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>头</w:t></w:r><w:r><w:t>${long}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>尾</w:t></w:r></w:p>`));
    await port.applyEdits([edit(0, `头${long}尾`, long, '短')]);
    expect(runs(0)).toEqual(['头', '短', '尾']);
  });

  it('that removes a paragraph can be put back', async () => {
    const port = await open(documentWith(plain('留下', '删去', '留下')));
    await port.applyEdits([{ paragraph: 1, start: 0, length: 2, replacement: '', fingerprint: fingerprintOf('删去'), removesParagraph: true }]);
    expect(session.host.document.paragraphs.map(textOf)).toEqual(['留下', '留下']);
    await port.putBack([{ paragraph: 1, fingerprint: fingerprintOf('留下'), text: '删去' }]);
    expect(session.host.document.paragraphs.map(textOf)).toEqual(['留下', '删去', '留下']);
  });

  it('can be restored as long as the text is as the edit left it', async () => {
    const port = await open(documentWith(MIXED));
    await port.applyEdits([edit(0, MIXED_TEXT, 'XX', '12')]);
    const after = MIXED_TEXT.replace('XX', '12');
    expect((await port.restore([{ paragraph: 0, fingerprint: fingerprintOf('另外'), text: MIXED_TEXT }]))[0]?.status).toBe('changed');
    expect((await port.restore([{ paragraph: 0, fingerprint: fingerprintOf(after), text: MIXED_TEXT }]))[0]?.status).toBe('applied');
    expect(runs(0)).toEqual(['（一）抓学习。', '全年开展协商', 'XX', '次，成效明显。']);
  });

  it('under review stands as a deletion and an insertion, and the mode is as before', async () => {
    const port = await open(documentWith(MIXED));
    await port.applyEdits([edit(0, MIXED_TEXT, 'XX', '12')], { trackChanges: true });
    const xml = new XMLSerializer().serializeToString(session.host.document.body);
    expect(xml).toMatch(/<w:del .*<w:delText[^>]*>XX<\/w:delText>.*<\/w:del>/);
    expect(xml).toMatch(/<w:ins .*<w:t[^>]*>12<\/w:t>.*<\/w:ins>/);
    expect(text(0)).toBe(MIXED_TEXT.replace('XX', '12'));
    expect(session.host.document.changeTracking).toBe('Off');
  });

  it('is refused with a reason in a read-only document', async () => {
    const port = await open(documentWith(MIXED));
    session.host.quirks.refusesWrites = true;
    expect(await port.applyEdits([edit(0, MIXED_TEXT, 'XX', '12')])).toEqual([{ status: 'refused', reason: 'read-only' }]);
    await expect(port.writeState('<state xmlns="urn:wordaddin:state"/>')).rejects.toMatchObject({ fault: 'read-only' });
    expect(text(0)).toBe(MIXED_TEXT);
  });
});

describe('a skeleton', () => {
  const block = (kind: Block['kind'], sectionKey: string | null, ...inlines: Block['inlines'][number][]): Block => ({ kind, sectionKey, inlines });
  const skeleton: Skeleton = {
    genre: 'duty',
    year: 2023,
    sections: [{ key: 'study', tag: 'wordaddin:duty:study:1', title: '一、学习' }, { key: 'work', tag: 'wordaddin:duty:work:2', title: '二、履职' }],
    blocks: [
      block('title', null, { kind: 'text', text: '述职报告' }),
      block('heading1', 'study', { kind: 'text', text: '一、学习' }),
      block('body', 'study', { kind: 'runInHeading', text: '（一）抓理论。' }, { kind: 'text', text: '开展学习' }, { kind: 'gap', text: '〔次数〕' }),
      block('heading1', 'work', { kind: 'text', text: '二、履职' }),
      block('body', 'work', { kind: 'prompt', text: '写明会议名称。' }),
      block('signature', null, { kind: 'text', text: '某某' }),
    ],
  };

  it('fills an empty document in two round trips', async () => {
    const port = await open(WordDocument.blank());
    await port.insertSkeleton(skeleton);
    expect(session.trips()).toBe(2);
    const { paragraphs, sections } = await port.read();
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(
      ['述职报告', '一、学习', '（一）抓理论。开展学习〔次数〕', '二、履职', '写明会议名称。', '某某']);
    expect(paragraphs[0]).toMatchObject({ alignment: 'center', firstLineIndent: 0, font: { name: '方正小标宋简体', size: 22 } });
    expect(paragraphs[1]).toMatchObject({ outlineLevel: 1, firstLineIndent: 32, font: { name: '黑体', size: 16 } });
    expect(sections.map(({ tag, firstParagraph, lastParagraph }) => [tag, firstParagraph, lastParagraph])).toEqual(
      [['wordaddin:duty:study:1', 1, 2], ['wordaddin:duty:work:2', 3, 4]]);
  });

  it('sets a run-in heading as characters, not as a paragraph', async () => {
    const port = await open(WordDocument.blank());
    await port.insertSkeleton(skeleton);
    expect(runs(2)).toEqual(['（一）抓理论。', '开展学习', '〔次数〕']);
    const paragraph = session.host.document.paragraphAt(2);
    const fonts = [...paragraph.getElementsByTagName('w:r')].map((run) => run.getElementsByTagName('w:rFonts')[0]?.getAttribute('w:eastAsia'));
    expect(fonts).toEqual(['楷体_GB2312', '仿宋_GB2312', '仿宋_GB2312']);
  });

  it('stands after what the document holds already', async () => {
    const port = await open(documentWith(plain('已有的文字')));
    await port.insertSkeleton(skeleton);
    expect(text(0)).toBe('已有的文字');
    expect(text(1)).toBe('述职报告');
  });

  it('leaves paragraphs in a control of ours in the control they have', async () => {
    const port = await open(documentWith(plain('一、学习', '正文', '二、履职', '正文')));
    const study = { tag: 'wordaddin:duty:study:1', title: '一、学习', firstParagraph: 0, lastParagraph: 1 };
    const work = { tag: 'wordaddin:duty:work:2', title: '二、履职', firstParagraph: 2, lastParagraph: 3 };
    await port.adoptSections([study]);
    await port.adoptSections([{ ...study, tag: 'wordaddin:duty:study:9' }, work]);
    expect((await port.read()).sections).toEqual([study, work]);
  });
});

describe('state and file', () => {
  const state = (value: string): string => `<state xmlns="urn:wordaddin:state" schema="1">${value}</state>`;

  it('is null before anything was written', async () => {
    const port = await open(WordDocument.blank());
    expect(await port.readState()).toBeNull();
  });

  it('is what was written last, in one part, also after saving and opening', async () => {
    const port = await open(WordDocument.blank());
    await port.writeState(`<?xml version="1.0"?>${state('一')}`);
    await port.writeState(state('二'));
    expect(await port.readState()).toBe(state('二'));
    const reopened = WordDocument.open(await port.file());
    expect(reopened.file.names.filter((name) => /^customXml\/item\d+\.xml$/.test(name))).toHaveLength(1);
    session.close();
    expect(await (await open(reopened)).readState()).toBe(state('二'));
  });

  it('is refused above 32 kB', async () => {
    const port = await open(WordDocument.blank());
    await expect(port.writeState(state('长'.repeat(11_000)))).rejects.toThrow('32 kB');
  });

  it('closes the copy of the file also when reading is given up', async () => {
    const port = await open(WordDocument.blank());
    await expect(port.file(AbortSignal.abort())).rejects.toThrow();
    expect(session.external.calls.openCopies).toBe(0);
  });
});
