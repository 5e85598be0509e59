import type { Styles } from './styles';
import { formatNumber } from './numberFormats';
import { attr, child, children, val } from './xml';

interface Level {
  readonly text: string;
  readonly format: string;
  readonly start: number;
}

interface Place {
  readonly list: string;
  readonly level: number;
}

/** Labels of automatically numbered paragraphs, worked out in one pass over the body. */
export class Numbering {
  private readonly abstracts = new Map<string, Element>();
  private readonly lists = new Map<string, Element>();
  private readonly labels = new Map<Element, string>();

  constructor(tree: Document | null, private readonly styles: Styles, paragraphs: readonly Element[]) {
    const root = tree?.documentElement;
    if (!root) return;
    for (const element of children(root, 'abstractNum')) this.abstracts.set(attr(element, 'abstractNumId') ?? '', element);
    for (const element of children(root, 'num')) this.lists.set(attr(element, 'numId') ?? '', element);
    this.count(paragraphs);
  }

  labelOf(paragraph: Element): string | null {
    return this.labels.get(paragraph) ?? null;
  }

  private count(paragraphs: readonly Element[]): void {
    const counters = new Map<string, number[]>();
    for (const paragraph of paragraphs) {
      const place = this.placeOf(paragraph);
      if (!place) continue;
      const key = val(this.lists.get(place.list), 'abstractNumId') ?? place.list;
      const counts = counters.get(key) ?? [];
      counters.set(key, counts);
      const level = this.level(place);
      counts[place.level] = (counts[place.level] ?? level.start - 1) + 1;
      counts.length = place.level + 1;
      this.labels.set(paragraph, this.label(place, level, counts));
    }
  }

  private label(place: Place, level: Level, counts: readonly number[]): string {
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = this.level({ list: place.list, level: index });
      return formatNumber(counts[index] ?? shown.start, shown.format);
    });
  }

  private placeOf(paragraph: Element): Place | null {
    for (const properties of this.styles.paragraphChain(paragraph)) {
      const numbering = child(properties, 'numPr');
      const list = val(numbering, 'numId');
      if (list === null) continue;
      return this.lists.has(list) ? { list, level: Number(val(numbering, 'ilvl') ?? 0) } : null;
    }
    return null;
  }

  private level(place: Place): Level {
    const list = this.lists.get(place.list);
    const wanted = String(place.level);
    const override = list ? children(list, 'lvlOverride').find((element) => attr(element, 'ilvl') === wanted) : undefined;
    const abstract = this.abstracts.get(val(list, 'abstractNumId') ?? '');
    const element = child(override, 'lvl')
      ?? (abstract ? children(abstract, 'lvl').find((candidate) => attr(candidate, 'ilvl') === wanted) : undefined);
    return {
      text: val(element, 'lvlText') ?? '',
      format: val(element, 'numFmt') ?? 'decimal',
      start: Number(val(override, 'startOverride') ?? val(element, 'start') ?? 1),
    };
  }
}
