import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CONTENT_TYPES, OFFICE_RELATIONSHIPS, RELATIONSHIPS, elements, parseXml, serializeXml } from './xml';

export class PackageError extends Error {
  readonly code: 'not-a-docx' | 'too-large';
  constructor(code: 'not-a-docx' | 'too-large', message: string) {
    super(message);
    this.code = code;
  }
}

const MOST_ENTRIES = 5_000;
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_RATIO = 200;
/** Small parts may be packed tighter than this without being suspicious. */
const RATIO_MATTERS_ABOVE = 1024 * 1024;
const MODIFIED = new Date('1980-01-01T00:00:00');

/**
 * An open .docx. Parts are bytes; those asked for as XML become trees, and only trees that were declared changed are
 * written anew when the package is saved, so that everything else stays byte for byte.
 */
export class DocxPackage {
  private readonly trees = new Map<string, Document>();
  private readonly changed = new Set<string>();

  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static open(bytes: Uint8Array): DocxPackage {
    let entries = 0;
    let total = 0;
    try {
      const files = unzipSync(bytes, {
        filter: (file) => {
          entries += 1;
          total += file.originalSize;
          const ratio = file.originalSize / Math.max(file.size, 1);
          if (entries > MOST_ENTRIES || total > MOST_BYTES || (ratio > MOST_RATIO && file.originalSize > RATIO_MATTERS_ABOVE))
            throw new PackageError('too-large', 'The file unpacks to more than can be handled.');
          return !file.name.endsWith('/');
        },
      });
      const opened = new DocxPackage(new Map(Object.entries(files)));
      opened.xml(opened.mainPart());
      return opened;
    } catch (error) {
      if (error instanceof PackageError) throw error;
      throw new PackageError('not-a-docx', error instanceof Error ? error.message : 'The file cannot be opened.');
    }
  }

  static of(parts: Readonly<Record<string, string>>): DocxPackage {
    return new DocxPackage(new Map(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  bytes(name: string): Uint8Array | null {
    return this.parts.get(name) ?? null;
  }

  /** The tree of a part that must exist. Call `touch` after changing it. */
  xml(name: string): Document {
    const known = this.trees.get(name);
    if (known) return known;
    const bytes = this.parts.get(name);
    if (!bytes) throw new PackageError('not-a-docx', `The part ${name} is missing.`);
    const tree = parseXml(strFromU8(bytes).replace(/^\uFEFF/, ''));
    this.trees.set(name, tree);
    return tree;
  }

  xmlOrNull(name: string): Document | null {
    return this.parts.has(name) ? this.xml(name) : null;
  }

  touch(name: string): void {
    this.changed.add(name);
  }

  put(name: string, text: string): void {
    this.parts.set(name, strToU8(text));
    this.trees.delete(name);
    this.changed.delete(name);
  }

  drop(name: string): void {
    this.parts.delete(name);
    this.trees.delete(name);
    this.changed.delete(name);
  }

  save(): Uint8Array {
    for (const name of this.changed) this.parts.set(name, strToU8(serializeXml(this.xml(name))));
    this.changed.clear();
    return zipSync(Object.fromEntries(this.parts), { mtime: MODIFIED, level: 6 });
  }

  mainPart(): string {
    return this.related('', 'officeDocument')[0]?.target ?? 'word/document.xml';
  }

  /** Parts that `source` points to by a relationship of this kind; an empty source stands for the package. */
  related(source: string, kind: string): { id: string; target: string }[] {
    const relationships = this.xmlOrNull(relationshipsOf(source));
    if (!relationships) return [];
    return elements(relationships.documentElement)
      .filter((element) => (element.getAttribute('Type') ?? '').endsWith(`/${kind}`) && element.getAttribute('TargetMode') !== 'External')
      .map((element) => ({
        id: element.getAttribute('Id') ?? '',
        target: resolve(source, element.getAttribute('Target') ?? ''),
      }));
  }

  relate(source: string, kind: string, target: string): void {
    const name = relationshipsOf(source);
    if (!this.parts.has(name)) this.put(name, `<Relationships xmlns="${RELATIONSHIPS}"/>`);
    const relationships = this.xml(name);
    const taken = new Set(elements(relationships.documentElement).map((element) => element.getAttribute('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const added = relationships.createElementNS(RELATIONSHIPS, 'Relationship');
    added.setAttribute('Id', `rId${number}`);
    added.setAttribute('Type', `${OFFICE_RELATIONSHIPS}/${kind}`);
    added.setAttribute('Target', `/${target}`);
    relationships.documentElement.appendChild(added);
    this.touch(name);
  }

  unrelate(source: string, target: string): void {
    const name = relationshipsOf(source);
    const relationships = this.xmlOrNull(name);
    if (!relationships) return;
    for (const element of elements(relationships.documentElement)) {
      if (resolve(source, element.getAttribute('Target') ?? '') === target) relationships.documentElement.removeChild(element);
    }
    this.touch(name);
  }

  declareType(part: string, type: string): void {
    const types = this.xml('[Content_Types].xml');
    const added = types.createElementNS(CONTENT_TYPES, 'Override');
    added.setAttribute('PartName', `/${part}`);
    added.setAttribute('ContentType', type);
    types.documentElement.appendChild(added);
    this.touch('[Content_Types].xml');
  }

  withdrawType(part: string): void {
    const types = this.xml('[Content_Types].xml');
    for (const element of elements(types.documentElement)) {
      if (element.getAttribute('PartName') === `/${part}`) types.documentElement.removeChild(element);
    }
    this.touch('[Content_Types].xml');
  }
}

function relationshipsOf(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function resolve(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

