import { strFromU8 } from 'fflate';
import type { WordDocument } from './wordDocument';
import { parseXml } from './xml';

const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

interface CustomPart {
  readonly id: string;
  readonly name: string;
}

/** The custom XML parts of a document, kept in its package as Word keeps them. */
export class CustomXml {
  constructor(private readonly document: WordDocument) {}

  add(xml: string): string {
    parseXml(xml);
    const { file, main } = this.document;
    const number = this.freeNumber();
    const name = `customXml/item${number}.xml`;
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const properties = `customXml/itemProps${number}.xml`;
    file.put(name, xml);
    file.put(properties, `<ds:datastoreItem xmlns:ds="${PROPERTIES}" ds:itemID="${id}"/>`);
    file.declareType(properties, PROPERTIES_TYPE);
    file.relate(main, 'customXml', name);
    file.relate(name, 'customXmlProps', properties);
    return id;
  }

  byNamespace(namespace: string): string[] {
    return this.parts()
      .filter((part) => this.document.file.xml(part.name).documentElement.namespaceURI === namespace)
      .map((part) => part.id);
  }

  has(id: string): boolean {
    return this.find(id) !== undefined;
  }

  read(id: string): string | null {
    const part = this.find(id);
    const bytes = part && this.document.file.bytes(part.name);
    return bytes ? strFromU8(bytes) : null;
  }

  remove(id: string): boolean {
    const part = this.find(id);
    if (!part) return false;
    const { file, main } = this.document;
    for (const properties of file.related(part.name, 'customXmlProps')) {
      file.drop(properties.target);
      file.withdrawType(properties.target);
    }
    file.drop(part.name.replace(/([^/]+)$/, '_rels/$1.rels'));
    file.drop(part.name);
    file.unrelate(main, part.name);
    return true;
  }

  private find(id: string): CustomPart | undefined {
    return this.parts().find((part) => part.id === id);
  }

  private parts(): CustomPart[] {
    const { file, main } = this.document;
    return file.related(main, 'customXml').filter(({ target }) => file.bytes(target)).map(({ target }) => {
      const properties = file.related(target, 'customXmlProps')[0]?.target;
      const root = properties === undefined ? null : file.xmlOrNull(properties)?.documentElement;
      return { name: target, id: root?.getAttributeNS(PROPERTIES, 'itemID') ?? target };
    });
  }

  private freeNumber(): number {
    let number = 1;
    while (this.document.file.bytes(`customXml/item${number}.xml`)) number += 1;
    return number;
  }
}
