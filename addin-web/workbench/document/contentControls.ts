import { CONTROL_PROPERTIES } from './sequences';
import type { Span } from './span';
import { isolateRuns } from './splice';
import type { WordDocument } from './wordDocument';
import { paragraphsOf, runsOf, runText, textOf } from './paragraphText';
import { child, create, elements, ensureChild, isW, remove, setAttr, setVal, val } from './xml';

/** Rich-text controls of the body in document order. */
export function controlsOf(document: WordDocument): Element[] {
  const found: Element[] = [];
  const collect = (parent: Element): void => {
    for (const element of elements(parent)) {
      if (isW(element, 'sdt')) found.push(element);
      if (!isW(element, 'r') && !isW(element, 'pPr')) collect(element);
    }
  };
  collect(document.body);
  return found;
}

const propertiesOf = (control: Element): Element => ensureChild(control, 'sdtPr', ['sdtPr', 'sdtEndPr', 'sdtContent']);

export const controlValue = (control: Element, name: 'tag' | 'alias' | 'id' | 'lock'): string | null =>
  val(child(control, 'sdtPr'), name);

export function setControlValue(control: Element, name: 'tag' | 'alias' | 'lock', value: string | null): void {
  setVal(propertiesOf(control), name, value, CONTROL_PROPERTIES);
}

/** The nearest control around a node, or null. */
export function controlAround(node: Node): Element | null {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) if (isW(parent, 'sdt')) return parent;
  return null;
}

export function spanOfControl(document: WordDocument, control: Element): Span {
  const paragraphs = paragraphsOf(control);
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (first && last) return document.span({ paragraph: first, offset: 0 }, { paragraph: last, offset: textOf(last).length });
  return spanInsideParagraph(document, control);
}

function spanInsideParagraph(document: WordDocument, control: Element): Span {
  let paragraph: Node | null = control.parentNode;
  while (paragraph && !isW(paragraph, 'p')) paragraph = paragraph.parentNode;
  if (!isW(paragraph, 'p')) throw new RangeError('The control holds no text.');
  let from = 0;
  let length = 0;
  for (const run of runsOf(paragraph)) {
    if (control.contains(run)) length += runText(run).length;
    else if (length === 0 && (control.compareDocumentPosition(run) & 2) !== 0) from += runText(run).length;
  }
  return document.span({ paragraph, offset: from }, { paragraph, offset: from + length });
}

/** Wraps whole paragraphs in a block control, or part of one paragraph in a control among its runs. */
export function wrap(document: WordDocument, span: Span, id: number): Element {
  const parts = document.parts(span);
  const only = parts.length === 1 ? parts[0] : undefined;
  const partial = only && (only.from > 0 || only.to < textOf(only.paragraph).length);
  const nodes = partial ? isolateRuns(only.paragraph, only.from, only.to) : parts.map((part) => part.paragraph);
  const blocks = partial ? nodes : liftToSiblings(nodes);
  const first = blocks[0];
  if (!first?.parentNode) throw new RangeError('A control cannot hold this text.');
  const control = create(first, 'sdt');
  first.parentNode.insertBefore(control, first);
  const properties = propertiesOf(control);
  setAttr(ensureChild(properties, 'id', CONTROL_PROPERTIES), 'val', String(id));
  const content = create(control, 'sdtContent');
  control.appendChild(content);
  for (const block of blocks) content.appendChild(block);
  document.touch();
  return control;
}

/** Blocks of one parent that hold the paragraphs from the first to the last; a control goes around whole tables. */
function liftToSiblings(paragraphs: readonly Element[]): Element[] {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return [];
  const shared = sharedParent(first, last);
  if (!shared) return [];
  const from = below(first, shared);
  const to = below(last, shared);
  const blocks = elements(shared);
  return blocks.slice(blocks.indexOf(from), blocks.indexOf(to) + 1);
}

function sharedParent(a: Element, b: Element): Element | null {
  for (let parent = a.parentNode; parent; parent = parent.parentNode) {
    if (parent.contains(b) && ['body', 'sdtContent', 'tc'].some((name) => isW(parent, name))) return parent as Element;
  }
  return null;
}

function below(node: Element, ancestor: Element): Element {
  let block = node;
  while (block.parentNode && block.parentNode !== ancestor) block = block.parentNode as Element;
  return block;
}

/** Takes the control away and leaves its content in place. */
export function unwrap(document: WordDocument, control: Element): void {
  const content = child(control, 'sdtContent');
  for (const node of content ? [...content.childNodes] : []) control.parentNode?.insertBefore(node, control);
  remove(control);
  document.touch();
}

/** Gives every control another id, as Word does between sessions. */
export function renumberControls(document: WordDocument): void {
  controlsOf(document).forEach((control, index) => {
    const id = child(child(control, 'sdtPr'), 'id');
    if (id) setAttr(id, 'val', String(1 + index + Math.floor(Math.random() * 1_000_000) * 1_000));
  });
}
