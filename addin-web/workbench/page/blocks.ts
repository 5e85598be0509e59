import type { WordDocument } from '../document/wordDocument';
import { elements, isW } from '../document/xml';
import type { PageSetup } from './pageSetup';
import { drawParagraph } from './paragraphView';

/** Draws what stands in the body, one element for each paragraph or table. */
export function drawBlocks(model: WordDocument, page: PageSetup): HTMLElement[] {
  const indexes = new Map(model.paragraphs.map((paragraph, index) => [paragraph, index]));
  const draw = (container: Element): HTMLElement[] =>
    elements(container).flatMap((element) => {
      if (isW(element, 'p')) return [drawParagraph(model, element, indexes.get(element) ?? 0, page)];
      if (isW(element, 'tbl')) return [drawTable(element, draw)];
      return ['sdt', 'sdtContent', 'customXml'].some((name) => isW(element, name)) ? draw(element) : [];
    });
  return draw(model.body);
}

function drawTable(table: Element, draw: (container: Element) => HTMLElement[]): HTMLElement {
  const drawn = document.createElement('table');
  for (const row of elements(table).filter((element) => isW(element, 'tr'))) {
    const drawnRow = drawn.insertRow();
    for (const cell of elements(row).filter((element) => isW(element, 'tc'))) drawnRow.insertCell().append(...draw(cell));
  }
  return drawn;
}
