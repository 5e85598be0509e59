import { child, elements, isW } from './xml';

/** A node inside a run that stands for characters of the paragraph's text. */
export interface Piece {
  readonly run: Element;
  readonly node: Element;
  readonly text: string;
  /** Offset of the first character in the paragraph. */
  readonly start: number;
}

/** Characters that stand for one element, as Word's text property shows them. */
const ELEMENT_TEXT: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\v',
  cr: '\v',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
  sym: '\uFFFD',
};

const CONTAINERS = new Set(['hyperlink', 'ins', 'moveTo', 'smartTag', 'sdt', 'sdtContent', 'fldSimple', 'customXml', 'bdo', 'dir']);

/** Runs of a paragraph in order; deleted and moved-away runs are not text, and text boxes are stories of their own. */
export function runsOf(paragraph: Element): Element[] {
  const runs: Element[] = [];
  const collect = (parent: Element): void => {
    for (const element of elements(parent)) {
      if (isW(element, 'r')) runs.push(element);
      else if (CONTAINERS.has(element.localName)) collect(element);
    }
  };
  collect(paragraph);
  return runs;
}

function characters(node: Element): string {
  return isW(node, 't') ? node.textContent : (ELEMENT_TEXT[node.localName] ?? '');
}

export function piecesOf(paragraph: Element): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const run of runsOf(paragraph)) {
    for (const node of elements(run)) {
      const text = characters(node);
      if (text === '') continue;
      pieces.push({ run, node, text, start });
      start += text.length;
    }
  }
  return pieces;
}

export function textOf(paragraph: Element): string {
  return piecesOf(paragraph).map((piece) => piece.text).join('');
}

/** Characters of one run. */
export function runText(run: Element): string {
  return elements(run).map(characters).join('');
}

const BLOCK_CONTAINERS = new Set(['tbl', 'tr', 'tc', 'sdt', 'sdtContent', 'customXml', 'body', 'ins', 'moveTo']);

/** Paragraphs below an element in document order, table cells and controls included. */
export function paragraphsOf(parent: Element): Element[] {
  const found: Element[] = [];
  const collect = (container: Element): void => {
    for (const element of elements(container)) {
      if (isW(element, 'p')) found.push(element);
      else if (BLOCK_CONTAINERS.has(element.localName)) collect(element);
    }
  };
  collect(parent);
  return found;
}

/** Properties of the paragraph mark, which new text in an empty paragraph takes on. */
export function markProperties(paragraph: Element): Element | null {
  return child(child(paragraph, 'pPr'), 'rPr');
}
