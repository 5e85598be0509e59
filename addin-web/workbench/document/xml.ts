/** Small vocabulary over the XML DOM, limited to what browsers and jsdom both offer. */

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = 'http://www.w3.org/XML/1998/namespace';

export class XmlError extends Error {}

/** Parses a part. Document types are refused: no part of a package has one, and entities are how files attack readers. */
export function parseXml(text: string): Document {
  if (/<!DOCTYPE/i.test(text.slice(0, 2000))) throw new XmlError('A document type declaration is not allowed.');
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) throw new XmlError('The part is not well-formed XML.');
  return parsed;
}

export function serializeXml(document: Document): string {
  const body = new XMLSerializer().serializeToString(document);
  return body.startsWith('<?xml') ? body : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
}

export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;

export function isW(node: Element, name: string): boolean;
export function isW(node: Node | null, name: string): node is Element;
export function isW(node: Node | null, name: string): boolean {
  return isElement(node) && node.localName === name && node.namespaceURI === W;
}

export function elements(parent: Node): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
}

/** The first child of this name in the WordprocessingML namespace. */
export function child(parent: Element | null | undefined, name: string): Element | null {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) if (isW(node, name)) return node;
  return null;
}

export function children(parent: Element, name: string): Element[] {
  return elements(parent).filter((element) => isW(element, name));
}

/** An attribute in the WordprocessingML namespace, or null. */
export function attr(element: Element | null | undefined, name: string): string | null {
  return element?.getAttributeNS(W, name) ?? null;
}

export function setAttr(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttributeNS(W, name);
  else element.setAttributeNS(W, `${element.prefix ?? 'w'}:${name}`, value);
}

export function val(parent: Element | null | undefined, name: string): string | null {
  return attr(child(parent, name), 'val');
}

/** Value of an on/off property such as w:b: null when it is not stated. */
export function flag(parent: Element | null | undefined, name: string): boolean | null {
  const element = child(parent, name);
  if (!element) return null;
  return !['0', 'false', 'off'].includes(attr(element, 'val') ?? '1');
}

export function create(near: Node, name: string): Element {
  const owner = near.nodeType === 9 ? (near as Document) : near.ownerDocument;
  if (!owner) throw new XmlError('The node belongs to no document.');
  return owner.createElementNS(W, `w:${name}`);
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

export function insertAfter(node: Node, reference: Node): void {
  reference.parentNode?.insertBefore(node, reference.nextSibling);
}

/** Finds or creates the child of this name at its place in the schema's sequence. */
export function ensureChild(parent: Element, name: string, sequence: readonly string[]): Element {
  const existing = child(parent, name);
  if (existing) return existing;
  const created = create(parent, name);
  const later = new Set(sequence.slice(sequence.indexOf(name) + 1));
  const next = elements(parent).find((element) => later.has(element.localName)) ?? null;
  parent.insertBefore(created, next);
  return created;
}

/** Sets `w:name w:val`, or removes the element when the value is null. */
export function setVal(parent: Element, name: string, value: string | null, sequence: readonly string[]): void {
  const existing = child(parent, name);
  if (value !== null) setAttr(ensureChild(parent, name, sequence), 'val', value);
  else if (existing) remove(existing);
}

/** Fills a w:t and keeps blanks at its ends. */
export function setText(element: Element, text: string): void {
  element.textContent = text;
  if (text !== text.trim()) element.setAttributeNS(XML, 'xml:space', 'preserve');
}
