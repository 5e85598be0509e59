import { PARAGRAPH_PROPERTIES, RUN_PROPERTIES } from './sequences';
import type { Styles } from './styles';
import { attr, child, ensureChild, flag, remove, setAttr, setVal } from './xml';

/** The look of characters in the terms of Office.js. */
export interface CharacterLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikeThrough: boolean;
  readonly underline: string;
  /** #RRGGBB. */
  readonly color: string;
  /** A colour, or empty. */
  readonly highlightColor: string;
}

export type LookName = keyof CharacterLook;

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: '#FFFF00', green: '#00FF00', cyan: '#00FFFF', magenta: '#FF00FF', blue: '#0000FF', red: '#FF0000',
  darkBlue: '#000080', darkCyan: '#008080', darkGreen: '#008000', darkMagenta: '#800080', darkRed: '#800000',
  darkYellow: '#808000', darkGray: '#808080', lightGray: '#C0C0C0', black: '#000000',
};

const first = <T>(chain: readonly Element[], read: (properties: Element) => T | null): T | null => {
  for (const properties of chain) {
    const value = read(properties);
    if (value !== null) return value;
  }
  return null;
};

export function lookOf(styles: Styles, paragraph: Element, run: Element | null): CharacterLook {
  const chain = styles.runChain(paragraph, run);
  const value = (name: string): string | null => first(chain, (properties) => attr(child(properties, name), 'val'));
  const color = value('color');
  const underline = value('u');
  return {
    name: first(chain, (properties) => fontName(child(properties, 'rFonts'))) ?? 'Times New Roman',
    size: Number(value('sz') ?? 20) / 2,
    bold: first(chain, (properties) => flag(properties, 'b')) ?? false,
    italic: first(chain, (properties) => flag(properties, 'i')) ?? false,
    strikeThrough: first(chain, (properties) => flag(properties, 'strike')) ?? false,
    underline: underline === null || underline === 'none' ? 'None' : `${underline.charAt(0).toUpperCase()}${underline.slice(1)}`,
    color: color === null || color === 'auto' ? '#000000' : `#${color}`,
    highlightColor: HIGHLIGHTS[value('highlight') ?? ''] ?? '',
  };
}

/** The slot that Chinese text uses decides; a theme font has no name of its own here. */
const fontName = (fonts: Element | null): string | null => attr(fonts, 'eastAsia') ?? attr(fonts, 'ascii');

export function writeLook(properties: Element, name: LookName, value: string | number | boolean): void {
  const set = (element: string, text: string | null): void => { setVal(properties, element, text, RUN_PROPERTIES); };
  switch (name) {
    case 'name':
      writeFont(properties, String(value));
      return;
    case 'size':
      set('sz', String(Math.round(Number(value) * 2)));
      set('szCs', String(Math.round(Number(value) * 2)));
      return;
    case 'bold':
      set('b', value === true ? '1' : '0');
      return;
    case 'italic':
      set('i', value === true ? '1' : '0');
      return;
    case 'strikeThrough':
      set('strike', value === true ? '1' : '0');
      return;
    case 'underline':
      set('u', String(value).charAt(0).toLowerCase() + String(value).slice(1));
      return;
    case 'color':
      set('color', String(value).replace('#', '').toUpperCase());
      return;
    case 'highlightColor':
      set('highlight', highlightOf(String(value)));
      return;
  }
}

function highlightOf(color: string): string | null {
  const wanted = color.toUpperCase();
  const entry = Object.entries(HIGHLIGHTS).find(([name, code]) => code === wanted || name.toUpperCase() === wanted);
  return entry?.[0] ?? null;
}

function writeFont(properties: Element, name: string): void {
  const fonts = ensureChild(properties, 'rFonts', RUN_PROPERTIES);
  for (const slot of ['ascii', 'hAnsi', 'eastAsia', 'cs']) setAttr(fonts, slot, name);
  for (const theme of ['asciiTheme', 'hAnsiTheme', 'eastAsiaTheme', 'cstheme']) setAttr(fonts, theme, null);
}

export function runProperties(run: Element): Element {
  const existing = child(run, 'rPr');
  if (existing) return existing;
  const created = ensureChild(run, 'rPr', ['rPr']);
  run.insertBefore(created, run.firstChild);
  return created;
}

/** Properties of the paragraph mark, created at need. */
export function paragraphMark(paragraph: Element): Element {
  return ensureChild(paragraphProperties(paragraph), 'rPr', PARAGRAPH_PROPERTIES);
}

export function paragraphProperties(paragraph: Element): Element {
  const existing = child(paragraph, 'pPr');
  if (existing) return existing;
  const created = ensureChild(paragraph, 'pPr', ['pPr']);
  remove(created);
  paragraph.insertBefore(created, paragraph.firstChild);
  return created;
}
