import { lookOf, paragraphProperties } from './runFormat';
import { PARAGRAPH_PROPERTIES } from './sequences';
import type { Styles } from './styles';
import { attr, child, ensureChild, setAttr, setVal, val } from './xml';

const TWIPS = 20;
/** Word counts body text as level ten. */
const BODY_TEXT = 10;

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: 'Left', start: 'Left', center: 'Centered', right: 'Right', end: 'Right', both: 'Justified', distribute: 'Justified',
};
const ALIGNMENT_CODES: Readonly<Record<string, string>> = { Left: 'left', Centered: 'center', Right: 'right', Justified: 'both' };

export type ParagraphMeasure = 'firstLineIndent' | 'leftIndent' | 'rightIndent' | 'lineSpacing' | 'spaceBefore' | 'spaceAfter';

/** Reads and writes the properties of one paragraph in the units of Office.js (points). */
export class ParagraphFormat {
  constructor(private readonly paragraph: Element, private readonly styles: Styles) {}

  private nearest(element: string, attribute: string): string | null {
    for (const properties of this.styles.paragraphChain(this.paragraph)) {
      const value = attr(child(properties, element), attribute);
      if (value !== null) return value;
    }
    return null;
  }

  get styleName(): string {
    return this.styles.nameOf(val(child(this.paragraph, 'pPr'), 'pStyle'));
  }

  set styleId(id: string) {
    setVal(paragraphProperties(this.paragraph), 'pStyle', id === this.styles.normalId ? null : id, PARAGRAPH_PROPERTIES);
  }

  get alignment(): string {
    return ALIGNMENTS[this.nearest('jc', 'val') ?? 'left'] ?? 'Unknown';
  }

  set alignment(name: string) {
    setVal(paragraphProperties(this.paragraph), 'jc', ALIGNMENT_CODES[name] ?? null, PARAGRAPH_PROPERTIES);
  }

  get outlineLevel(): number {
    const level = this.nearest('outlineLvl', 'val');
    return level === null || Number(level) > 8 ? BODY_TEXT : Number(level) + 1;
  }

  set outlineLevel(level: number) {
    setVal(paragraphProperties(this.paragraph), 'outlineLvl', level >= BODY_TEXT ? '9' : String(level - 1), PARAGRAPH_PROPERTIES);
  }

  measure(name: ParagraphMeasure): number {
    switch (name) {
      case 'firstLineIndent':
        return this.indent('firstLine') - this.indent('hanging');
      case 'leftIndent':
        return this.indent(this.nearest('ind', 'left') === null ? 'start' : 'left');
      case 'rightIndent':
        return this.indent(this.nearest('ind', 'right') === null ? 'end' : 'right');
      case 'lineSpacing':
        return Number(this.nearest('spacing', 'line') ?? 240) / TWIPS;
      case 'spaceBefore':
        return Number(this.nearest('spacing', 'before') ?? 0) / TWIPS;
      case 'spaceAfter':
        return Number(this.nearest('spacing', 'after') ?? 0) / TWIPS;
    }
  }

  setMeasure(name: ParagraphMeasure, points: number): void {
    const twips = String(Math.round(points * TWIPS));
    const properties = paragraphProperties(this.paragraph);
    switch (name) {
      case 'firstLineIndent':
        this.writeFirstLine(ensureChild(properties, 'ind', PARAGRAPH_PROPERTIES), points);
        return;
      case 'leftIndent':
      case 'rightIndent':
        this.writeSide(ensureChild(properties, 'ind', PARAGRAPH_PROPERTIES), name === 'leftIndent' ? 'left' : 'right', twips);
        return;
      case 'lineSpacing':
        // Office.js knows only the multiple: twelve points are one line.
        setAttr(ensureChild(properties, 'spacing', PARAGRAPH_PROPERTIES), 'line', twips);
        setAttr(ensureChild(properties, 'spacing', PARAGRAPH_PROPERTIES), 'lineRule', 'auto');
        return;
      case 'spaceBefore':
        setAttr(ensureChild(properties, 'spacing', PARAGRAPH_PROPERTIES), 'before', twips);
        return;
      case 'spaceAfter':
        setAttr(ensureChild(properties, 'spacing', PARAGRAPH_PROPERTIES), 'after', twips);
        return;
    }
  }

  /** How lines are measured: `auto`, `exact` or `atLeast`. */
  get lineRule(): string {
    return this.nearest('spacing', 'lineRule') ?? 'auto';
  }

  /** An indent in characters wins over one in twips. */
  private indent(side: string): number {
    const characters = this.nearest('ind', `${side}Chars`);
    if (characters !== null && Number(characters) !== 0)
      return (Number(characters) / 100) * lookOf(this.styles, this.paragraph, null).size;
    return Number(this.nearest('ind', side) ?? 0) / TWIPS;
  }

  private writeFirstLine(indent: Element, points: number): void {
    const twips = String(Math.round(Math.abs(points) * TWIPS));
    for (const name of ['firstLineChars', 'hangingChars', 'firstLine', 'hanging']) setAttr(indent, name, null);
    setAttr(indent, points < 0 ? 'hanging' : 'firstLine', twips);
  }

  private writeSide(indent: Element, side: 'left' | 'right', twips: string): void {
    setAttr(indent, `${side}Chars`, null);
    setAttr(indent, side, twips);
  }
}
