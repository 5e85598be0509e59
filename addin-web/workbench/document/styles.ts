import { attr, child, children, val } from './xml';

/** Built-in names as Office.js shows them; the file keeps them in lower case. */
const shown = (name: string): string => (/^heading \d$/.test(name) ? `H${name.slice(1)}` : name);

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly element: Element;
}

/** The paragraph and character styles of a document and the chains between them. */
export class Styles {
  private readonly byId = new Map<string, Style>();
  private readonly idByName = new Map<string, string>();
  private readonly defaults: Element | null;
  readonly normalId: string;

  constructor(tree: Document | null) {
    const root = tree?.documentElement ?? null;
    this.defaults = child(root, 'docDefaults');
    let normal = 'Normal';
    for (const element of root ? children(root, 'style') : []) {
      const id = attr(element, 'styleId');
      const name = val(element, 'name');
      if (id === null || name === null) continue;
      this.byId.set(id, { id, name: shown(name), basedOn: val(element, 'basedOn'), element });
      this.idByName.set(name.toLowerCase(), id);
      if (attr(element, 'type') === 'paragraph' && attr(element, 'default') === '1') normal = id;
    }
    this.normalId = normal;
  }

  nameOf(id: string | null): string {
    return this.byId.get(id ?? this.normalId)?.name ?? id ?? 'Normal';
  }

  idOf(name: string): string | null {
    return this.idByName.get(name.toLowerCase()) ?? null;
  }

  /** Properties (`pPr` or `rPr`) of the style and its ancestors, nearest first, then the document's defaults. */
  chain(id: string | null, kind: 'pPr' | 'rPr'): Element[] {
    const found: Element[] = [];
    const seen = new Set<string>();
    for (let style = this.byId.get(id ?? ''); style && !seen.has(style.id); style = this.byId.get(style.basedOn ?? '')) {
      seen.add(style.id);
      const properties = child(style.element, kind);
      if (properties) found.push(properties);
    }
    return found;
  }

  defaultsOf(kind: 'pPr' | 'rPr'): Element[] {
    const properties = child(child(this.defaults, `${kind}Default`), kind);
    return properties ? [properties] : [];
  }

  /** Everything that decides about a paragraph's own properties, nearest first. */
  paragraphChain(paragraph: Element): Element[] {
    const own = child(paragraph, 'pPr');
    return [...(own ? [own] : []), ...this.chain(val(own, 'pStyle') ?? this.normalId, 'pPr'), ...this.defaultsOf('pPr')];
  }

  /** Everything that decides about the look of a run, nearest first; without a run, of the paragraph mark. */
  runChain(paragraph: Element, run: Element | null): Element[] {
    const own = run ? child(run, 'rPr') : child(child(paragraph, 'pPr'), 'rPr');
    const character = val(own, 'rStyle');
    return [
      ...(own ? [own] : []),
      ...(character ? this.chain(character, 'rPr') : []),
      ...this.chain(val(child(paragraph, 'pPr'), 'pStyle') ?? this.normalId, 'rPr'),
      ...this.defaultsOf('rPr'),
    ];
  }
}
