import { paragraphsOf, textOf } from './paragraphText';
import type { Span } from './span';
import type { WordDocument } from './wordDocument';
import { OFFICE_RELATIONSHIPS, RELATIONSHIPS, W, child, elements, insertAfter, isW, parseXml } from './xml';

const PACKAGE = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Paragraphs as one XML file that holds a package, the form of getOoxml. */
export function flatPackage(document: WordDocument, paragraphs: readonly Element[]): string {
  const serializer = new XMLSerializer();
  const body = paragraphs.map((paragraph) => serializer.serializeToString(paragraph)).join('');
  const part = (name: string, type: string, xml: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const styles = document.relatedXml('styles');
  return `<pkg:package xmlns:pkg="${PACKAGE}">`
    + part('/_rels/.rels', 'application/vnd.openxmlformats-package.relationships+xml',
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`)
    + part('/word/document.xml', MAIN_TYPE, `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`)
    + (styles ? part('/word/styles.xml', MAIN_TYPE.replace('document.main', 'styles'), serializer.serializeToString(styles.documentElement)) : '')
    + '</pkg:package>';
}

/** Inserts the blocks of a flat package beside or in place of a span and gives the span of what was inserted. */
export function insertFlatPackage(
  document: WordDocument, span: Span, xml: string, where: 'Replace' | 'Start' | 'End' | 'Before' | 'After'): Span {
  const blocks = blocksOf(xml).map((block) => document.body.ownerDocument.importNode(block, true));
  const { start, end } = span;
  if (where === 'Replace') document.erase(span);
  const before = where === 'Start' || where === 'Before';
  let anchor: Element = before || where === 'Replace' ? start.paragraph : end.paragraph;
  const replaced = where === 'Replace' && textOf(anchor) === '' ? anchor : null;
  blocks.forEach((block, index) => {
    if (before && index === 0) anchor.parentNode?.insertBefore(block, anchor);
    else insertAfter(block, anchor);
    anchor = block;
  });
  replaced?.parentNode?.removeChild(replaced);
  document.touch();
  const inserted = blocks.flatMap((block) => (isW(block, 'p') ? [block] : paragraphsOf(block)));
  const first = inserted[0];
  const last = inserted.at(-1);
  if (!first || !last) throw new RangeError('The package holds no paragraph.');
  return document.span({ paragraph: first, offset: 0 }, { paragraph: last, offset: textOf(last).length });
}

function blocksOf(xml: string): Element[] {
  const tree = parseXml(xml);
  const body = child(tree.getElementsByTagNameNS(W, 'document')[0], 'body');
  return body ? elements(body).filter((element) => !isW(element, 'sectPr')) : [];
}
