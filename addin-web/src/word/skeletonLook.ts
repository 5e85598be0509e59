import type { BlockKind, InlineKind } from './port';

/** How GB/T 9704—2012 sets a paragraph, as far as the object model of Word reaches. Sizes in points. */
export interface BlockLook {
  readonly font: string;
  readonly size: number;
  readonly alignment: 'Left' | 'Centered' | 'Right' | 'Justified';
  readonly firstLineIndent: number;
  readonly rightIndent: number;
  /** 1 to 9; ten is body text. */
  readonly outlineLevel: number;
}

export const TEXT_COLOR = '#000000';
/** Only null takes a highlight away, which the typings do not know. */
export const NO_HIGHLIGHT = null as unknown as string;

/** 三号 */
const BODY_SIZE = 16;
/** 二号 */
const TITLE_SIZE = 22;
const TWO_CHARACTERS = 2 * BODY_SIZE;

const FANG_SONG = '仿宋_GB2312';
const KAI = '楷体_GB2312';
const BLACK = '黑体';
const TITLE = '方正小标宋简体';

const look = (font: string, changes: Partial<BlockLook> = {}): BlockLook => ({
  font, size: BODY_SIZE, alignment: 'Justified', firstLineIndent: TWO_CHARACTERS, rightIndent: 0, outlineLevel: 10, ...changes,
});

/** Signature and date stand two characters from the right edge (7.3.5.2). */
const signed: Partial<BlockLook> = { alignment: 'Right', firstLineIndent: 0, rightIndent: TWO_CHARACTERS };

export const BLOCK_LOOKS: Readonly<Record<BlockKind, BlockLook>> = {
  title: look(TITLE, { size: TITLE_SIZE, alignment: 'Centered', firstLineIndent: 0 }),
  titleNote: look(KAI, { alignment: 'Centered', firstLineIndent: 0 }),
  addressee: look(FANG_SONG, { alignment: 'Left', firstLineIndent: 0 }),
  body: look(FANG_SONG),
  heading1: look(BLACK, { outlineLevel: 1 }),
  heading2: look(KAI, { outlineLevel: 2 }),
  heading3: look(FANG_SONG, { outlineLevel: 3 }),
  signature: look(FANG_SONG, signed),
  date: look(FANG_SONG, signed),
  blank: look(FANG_SONG),
};

export interface InlineLook {
  readonly font?: string;
  readonly size?: number;
  readonly color?: string;
  readonly highlight?: string;
}

export const INLINE_LOOKS: Readonly<Record<InlineKind, InlineLook>> = {
  text: {},
  fact: {},
  runInHeading: { font: KAI },
  gap: { color: '#9C2A00', highlight: '#FFFF00' },
  prompt: { font: KAI, size: 14, color: '#5F6B7A' },
};

/** What fills a gap looks like the words around it. */
export function unmarkGap(font: Word.Font): void {
  font.color = TEXT_COLOR;
  font.highlightColor = NO_HIGHLIGHT;
}
