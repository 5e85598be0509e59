import { ParagraphFormat } from '../document/paragraphFormat';
import type { ParagraphMeasure } from '../document/paragraphFormat';
import { textOf } from '../document/paragraphText';
import type { Span } from '../document/span';
import type { WordDocument } from '../document/wordDocument';
import { isW } from '../document/xml';
import { HostError } from '../protocol/hostError';
import { HostCollection } from '../protocol/hostObject';
import type { Members, Property } from '../protocol/hostObject';
import { insertText } from './insertion';
import { ListItemObject } from './listItem';
import { textMembers } from './textMembers';
import { TextObject } from './textObject';

export class ParagraphObject extends TextObject {
  readonly type = 'Paragraph';

  constructor(document: WordDocument, readonly paragraph: Element) {
    super(document);
  }

  get tables(): readonly Members<never>[] {
    return [paragraphMembers, textMembers];
  }

  override get includesMark(): boolean {
    return true;
  }

  get format(): ParagraphFormat {
    return new ParagraphFormat(this.paragraph, this.document.styles);
  }

  span(): Span {
    if (this.document.indexOf(this.paragraph) < 0)
      throw new HostError('ItemNotFound', 'The paragraph is no longer in the document.', 'Paragraph');
    return this.document.wholeOf(this.paragraph);
  }

  neighbour(step: 1 | -1): ParagraphObject | null {
    const next = this.document.paragraphs[this.document.indexOf(this.paragraph) + step];
    return next ? new ParagraphObject(this.document, next) : null;
  }

  get tableDepth(): number {
    let depth = 0;
    for (let node = this.paragraph.parentNode; node; node = node.parentNode) if (isW(node, 'tbl')) depth += 1;
    return depth;
  }
}

export class ParagraphCollection extends HostCollection<ParagraphObject> {
  readonly type = 'ParagraphCollection';

  get tables(): readonly Members<never>[] {
    return [paragraphCollectionMembers];
  }
}

function existing(paragraph: ParagraphObject | null | undefined, location: string): ParagraphObject {
  if (!paragraph) throw new HostError('ItemNotFound', 'There is no such paragraph.', location);
  return paragraph;
}

const measure = (name: ParagraphMeasure): Property<ParagraphObject> => ({
  get: (self) => self.format.measure(name),
  set: (self, value) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw new HostError('InvalidArgument', `The value of ${name} is not valid.`, `Paragraph.${name}`);
    self.format.setMeasure(name, value);
    self.document.touch();
  },
});

const paragraphMembers: Members<ParagraphObject> = {
  properties: {
    // Read without a span: this is what every page of a long document asks for.
    Text: { get: (self) => textOf(self.paragraph) },
    Alignment: {
      get: (self) => self.format.alignment,
      set: (self, value) => {
        self.format.alignment = String(value);
        self.document.touch();
      },
    },
    OutlineLevel: {
      get: (self) => self.format.outlineLevel,
      set: (self, value) => {
        self.format.outlineLevel = Number(value);
        self.document.touch();
      },
    },
    FirstLineIndent: measure('firstLineIndent'),
    LeftIndent: measure('leftIndent'),
    RightIndent: measure('rightIndent'),
    LineSpacing: measure('lineSpacing'),
    SpaceBefore: measure('spaceBefore'),
    SpaceAfter: measure('spaceAfter'),
    IsListItem: { get: (self) => self.document.listLabel(self.paragraph) !== null },
    IsLastParagraph: { get: (self) => self.neighbour(1) === null },
    TableNestingLevel: { get: (self) => self.tableDepth },
  },
  objects: {
    ListItemOrNullObject: (self) => ListItemObject.of(self),
  },
  methods: {
    InsertText: (self, args) => insertText(self, args.text(0), args.choice(1, ['End', 'Start', 'Replace'])),
    InsertParagraph: (self, args) => {
      const where = args.choice(1, ['After', 'Before']) === 'After' ? 'after' : 'before';
      return new ParagraphObject(self.document, self.document.addParagraph(self.paragraph, where, args.text(0)));
    },
    Delete: (self) => { self.document.removeParagraph(self.paragraph); },
    GetNext: (self) => existing(self.neighbour(1), 'Paragraph.getNext'),
    GetNextOrNullObject: (self) => self.neighbour(1),
    GetPrevious: (self) => existing(self.neighbour(-1), 'Paragraph.getPrevious'),
    GetPreviousOrNullObject: (self) => self.neighbour(-1),
  },
};

const paragraphCollectionMembers: Members<ParagraphCollection> = {
  methods: {
    GetFirst: (self) => existing(self.items[0], 'ParagraphCollection.getFirst'),
    GetFirstOrNullObject: (self) => self.items[0] ?? null,
    GetLast: (self) => existing(self.items.at(-1), 'ParagraphCollection.getLast'),
    GetLastOrNullObject: (self) => self.items.at(-1) ?? null,
  },
};
