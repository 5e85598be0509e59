import { markProperties, piecesOf, runsOf, runText } from './paragraphText';
import type { Piece } from './paragraphText';
import { child, create, elements, insertAfter, isW, remove, setAttr, setText } from './xml';

/** Who changes the text under review; null writes plainly. */
export interface Revision {
  readonly author: string;
  readonly date: string;
  readonly nextId: () => number;
}

/**
 * Replaces characters of one paragraph. New text takes on the look of the first character it replaces, or of the
 * character before it; runs that are not touched stay as they are, and so do their XML nodes.
 */
export function spliceText(paragraph: Element, start: number, length: number, text: string, revision: Revision | null): void {
  if (length === 0 && text === '') return;
  if (revision) spliceUnderReview(paragraph, start, length, text, revision);
  else splicePlainly(paragraph, start, length, text);
}

function splicePlainly(paragraph: Element, start: number, length: number, text: string): void {
  const pieces = piecesOf(paragraph);
  const home = pieces.find((piece) => length > 0 && end(piece) > start) ?? pieceBefore(pieces, start) ?? pieces[0];
  if (!home) {
    if (text !== '') appendRun(paragraph, text);
    return;
  }
  if (!text.includes('\t') && !text.includes('\v') && isW(home.node, 't')) {
    for (const piece of pieces) cut(piece, start, start + length, piece === home ? text : '');
    return;
  }
  if (length > 0) for (const piece of pieces) cut(piece, start, start + length, '');
  if (text !== '') insertRun(paragraph, start, text, home.run);
}

const end = (piece: Piece): number => piece.start + piece.text.length;

function pieceBefore(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces.findLast((piece) => piece.start < offset);
}

/** Takes the part between two offsets out of a piece and puts `insertion` there. */
function cut(piece: Piece, from: number, to: number, insertion: string): void {
  const first = Math.min(Math.max(from - piece.start, 0), piece.text.length);
  const last = Math.min(Math.max(to - piece.start, first), piece.text.length);
  if (first === last && insertion === '') return;
  const rest = piece.text.slice(0, first) + insertion + piece.text.slice(last);
  if (rest !== '' && isW(piece.node, 't')) {
    setText(piece.node, rest);
    return;
  }
  remove(piece.node);
  if (elements(piece.run).every((node) => isW(node, 'rPr'))) remove(piece.run);
}

/** Cuts a run in two so that an offset falls between runs. */
export function splitRunAt(paragraph: Element, offset: number): void {
  const piece = piecesOf(paragraph).find((candidate) => candidate.start < offset && end(candidate) > offset)
    ?? boundaryInsideRun(paragraph, offset);
  if (!piece) return;
  const tail = piece.run.cloneNode(false) as Element;
  const properties = child(piece.run, 'rPr');
  if (properties) tail.appendChild(properties.cloneNode(true));
  insertAfter(tail, piece.run);
  const nodes = elements(piece.run);
  const at = offset - piece.start;
  if (at > 0) {
    const second = piece.node.cloneNode(false) as Element;
    setText(second, piece.text.slice(at));
    tail.appendChild(second);
    setText(piece.node, piece.text.slice(0, at));
  } else {
    tail.appendChild(piece.node);
  }
  for (const node of nodes.slice(nodes.indexOf(piece.node) + 1)) tail.appendChild(node);
}

/** The piece that starts exactly at the offset but is not the first of its run. */
function boundaryInsideRun(paragraph: Element, offset: number): Piece | undefined {
  const pieces = piecesOf(paragraph);
  return pieces.find((piece, index) => piece.start === offset && pieces[index - 1]?.run === piece.run);
}

/** Runs that cover exactly the characters between two offsets; runs are cut at both ends. */
export function isolateRuns(paragraph: Element, start: number, to: number): Element[] {
  splitRunAt(paragraph, start);
  splitRunAt(paragraph, to);
  const inside: Element[] = [];
  let offset = 0;
  for (const run of runsOf(paragraph)) {
    const length = runText(run).length;
    if (length > 0 && offset >= start && offset + length <= to) inside.push(run);
    offset += length;
  }
  return inside;
}

/** Inserts a run that looks like `model` (or like the paragraph mark) at an offset and returns it. */
export function insertRun(paragraph: Element, offset: number, text: string, model: Element | null): Element {
  splitRunAt(paragraph, offset);
  const run = runWith(paragraph, text, model ? child(model, 'rPr') : markProperties(paragraph));
  let position = 0;
  let previous: Element | null = null;
  for (const candidate of runsOf(paragraph)) {
    if (position >= offset && runText(candidate).length > 0) {
      if (previous) insertAfter(run, previous);
      else candidate.parentNode?.insertBefore(run, candidate);
      return run;
    }
    position += runText(candidate).length;
    previous = candidate;
  }
  if (previous) insertAfter(run, previous);
  else paragraph.appendChild(run);
  return run;
}

function appendRun(paragraph: Element, text: string): void {
  paragraph.appendChild(runWith(paragraph, text, markProperties(paragraph)));
}

function runWith(paragraph: Element, text: string, properties: Element | null): Element {
  const run = create(paragraph, 'r');
  if (properties) run.appendChild(properties.cloneNode(true));
  for (const part of text.split(/([\t\v])/)) {
    if (part === '') continue;
    const node = create(paragraph, part === '\t' ? 'tab' : part === '\v' ? 'br' : 't');
    if (isW(node, 't')) setText(node, part);
    run.appendChild(node);
  }
  return run;
}

function spliceUnderReview(paragraph: Element, start: number, length: number, text: string, revision: Revision): void {
  const removed = length > 0 ? isolateRuns(paragraph, start, start + length) : [];
  const model = removed[0] ?? pieceBefore(piecesOf(paragraph), start)?.run ?? piecesOf(paragraph)[0]?.run ?? null;
  if (text !== '') wrapRun(insertRun(paragraph, start, text, model), 'ins', revision);
  for (const run of removed) strike(run, revision);
}

/** Marks a run as deleted; a run that was itself an insertion under review simply goes. */
function strike(run: Element, revision: Revision): void {
  if (isW(run.parentNode, 'ins')) {
    const insertion = run.parentNode;
    remove(run);
    if (elements(insertion).length === 0) remove(insertion);
    return;
  }
  for (const node of elements(run)) {
    if (!isW(node, 't')) continue;
    const deleted = create(run, 'delText');
    setText(deleted, node.textContent);
    run.replaceChild(deleted, node);
  }
  wrapRun(run, 'del', revision);
}

function wrapRun(run: Element, kind: 'ins' | 'del', revision: Revision): void {
  if (isW(run.parentNode, kind)) return;
  const mark = create(run, kind);
  setAttr(mark, 'id', String(revision.nextId()));
  setAttr(mark, 'author', revision.author);
  setAttr(mark, 'date', revision.date);
  run.parentNode?.replaceChild(mark, run);
  mark.appendChild(run);
}
