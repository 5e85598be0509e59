import type { WordDocument } from '../document/wordDocument';
import { W, attr, child, children } from '../document/xml';

const TWIPS_PER_POINT = 20;

/** Page and grid of the last section, in points. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly footer: number;
  /** Distance of the grid's lines; null without a grid. */
  readonly linePitch: number | null;
  /** Whether a footer shows the page's number. */
  readonly numbered: boolean;
}

export function pageSetup(document: WordDocument): PageSetup {
  const section = children(document.body, 'sectPr').at(-1) ?? null;
  const points = (element: string, name: string, fallback: number): number => {
    const value = attr(child(section, element), name);
    return value === null ? fallback : Number(value) / TWIPS_PER_POINT;
  };
  const grid = child(section, 'docGrid');
  const hasLines = ['lines', 'linesAndChars', 'snapToChars'].includes(attr(grid, 'type') ?? '');
  return {
    width: points('pgSz', 'w', 595.3),
    height: points('pgSz', 'h', 841.9),
    top: points('pgMar', 'top', 72),
    right: points('pgMar', 'right', 90),
    bottom: points('pgMar', 'bottom', 72),
    left: points('pgMar', 'left', 90),
    footer: points('pgMar', 'footer', 49.6),
    linePitch: hasLines ? points('docGrid', 'linePitch', 15.6) : null,
    numbered: document.file.related(document.main, 'footer').some(({ target }) => showsNumber(document.file.xmlOrNull(target))),
  };
}

function showsNumber(footer: Document | null): boolean {
  if (!footer) return false;
  const fields = [...footer.getElementsByTagNameNS(W, 'fldSimple')].map((field) => attr(field, 'instr') ?? '');
  const codes = [...footer.getElementsByTagNameNS(W, 'instrText')].map((code) => code.textContent);
  return [...fields, ...codes].some((code) => code.trim().startsWith('PAGE'));
}
