import type { Span } from '../document/span';
import { textOf } from '../document/paragraphText';
import type { WordDocument } from '../document/wordDocument';
import { HostError } from '../protocol/hostError';
import { HostCollection } from '../protocol/hostObject';
import type { Members } from '../protocol/hostObject';
import { insertText } from './insertion';
import { ParagraphObject } from './paragraph';
import { textMembers } from './textMembers';
import { TextObject } from './textObject';

export class RangeObject extends TextObject {
  readonly type = 'Range';

  constructor(document: WordDocument, private readonly held: Span) {
    super(document);
  }

  get tables(): readonly Members<never>[] {
    return [rangeMembers, textMembers];
  }

  span(): Span {
    return this.held;
  }

  override spans(): readonly Span[] {
    return [this.held];
  }
}

export class RangeCollection extends HostCollection<RangeObject> {
  readonly type = 'RangeCollection';

  get tables(): readonly Members<never>[] {
    return [rangeCollectionMembers];
  }
}

type Relation = 'Before' | 'AdjacentBefore' | 'Equal' | 'AdjacentAfter' | 'After' | 'Inside' | 'Contains' | 'OverlapsBefore';

function relation(document: WordDocument, a: Span, b: Span): Relation {
  const startFirst = document.compare(a.start, b.start);
  const endFirst = document.compare(a.end, b.end);
  if (startFirst === 0 && endFirst === 0) return 'Equal';
  const gapBefore = document.compare(a.end, b.start);
  if (gapBefore <= 0) return gapBefore === 0 ? 'AdjacentBefore' : 'Before';
  const gapAfter = document.compare(b.end, a.start);
  if (gapAfter <= 0) return gapAfter === 0 ? 'AdjacentAfter' : 'After';
  if (startFirst >= 0 && endFirst <= 0) return 'Inside';
  return startFirst <= 0 && endFirst >= 0 ? 'Contains' : 'OverlapsBefore';
}

/** The hull of two ranges of one story. */
function expand(a: RangeObject, b: TextObject): RangeObject {
  const { document } = a;
  const [one, other] = [a.span(), b.span()];
  if ([one, other].some((span) => document.indexOf(span.start.paragraph) < 0))
    throw new HostError('InvalidArgument', 'The ranges are not in the same story.', 'Range.expandTo');
  const start = document.compare(one.start, other.start) <= 0 ? one.start : other.start;
  const end = document.compare(one.end, other.end) >= 0 ? one.end : other.end;
  return new RangeObject(document, document.span(start, end));
}

/** Pieces of the range that end after one of the marks. */
function pieces(range: RangeObject, marks: readonly string[], trim: boolean): RangeObject[] {
  const { document } = range;
  return document.parts(range.span()).flatMap(({ paragraph, from, to }) => {
    const text = textOf(paragraph);
    const found: RangeObject[] = [];
    let start = from;
    for (let at = from; at < to; at += 1) {
      if (at < to - 1 && !marks.includes(text.charAt(at))) continue;
      const raw = text.slice(start, at + 1);
      const lead = trim ? raw.length - raw.trimStart().length : 0;
      const kept = trim ? raw.trim().length : raw.length;
      const first = { paragraph, offset: start + lead };
      found.push(new RangeObject(document, document.span(first, { paragraph, offset: first.offset + kept })));
      start = at + 1;
    }
    return found;
  });
}

const rangeMembers: Members<RangeObject> = {
  properties: {
    IsEmpty: { get: (self) => self.span().isEmpty },
  },
  methods: {
    InsertText: (self, args) => insertText(self, args.text(0), args.choice(1, ['Replace', 'Start', 'End', 'Before', 'After'])),
    InsertParagraph: (self, args) => {
      const where = args.choice(1, ['After', 'Before']);
      const neighbour = where === 'After' ? self.span().end.paragraph : self.span().start.paragraph;
      return new ParagraphObject(self.document, self.document.addParagraph(neighbour, where === 'After' ? 'after' : 'before', args.text(0)));
    },
    ExpandTo: (self, args) => expand(self, args.object(0, TextObject)),
    ExpandToOrNullObject: (self, args) => expand(self, args.object(0, TextObject)),
    CompareLocationWith: (self, args) => relation(self.document, self.span(), args.object(0, TextObject).span()),
    GetTextRanges: (self, args) => new RangeCollection(pieces(self, args.texts(0), args.flag(1))),
  },
};

const rangeCollectionMembers: Members<RangeCollection> = {
  methods: {
    GetFirst: (self) => {
      const first = self.items[0];
      if (!first) throw new HostError('ItemNotFound', 'There is no range.', 'RangeCollection.getFirst');
      return first;
    },
    GetFirstOrNullObject: (self) => self.items[0] ?? null,
  },
};
