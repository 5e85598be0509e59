import { textOf } from '../document/paragraphText';
import type { Position } from '../document/span';
import type { WordDocument } from '../document/wordDocument';
import type { PageView } from './pageView';

/** Typing within this time of the last key belongs to one step of undo. */
const ONE_STEP_MS = 1_200;

/** Turns what is typed on the pages into changes of the document; the browser itself changes only while an IME composes. */
export class Editing {
  private composing = false;
  private lastKey = 0;
  private showing = false;
  private typing = false;

  constructor(
    private readonly root: HTMLElement,
    private readonly view: PageView,
    private readonly model: () => WordDocument,
    private readonly selectionMoved: () => void,
  ) {
    root.addEventListener('beforeinput', (event) => { this.onInput(event); });
    root.addEventListener('compositionstart', () => { this.composing = true; });
    root.addEventListener('compositionend', () => { this.onComposed(); });
    document.addEventListener('selectionchange', () => { this.onSelection(); });
  }

  /** While true the drawing is looked after here. */
  get busy(): boolean {
    return this.composing || this.typing;
  }

  /** Puts the browser's selection where the document's is. */
  showSelection(block: ScrollLogicalPosition): void {
    const model = this.model();
    const from = this.view.pointOf(model, model.selection.start);
    const to = this.view.pointOf(model, model.selection.end);
    const selection = getSelection();
    if (!from || !to || !selection) return;
    this.showing = true;
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    markSelection(selection);
    (from.node instanceof Element ? from.node : from.node.parentElement)?.scrollIntoView({ block });
  }

  private onSelection(): void {
    if (this.showing) {
      this.showing = false;
      return;
    }
    const selection = getSelection();
    if (this.composing || !selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!this.root.contains(range.startContainer)) return;
    const model = this.model();
    const start = this.view.positionAt(model, range.startContainer, range.startOffset);
    const end = this.view.positionAt(model, range.endContainer, range.endOffset);
    if (!start || !end) return;
    CSS.highlights.clear();
    this.typing = true;
    model.select(start, end);
    this.typing = false;
    this.selectionMoved();
  }

  private onInput(event: InputEvent): void {
    if (event.inputType === 'insertCompositionText') return;
    event.preventDefault();
    const model = this.model();
    switch (event.inputType) {
      case 'historyUndo':
        model.undo();
        return;
      case 'historyRedo':
        model.redo();
        return;
      case 'insertParagraph':
        this.replace(event, '\n');
        return;
      case 'insertLineBreak':
        this.replace(event, '\v');
        return;
      default:
        if (event.inputType.startsWith('insert')) this.replace(event, event.data ?? event.dataTransfer?.getData('text/plain') ?? '');
        else if (event.inputType.startsWith('delete')) this.replace(event, '');
    }
  }

  private replace(event: InputEvent, text: string): void {
    const model = this.model();
    const [target] = event.getTargetRanges();
    const start = target ? this.view.positionAt(model, target.startContainer, target.startOffset) : model.selection.start;
    const end = target ? this.view.positionAt(model, target.endContainer, target.endOffset) : model.selection.end;
    if (!start || !end) return;
    this.checkpoint(text);
    this.change(() => {
      const hole = model.span(start, end);
      if (!hole.isEmpty) model.erase(hole);
      return model.insert(start, text);
    });
  }

  /** Changes the document and draws it at once, as the next key is already on its way. */
  private change(act: () => Position): void {
    const model = this.model();
    this.typing = true;
    const caret = act();
    model.select(caret, caret);
    this.typing = false;
    this.view.render(model);
    this.showSelection('nearest');
    this.selectionMoved();
  }

  private checkpoint(text: string): void {
    const now = performance.now();
    if (now - this.lastKey > ONE_STEP_MS || text === '\n') this.model().checkpoint();
    this.lastKey = now;
  }

  /** While an IME composes the browser has changed the drawing; the difference goes into the document. */
  private onComposed(): void {
    this.composing = false;
    const anchor = getSelection()?.anchorNode;
    const element = anchor instanceof Element ? anchor : anchor?.parentElement;
    const index = element?.closest<HTMLElement>('[data-paragraph]')?.dataset['paragraph'];
    const paragraph = index === undefined ? undefined : this.model().paragraphs[Number(index)];
    if (!paragraph) return;
    const fragments = [...this.root.querySelectorAll<HTMLElement>(`[data-paragraph="${index}"]`)];
    this.takeOver(paragraph, fragments.map((fragment) => fragment.textContent).join('').replaceAll('\n', '\v'));
  }

  private takeOver(paragraph: Element, after: string): void {
    const before = textOf(paragraph);
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && before[head] === after[head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
    this.checkpoint('');
    this.change(() => {
      this.model().splice(paragraph, head, before.length - head - tail, after.slice(head, after.length - tail));
      return { paragraph, offset: after.length - tail };
    });
  }
}

/** Keeps the selection visible while the pane has the focus. */
function markSelection(selection: Selection): void {
  CSS.highlights.clear();
  if (!selection.isCollapsed) CSS.highlights.set('chosen', new Highlight(selection.getRangeAt(0)));
}
