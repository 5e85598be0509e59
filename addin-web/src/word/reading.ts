import type { Alignment, DocumentSnapshot, ParagraphSnapshot, SectionControl } from './port';

/** Long loads freeze Word for Mac and break on payload limits; a page this long does neither. */
const PAGE = 200;

const OUR_TAG = 'wordaddin:';
/** Word counts body text as level ten. */
const BODY_TEXT = 10;

const PROPERTIES = [
  'text', 'style', 'outlineLevel', 'alignment', 'firstLineIndent', 'leftIndent', 'lineSpacing', 'spaceBefore', 'spaceAfter',
  'tableNestingLevel', 'isListItem', 'font/name', 'font/size', 'font/bold', 'font/color', 'listItemOrNullObject/listString',
  'parentContentControlOrNullObject/tag', 'parentContentControlOrNullObject/title',
].join(',');

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  Left: 'left', Centered: 'center', Right: 'right', Justified: 'justified',
};

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly progress?: (done: number) => void;
}

/** Reads the body page by page, one round trip each. The number of paragraphs is not known before the last page. */
export async function readDocument(context: Word.RequestContext, options: ReadOptions): Promise<DocumentSnapshot> {
  const paragraphs: ParagraphSnapshot[] = [];
  const sections = new Map<string, SectionControl>();
  for await (const page of pages(context, PROPERTIES, options)) {
    for (const paragraph of page) {
      noteSection(sections, paragraph, paragraphs.length);
      paragraphs.push(snapshotOf(paragraph, paragraphs.length));
    }
  }
  options.progress?.(1);
  return { paragraphs, sections: [...sections.values()] };
}

export async function readTexts(context: Word.RequestContext): Promise<string[]> {
  const texts: string[] = [];
  for await (const page of pages(context, 'text', {})) texts.push(...page.map((paragraph) => paragraph.text));
  return texts;
}

async function* pages(context: Word.RequestContext, select: string, { signal, progress }: ReadOptions): AsyncGenerator<Word.Paragraph[]> {
  for (let first = 0; ; first += PAGE) {
    signal?.throwIfAborted();
    const page = loadPage(context, first, select);
    await context.sync();
    yield page.items;
    if (page.items.length < PAGE) return;
    // Approaches one without knowing the end.
    progress?.(1 - PAGE / (first + 2 * PAGE));
  }
}

/** Queues the load of one page that starts at a paragraph. */
function loadPage(context: Word.RequestContext, first: number, select: string): Word.ParagraphCollection {
  const { paragraphs } = context.document.body;
  context.load(paragraphs, { select, top: PAGE, skip: first });
  return paragraphs;
}

/** Loads just the pages that hold the wanted paragraphs, all in one round trip. */
export async function paragraphsAt(context: Word.RequestContext, indexes: readonly number[]): Promise<Map<number, Word.Paragraph>> {
  const starts = new Set(indexes.map((index) => index - (index % PAGE)));
  const pages = [...starts].map((start) => ({ start, page: loadPage(context, start, 'text') }));
  await context.sync();
  const found = new Map<number, Word.Paragraph>();
  for (const { start, page } of pages) page.items.forEach((paragraph, offset) => found.set(start + offset, paragraph));
  return found;
}

function snapshotOf(paragraph: Word.Paragraph, index: number): ParagraphSnapshot {
  const { font } = paragraph;
  return {
    index,
    text: paragraph.text,
    style: paragraph.style,
    outlineLevel: paragraph.outlineLevel >= 1 && paragraph.outlineLevel < BODY_TEXT ? paragraph.outlineLevel : null,
    listLabel: paragraph.isListItem ? paragraph.listItemOrNullObject.listString : null,
    alignment: ALIGNMENTS[paragraph.alignment] ?? 'unknown',
    firstLineIndent: paragraph.firstLineIndent,
    leftIndent: paragraph.leftIndent,
    lineSpacing: paragraph.lineSpacing,
    spaceBefore: paragraph.spaceBefore,
    spaceAfter: paragraph.spaceAfter,
    inTable: paragraph.tableNestingLevel > 0,
    font: { name: font.name, size: orNull(font.size), bold: orNull(font.bold), color: font.color },
  };
}

/** The typings leave out that Word answers null for a mixture. */
const orNull = <T>(value: T | null): T | null => value;

/** A section reaches from the first to the last paragraph that names its control. */
function noteSection(sections: Map<string, SectionControl>, paragraph: Word.Paragraph, index: number): void {
  const control = paragraph.parentContentControlOrNullObject;
  if (control.isNullObject || !control.tag.startsWith(OUR_TAG)) return;
  const known = sections.get(control.tag);
  sections.set(control.tag, {
    tag: control.tag,
    title: control.title,
    firstParagraph: known?.firstParagraph ?? index,
    lastParagraph: index,
  });
}
