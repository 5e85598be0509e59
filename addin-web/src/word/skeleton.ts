import type { Block, Inline, SectionControl, Skeleton, SkeletonSection } from './port';
import { paragraphsAt } from './reading';
import { BLOCK_LOOKS, INLINE_LOOKS, NO_HIGHLIGHT, TEXT_COLOR } from './skeletonLook';
import type { BlockLook } from './skeletonLook';

/** Word's own width of one line; twelve points mean a single one. */
const SINGLE_LINE = 12;

/** Two round trips: one to see whether the body is empty, one to write. */
export async function insertSkeleton(context: Word.RequestContext, skeleton: Skeleton): Promise<void> {
  const { body } = context.document;
  body.load('text');
  await context.sync();
  const empty = body.text.trim() === '' ? body.paragraphs.getFirst() : null;
  const paragraphs = skeleton.blocks.map((block, index) =>
    writeBlock(index === 0 && empty ? empty : body.insertParagraph('', 'End'), block));
  for (const section of skeleton.sections) wrapSection(section, skeleton.blocks, paragraphs);
  paragraphs[0]?.getRange('Start').select();
  await context.sync();
}

/** A new paragraph looks like its neighbour, so everything is said. */
function writeBlock(paragraph: Word.Paragraph, block: Block): Word.Paragraph {
  const look = BLOCK_LOOKS[block.kind];
  paragraph.styleBuiltIn = 'Normal';
  paragraph.alignment = look.alignment;
  paragraph.leftIndent = 0;
  paragraph.rightIndent = look.rightIndent;
  paragraph.firstLineIndent = look.firstLineIndent;
  paragraph.lineSpacing = SINGLE_LINE;
  paragraph.spaceBefore = 0;
  paragraph.spaceAfter = 0;
  paragraph.outlineLevel = look.outlineLevel;
  setFont(paragraph.font, look.font, look.size, TEXT_COLOR);
  for (const inline of block.inlines) if (inline.text !== '') writeInline(paragraph, inline, look);
  return paragraph;
}

/** Each stretch says its own look, as text added at the end would take on that of its neighbour. */
function writeInline(paragraph: Word.Paragraph, inline: Inline, block: BlockLook): void {
  const look = INLINE_LOOKS[inline.kind];
  const { font } = paragraph.insertText(inline.text, 'End');
  setFont(font, look.font ?? block.font, look.size ?? block.size, look.color ?? TEXT_COLOR);
  font.highlightColor = look.highlight ?? NO_HIGHLIGHT;
}

function setFont(font: Word.Font, name: string, size: number, color: string): void {
  font.name = name;
  // Desktop only: elsewhere `name` has to serve Chinese characters too.
  if (Office.context.requirements.isSetSupported('WordApiDesktop', '1.3')) font.nameFarEast = name;
  font.size = size;
  font.color = color;
  font.bold = false;
  font.italic = false;
}

function wrapSection({ key, tag, title }: SkeletonSection, blocks: readonly Block[], paragraphs: readonly Word.Paragraph[]): void {
  const own = paragraphs.filter((_, index) => blocks[index]?.sectionKey === key);
  const first = own[0];
  const last = own.at(-1);
  if (first && last) wrap(first, last, tag, title);
}

/** A control stays unlocked: a locked one cannot be deleted, on the web not even by its author. */
function wrap(first: Word.Paragraph, last: Word.Paragraph, tag: string, title: string): void {
  const control = first.getRange('Whole').expandTo(last.getRange('Whole')).insertContentControl();
  control.tag = tag;
  control.title = title.slice(0, 64);
}

/** Wraps paragraphs of an existing document; those that stand in a control of ours already keep it. */
export async function adoptSections(context: Word.RequestContext, sections: readonly SectionControl[]): Promise<void> {
  const paragraphs = await paragraphsAt(context, sections.flatMap((section) => [section.firstParagraph, section.lastParagraph]));
  const found = sections.flatMap((section) => {
    const [first, last] = [paragraphs.get(section.firstParagraph), paragraphs.get(section.lastParagraph)];
    if (!first || !last) return [];
    const around = [first, last].map((paragraph) => paragraph.parentContentControlOrNullObject);
    for (const control of around) control.load('tag');
    return [{ section, first, last, around }];
  });
  await context.sync();
  for (const { section, first, last, around } of found) {
    if (around.every((control) => control.isNullObject || !control.tag.startsWith('wordaddin:')))
      wrap(first, last, section.tag, section.title);
  }
  await context.sync();
}
