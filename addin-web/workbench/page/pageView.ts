import type { Position } from '../document/span';
import type { WordDocument } from '../document/wordDocument';
import { blocksOf } from './blocks';
import type { Block } from './blocks';
import { pageSetup } from './pageSetup';
import type { PageSetup } from './pageSetup';

interface Sheet {
  readonly element: HTMLElement;
  readonly area: HTMLElement;
}

/** Shows a document as pages. Pages before the first changed paragraph are kept, so typing at the end stays quick. */
export class PageView {
  private sheets: Sheet[] = [];
  private drawn: string[] = [];
  /** For each sheet the number of the block it begins with; a block that runs over counts for the earlier one. */
  private starts: number[] = [];
  private look = '';

  constructor(private readonly root: HTMLElement, private readonly pageName: (number: number) => string) {}

  render(model: WordDocument): void {
    const page = pageSetup(model);
    const blocks = blocksOf(model, page);
    const drawn = blocks.map((block) => block.key);
    const look = JSON.stringify(page);
    const first = look === this.look ? firstDifference(this.drawn, drawn) : 0;
    [this.drawn, this.look] = [drawn, look];
    this.keepSheetsBefore(first);
    const start = this.starts.at(-1) ?? 0;
    const sheet = this.sheets.pop();
    sheet?.element.remove();
    this.starts.pop();
    this.flow(blocks.slice(start), start, page);
  }

  /** Keeps the sheets that end before a block, and one more that is laid out anew. */
  private keepSheetsBefore(block: number): void {
    while (this.sheets.length > 1 && ((this.starts.at(-1) ?? 0) >= block || this.continues(this.sheets.length - 1))) {
      this.sheets.pop()?.element.remove();
      this.starts.pop();
    }
  }

  /** Whether a sheet begins in the middle of a paragraph. */
  private continues(index: number): boolean {
    const first = this.sheets[index]?.area.firstElementChild;
    return first instanceof HTMLElement && (first.dataset['from'] ?? '0') !== '0';
  }

  private flow(blocks: readonly Block[], start: number, page: PageSetup): void {
    let sheet = this.addSheet(page, start);
    blocks.forEach((block, index) => {
      let rest = block.draw();
      for (;;) {
        sheet.area.append(rest);
        if (sheet.area.scrollHeight <= sheet.area.clientHeight + 1) return;
        const next = breakOff(rest, sheet.area);
        if (next === rest && sheet.area.childElementCount === 1) return;
        if (next === rest) rest.remove();
        sheet = this.addSheet(page, start + index);
        rest = next;
      }
    });
  }

  private addSheet(page: PageSetup, start: number): Sheet {
    const number = this.sheets.length + 1;
    const element = document.createElement('div');
    element.className = 'sheet';
    element.style.width = `${page.width}pt`;
    element.style.height = `${page.height}pt`;
    const area = document.createElement('div');
    area.className = 'area';
    Object.assign(area.style, {
      top: `${page.top}pt`, left: `${page.left}pt`, right: `${page.right}pt`, height: `${page.height - page.top - page.bottom}pt`,
    });
    const foot = document.createElement('div');
    foot.className = number % 2 === 1 ? 'folio odd' : 'folio even';
    foot.contentEditable = 'false';
    foot.ariaLabel = this.pageName(number);
    if (page.numbered) foot.dataset['number'] = `— ${number} —`;
    foot.style.bottom = `${page.footer}pt`;
    element.append(area, foot);
    this.root.append(element);
    const sheet = { element, area };
    this.sheets.push(sheet);
    this.starts.push(start);
    return sheet;
  }

  /** The place in the text that a point of the drawing stands for. */
  positionAt(model: WordDocument, node: Node, offset: number): Position | null {
    const element = node instanceof Element ? node : node.parentElement;
    const fragment = element?.closest<HTMLElement>('[data-paragraph]') ?? this.fragmentNear(node, offset);
    if (!fragment || !this.root.contains(fragment)) return null;
    const paragraph = model.paragraphs[Number(fragment.dataset['paragraph'])];
    if (!paragraph) return null;
    const before = document.createRange();
    before.selectNodeContents(fragment);
    if (fragment.contains(node)) before.setEnd(node, offset);
    return { paragraph, offset: Number(fragment.dataset['from']) + before.toString().length };
  }

  /** A selection may begin between paragraphs; the one that follows is meant, behind the last one of a sheet that one. */
  private fragmentNear(node: Node, offset: number): HTMLElement | null {
    const next = node.childNodes[offset] ?? node.childNodes[offset - 1];
    if (!(next instanceof HTMLElement)) return null;
    if (next.matches('[data-paragraph]')) return next;
    const within = (element: Element | null): HTMLElement[] => [...(element?.querySelectorAll<HTMLElement>('[data-paragraph]') ?? [])];
    return within(next)[0] ?? within(next.parentElement).at(-1) ?? null;
  }

  /** The point of the drawing that stands for a place in the text. */
  pointOf(model: WordDocument, { paragraph, offset }: Position): { node: Node; offset: number } | null {
    const index = model.indexOf(paragraph);
    const fragments = [...this.root.querySelectorAll<HTMLElement>(`[data-paragraph="${index}"]`)];
    const fragment = fragments.findLast((candidate) => Number(candidate.dataset['from']) <= offset);
    if (!fragment) return null;
    let rest = offset - Number(fragment.dataset['from']);
    const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (rest <= length) return { node, offset: rest };
      rest -= length;
    }
    return { node: fragment, offset: 0 };
  }
}

function firstDifference(before: readonly string[], after: readonly string[]): number {
  const shorter = Math.min(before.length, after.length);
  let index = 0;
  while (index < shorter && before[index] === after[index]) index += 1;
  return index;
}

/** Splits a paragraph that overflows its area and gives what goes to the next page; all of it when no line fits. */
function breakOff(block: HTMLElement, area: HTMLElement): HTMLElement {
  const bottom = area.getBoundingClientRect().bottom + 1;
  const at = block.matches('p') ? fittingCharacters(block, bottom) : 0;
  if (at === 0) return block;
  const rest = block.cloneNode(false) as HTMLElement;
  const range = document.createRange();
  const point = pointAt(block, at);
  if (!point) return block;
  range.setStart(point.node, point.offset);
  range.setEndAfter(block.lastChild ?? block);
  rest.append(range.extractContents());
  rest.dataset['from'] = String(Number(block.dataset['from']) + at);
  rest.style.textIndent = '0';
  rest.style.paddingTop = '0';
  delete rest.dataset['label'];
  // The last line of the first part is full, not the last of its paragraph.
  if (block.style.textAlign === 'justify') block.style.textAlignLast = 'justify';
  return rest;
}

/** How many characters stand on lines above a limit; found by halving. */
function fittingCharacters(block: HTMLElement, bottom: number): number {
  const length = block.textContent.length;
  let [low, high] = [0, length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (bottomOf(block, middle - 1) <= bottom) low = middle;
    else high = middle - 1;
  }
  return low >= length ? 0 : low;
}

function bottomOf(block: HTMLElement, character: number): number {
  const point = pointAt(block, character);
  if (!point) return 0;
  const range = document.createRange();
  range.setStart(point.node, point.offset);
  range.setEnd(point.node, point.offset + 1);
  const glyph = range.getBoundingClientRect();
  // The line box reaches further than the glyphs.
  return (glyph.top + glyph.bottom) / 2 + Number.parseFloat(getComputedStyle(block).lineHeight) / 2;
}

function pointAt(block: HTMLElement, character: number): { node: Node; offset: number } | null {
  let rest = character;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (rest < length) return { node, offset: rest };
    rest -= length;
  }
  return null;
}
