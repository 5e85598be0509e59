import { controlAround, controlValue } from '../document/contentControls';
import type { WordDocument } from '../document/wordDocument';
import { elements, isW } from '../document/xml';
import type { PageSetup } from './pageSetup';
import { drawParagraph } from './paragraphView';

/** A paragraph or table of the body that can be drawn when its turn comes. */
export interface Block {
  /** Equal keys look the same, so that what is drawn already can stay. */
  readonly key: string;
  readonly draw: () => HTMLElement;
}

export function blocksOf(model: WordDocument, page: PageSetup): Block[] {
  const serializer = new XMLSerializer();
  const list = (container: Element): Block[] =>
    elements(container).flatMap((element) => {
      if (isW(element, 'p')) return [paragraphBlock(element)];
      if (isW(element, 'tbl')) return [{ key: serializer.serializeToString(element), draw: () => drawTable(element, list) }];
      return ['sdt', 'sdtContent', 'customXml'].some((name) => isW(element, name)) ? list(element) : [];
    });
  const paragraphBlock = (paragraph: Element): Block => {
    const index = model.indexOf(paragraph);
    const control = controlAround(paragraph);
    const around = control ? controlValue(control, 'tag') : null;
    const key = [index, model.listLabel(paragraph), around, serializer.serializeToString(paragraph)].join('|');
    return { key, draw: () => drawParagraph(model, paragraph, index, page) };
  };
  return list(model.body);
}

function drawTable(table: Element, list: (container: Element) => readonly Block[]): HTMLElement {
  const drawn = document.createElement('table');
  for (const row of elements(table).filter((element) => isW(element, 'tr'))) {
    const drawnRow = drawn.insertRow();
    for (const cell of elements(row).filter((element) => isW(element, 'tc')))
      drawnRow.insertCell().append(...list(cell).map((block) => block.draw()));
  }
  return drawn;
}
