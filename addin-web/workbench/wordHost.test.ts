import { afterEach, describe, expect, it } from 'vitest';
import { textOf } from './document/paragraphText';
import { WordDocument } from './document/wordDocument';
import { documentWith, openSession } from './testing';
import type { Session } from './testing';

const PARAGRAPHS = '<w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:r><w:t>乙</w:t></w:r></w:p>';

let session: Session;

afterEach(() => { session.close(); });

describe('a batch', () => {
  it('answers members of a null object with null', async () => {
    session = await openSession(documentWith(PARAGRAPHS));
    const isNull = await Word.run(async (context) => {
      const control = context.document.contentControls.getByTag('none').getFirstOrNullObject();
      const { font } = control.paragraphs.getFirst();
      control.load('tag');
      font.load('name');
      await context.sync();
      return [control.isNullObject, font.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  it('keeps what was done before an error and names the place of the error', async () => {
    session = await openSession(documentWith(PARAGRAPHS));
    const failed = Word.run(async (context) => {
      context.document.body.insertParagraph('丙', 'End');
      context.document.contentControls.getById(42).load('tag');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'ContentControlCollection.getById' } });
    expect(session.host.document.paragraphs.map(textOf)).toEqual(['甲', '乙', '丙']);
  });

  it('does what a path stands for once, however often the path is used', async () => {
    session = await openSession(documentWith(PARAGRAPHS));
    await Word.run(async (context) => {
      const added = context.document.body.insertParagraph('丙', 'End');
      added.alignment = 'Centered';
      added.load('text');
      await context.sync();
      added.outlineLevel = 1;
      await context.sync();
    });
    expect(session.host.document.paragraphs).toHaveLength(3);
  });

  it('fails loudly on an API that is missing and lists it', async () => {
    session = await openSession(documentWith(PARAGRAPHS));
    const asked = Word.run(async (context) => {
      context.document.body.insertBreak('Page', 'End');
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(session.host.unsupported).toEqual(['Body.InsertBreak()']);
  });

  it('fails loudly on a property that is missing', async () => {
    session = await openSession(documentWith(PARAGRAPHS));
    const asked = Word.run(async (context) => {
      context.document.body.paragraphs.load('items/uniqueLocalId');
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(session.host.unsupported).toEqual(['Paragraph.uniqueLocalId']);
  });

  it('leaves nothing held when the client is done', async () => {
    session = await openSession(documentWith(PARAGRAPHS));
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/font/name,items/parentContentControlOrNullObject/tag');
      await context.sync();
    });
    await expect.poll(() => session.host.references.size).toBe(0);
  });
});

describe('ranges', () => {
  it('keep their hold while text before them changes', async () => {
    session = await openSession(documentWith('<w:p><w:r><w:t>一二三四五</w:t></w:r></w:p>'));
    const text = await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      const range = paragraph.search('四').getFirst();
      paragraph.insertText('前前前', 'Start');
      paragraph.search('二').getFirst().delete();
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(text).toBe('四');
  });

  it('of two places reach from the earlier to the later', async () => {
    session = await openSession(documentWith('<w:p><w:r><w:t>一二三四五</w:t></w:r></w:p>'));
    const text = await Word.run(async (context) => {
      const { body } = context.document;
      const hull = body.search('四').getFirst().expandTo(body.search('二').getFirst());
      hull.load('text');
      await context.sync();
      return hull.text;
    });
    expect(text).toBe('二三四');
  });

  it('inserted as OOXML give back the inserted text', async () => {
    session = await openSession(documentWith(PARAGRAPHS));
    const xml = await Word.run(async (context) => {
      const copy = context.document.body.paragraphs.getFirst().getOoxml();
      await context.sync();
      context.document.body.insertOoxml(copy.value, 'End');
      await context.sync();
      return copy.value;
    });
    expect(xml).toContain('pkg:package');
    expect(session.host.document.paragraphs.map(textOf)).toEqual(['甲', '乙', '甲']);
  });
});

describe('automatic numbers', () => {
  it('are labels, not text', async () => {
    const document = WordDocument.blank();
    session = await openSession(document);
    const label = await Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load('isListItem,listItemOrNullObject/listString');
      await context.sync();
      return [first.isListItem, first.listItemOrNullObject.isNullObject];
    });
    expect(label).toEqual([false, true]);
  });
});
