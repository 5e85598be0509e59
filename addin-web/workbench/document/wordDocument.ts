import { blankDocument } from './blankDocument';
import { DocxPackage } from './docxPackage';
import { Numbering } from './numbering';
import { paragraphsOf, textOf } from './paragraphText';
import { Span } from './span';
import type { Position } from './span';
import { isolateRuns, spliceText } from './splice';
import type { Revision } from './splice';
import { Styles } from './styles';
import { child, children, create, insertAfter, isW, remove } from './xml';

export type ChangeListener = (kind: 'text' | 'selection') => void;

const MOST_UNDO_STEPS = 60;

/** An open document: the tree of word/document.xml is the truth, and every change of text goes through here. */
export class WordDocument {
  readonly body: Element;
  readonly styles: Styles;
  selection: Span;
  /** As Office.js names it: Off, TrackAll or TrackMineOnly. */
  changeTracking = 'Off';
  author = 'WordAddin';

  private readonly mainPart: string;
  private readonly spans = new Set<Span>();
  private readonly listeners = new Set<ChangeListener>();
  private readonly undoSteps: Element[] = [];
  private readonly redoSteps: Element[] = [];
  private known: readonly Element[] | null = null;
  private indexes: ReadonlyMap<Element, number> | null = null;
  private numbering: Numbering | null = null;
  private revisions = 9_000;

  constructor(readonly file: DocxPackage) {
    this.mainPart = file.mainPart();
    const body = child(file.xml(this.mainPart).documentElement, 'body');
    if (!body) throw new Error('The document has no body.');
    this.body = body;
    this.styles = new Styles(this.relatedXml('styles'));
    this.ensureParagraph();
    const first = this.paragraphAt(0);
    this.selection = this.span({ paragraph: first, offset: 0 }, { paragraph: first, offset: 0 });
  }

  static open(bytes: Uint8Array): WordDocument {
    return new WordDocument(DocxPackage.open(bytes));
  }

  static blank(): WordDocument {
    return new WordDocument(blankDocument());
  }

  save(): Uint8Array {
    return this.file.save();
  }

  get main(): string {
    return this.mainPart;
  }

  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  // Reading

  get paragraphs(): readonly Element[] {
    this.known ??= paragraphsOf(this.body);
    return this.known;
  }

  paragraphAt(index: number): Element {
    const paragraph = this.paragraphs[index];
    if (!paragraph) throw new RangeError(`There is no paragraph ${index}.`);
    return paragraph;
  }

  indexOf(paragraph: Element): number {
    this.indexes ??= new Map(this.paragraphs.map((known, index) => [known, index]));
    return this.indexes.get(paragraph) ?? -1;
  }

  /** Label of an automatic number, or null. */
  listLabel(paragraph: Element): string | null {
    this.numbering ??= new Numbering(this.relatedXml('numbering'), this.styles, this.paragraphs);
    return this.numbering.labelOf(paragraph);
  }

  // Spans

  /** A span that follows the text until `release` is called. */
  span(start: Position, end: Position): Span {
    const span = new Span(start, end);
    this.spans.add(span);
    return span;
  }

  wholeOf(paragraph: Element): Span {
    return this.span({ paragraph, offset: 0 }, { paragraph, offset: textOf(paragraph).length });
  }

  /** Lets go of every span but those named and the selection. */
  releaseAllBut(kept: ReadonlySet<Span>): void {
    for (const span of this.spans) if (span !== this.selection && !kept.has(span)) this.spans.delete(span);
  }

  /** Paragraphs a span touches, each with the part inside the span; empty when the text is gone. */
  parts(span: Span): { paragraph: Element; from: number; to: number }[] {
    const first = this.indexOf(span.start.paragraph);
    const last = this.indexOf(span.end.paragraph);
    if (first < 0 || last < first) return [];
    return this.paragraphs.slice(first, last + 1).map((paragraph, index, all) => ({
      paragraph,
      from: index === 0 ? span.start.offset : 0,
      to: index === all.length - 1 ? span.end.offset : textOf(paragraph).length,
    }));
  }

  textOf(span: Span): string {
    return this.parts(span).map(({ paragraph, from, to }) => textOf(paragraph).slice(from, to)).join('\r');
  }

  /** Negative, zero or positive, as a comes before, at or after b. */
  compare(a: Position, b: Position): number {
    return this.indexOf(a.paragraph) - this.indexOf(b.paragraph) || a.offset - b.offset;
  }

  select(start: Position, end: Position): void {
    this.spans.delete(this.selection);
    this.selection = this.span(start, end);
    this.tell('selection');
  }

  // Writing

  /** Replaces characters inside one paragraph; no line ends in `text`. */
  splice(paragraph: Element, start: number, length: number, text: string): void {
    if (length === 0 && text === '') return;
    spliceText(paragraph, start, length, text, this.revision());
    for (const span of this.spans) span.onSplice(paragraph, start, length, text.length);
    this.textChanged();
  }

  /** Inserts text that may hold line ends, each of which starts a paragraph. Returns where the text ends. */
  insert(at: Position, text: string): Position {
    const lines = text.split(/\r\n|\n|\r/);
    let position = at;
    lines.forEach((line, index) => {
      if (index > 0) position = { paragraph: this.split(position), offset: 0 };
      this.splice(position.paragraph, position.offset, 0, line);
      position = { paragraph: position.paragraph, offset: position.offset + line.length };
    });
    return position;
  }

  /** Removes the text of a span; paragraphs it joins become one. */
  erase(span: Span): void {
    const parts = this.parts(span);
    const first = parts[0];
    if (!first) return;
    const home = first.paragraph;
    parts.forEach(({ paragraph, from, to }) => { this.splice(paragraph, from, to - from, ''); });
    if (parts.length > 1) for (const { paragraph } of parts.slice(1)) this.merge(home, paragraph);
  }

  /** Breaks a paragraph in two and returns the second, which keeps the paragraph's properties. */
  split(at: Position): Element {
    const { paragraph, offset } = at;
    const length = textOf(paragraph).length;
    const second = create(paragraph, 'p');
    const properties = child(paragraph, 'pPr');
    if (properties) second.appendChild(properties.cloneNode(true));
    isolateRuns(paragraph, 0, offset);
    isolateRuns(paragraph, offset, length);
    this.moveTail(paragraph, offset, second);
    insertAfter(second, paragraph);
    const section = child(child(paragraph, 'pPr'), 'sectPr');
    if (section) remove(section);
    for (const span of this.spans) span.onMove(paragraph, offset === length ? offset + 1 : offset, second, 0);
    this.touch();
    return second;
  }

  private moveTail(paragraph: Element, offset: number, target: Element): void {
    let seen = 0;
    for (const node of [...paragraph.childNodes]) {
      if (isW(node, 'pPr')) continue;
      const length = lengthOf(node);
      if (seen >= offset && (length > 0 || seen > offset)) target.appendChild(node);
      seen += length;
    }
  }

  /** Appends the content of the second paragraph to the first and removes the second. */
  merge(first: Element, second: Element): void {
    const offset = textOf(first).length;
    for (const node of [...second.childNodes]) if (!isW(node, 'pPr')) first.appendChild(node);
    for (const span of this.spans) span.onMove(second, 0, first, offset);
    this.removeBlock(second);
  }

  removeParagraph(paragraph: Element): void {
    const index = this.indexOf(paragraph);
    const neighbour = this.paragraphs[index + 1] ?? this.paragraphs[index - 1];
    if (neighbour === undefined || this.isLastInContainer(paragraph)) {
      this.splice(paragraph, 0, textOf(paragraph).length, '');
      return;
    }
    for (const span of this.spans) span.onMove(paragraph, 0, neighbour, 0);
    this.removeBlock(paragraph);
  }

  /** A cell keeps one paragraph, whatever is deleted. */
  private isLastInContainer(paragraph: Element): boolean {
    const parent = paragraph.parentNode;
    return isW(parent, 'tc') && children(parent, 'p').length === 1;
  }

  private removeBlock(paragraph: Element): void {
    const parent = paragraph.parentNode;
    remove(paragraph);
    // A control without content is no longer a control.
    if (isW(parent, 'sdtContent') && !parent.firstChild && parent.parentNode) remove(parent.parentNode);
    this.touch();
  }

  /** Adds a paragraph after (or before) another; it looks like its neighbour. */
  addParagraph(neighbour: Element, where: 'before' | 'after', text: string): Element {
    const added = create(neighbour, 'p');
    const properties = child(neighbour, 'pPr')?.cloneNode(true) as Element | undefined;
    const section = child(properties, 'sectPr');
    if (section) remove(section);
    if (properties) added.appendChild(properties);
    if (where === 'after') insertAfter(added, neighbour);
    else neighbour.parentNode?.insertBefore(added, neighbour);
    this.touch();
    if (text !== '') this.insert({ paragraph: added, offset: 0 }, text);
    return added;
  }

  /** Adds a paragraph at the end of the body, outside any control or table. */
  appendParagraph(text: string): Element {
    const last = this.paragraphAt(this.paragraphs.length - 1);
    const added = this.addParagraph(last, 'after', text);
    if (added.parentNode !== this.body) {
      const section = children(this.body, 'sectPr')[0] ?? null;
      this.body.insertBefore(added, section);
      this.touch();
    }
    return added;
  }

  /** To be called after any change of the tree that did not go through a method above. */
  touch(): void {
    this.known = null;
    this.indexes = null;
    this.numbering = null;
    this.textChanged();
  }

  private textChanged(): void {
    this.file.touch(this.mainPart);
    this.tell('text');
  }

  // Undo

  /** Remembers the state that the next change may be undone to. */
  checkpoint(): void {
    this.undoSteps.push(this.body.cloneNode(true) as Element);
    if (this.undoSteps.length > MOST_UNDO_STEPS) this.undoSteps.shift();
    this.redoSteps.length = 0;
  }

  get canUndo(): boolean {
    return this.undoSteps.length > 0;
  }

  get canRedo(): boolean {
    return this.redoSteps.length > 0;
  }

  undo(): void {
    this.swap(this.undoSteps, this.redoSteps);
  }

  redo(): void {
    this.swap(this.redoSteps, this.undoSteps);
  }

  private swap(from: Element[], to: Element[]): void {
    const state = from.pop();
    if (!state) return;
    to.push(this.body.cloneNode(true) as Element);
    while (this.body.firstChild) this.body.removeChild(this.body.firstChild);
    for (const node of [...state.childNodes]) this.body.appendChild(node);
    this.spans.clear();
    this.known = null;
    this.indexes = null;
    const first = this.paragraphAt(0);
    this.selection = this.span({ paragraph: first, offset: 0 }, { paragraph: first, offset: 0 });
    this.touch();
  }

  private revision(): Revision | null {
    if (this.changeTracking === 'Off') return null;
    return { author: this.author, date: new Date().toISOString().replace(/\.\d+Z$/, 'Z'), nextId: () => this.revisions++ };
  }

  relatedXml(kind: string): Document | null {
    const target = this.file.related(this.mainPart, kind)[0]?.target;
    return target === undefined ? null : this.file.xmlOrNull(target);
  }

  private ensureParagraph(): void {
    if (this.paragraphs.length > 0) return;
    this.body.insertBefore(create(this.body, 'p'), this.body.firstChild);
    this.touch();
  }

  private tell(kind: 'text' | 'selection'): void {
    for (const listener of this.listeners) listener(kind);
  }
}

/** Characters below a child of a paragraph. */
function lengthOf(node: Node): number {
  if (node.nodeType !== 1) return 0;
  const holder = (node as Element).ownerDocument.createElementNS('', 'holder');
  holder.appendChild(node.cloneNode(true));
  return textOf(holder).length;
}
