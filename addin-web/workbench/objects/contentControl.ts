import { controlValue, setControlValue, spanOfControl, unwrap } from '../document/contentControls';
import type { Span } from '../document/span';
import type { WordDocument } from '../document/wordDocument';
import { remove } from '../document/xml';
import { HostError } from '../protocol/hostError';
import { HostCollection } from '../protocol/hostObject';
import type { Members, Property } from '../protocol/hostObject';
import { insertText } from './insertion';
import { ParagraphObject } from './paragraph';
import { textMembers } from './textMembers';
import { TextObject } from './textObject';

const LONGEST_TAG = 64;

export class ContentControlObject extends TextObject {
  readonly type = 'ContentControl';

  constructor(document: WordDocument, readonly control: Element) {
    super(document);
  }

  get id(): number {
    return Number(controlValue(this.control, 'id') ?? 0);
  }

  get tables(): readonly Members<never>[] {
    return [controlMembers, textMembers];
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  span(): Span {
    return spanOfControl(this.document, this.control);
  }
}

export class ContentControlCollection extends HostCollection<ContentControlObject> {
  readonly type = 'ContentControlCollection';

  get tables(): readonly Members<never>[] {
    return [controlCollectionMembers];
  }
}

const valueOf = (name: 'tag' | 'alias'): Property<ContentControlObject> => ({
  get: (self) => controlValue(self.control, name) ?? '',
  set: (self, value) => {
    if (typeof value !== 'string' || value.length > LONGEST_TAG)
      throw new HostError('InvalidArgument', `A control's tag and title hold up to ${LONGEST_TAG} characters.`, 'ContentControl.tag');
    setControlValue(self.control, name, value);
    self.document.touch();
  },
});

/** One lock element stands for both promises. */
const lock = (mine: 'sdtLocked' | 'contentLocked', other: 'sdtLocked' | 'contentLocked'): Property<ContentControlObject> => ({
  get: (self) => ['sdtContentLocked', mine].includes(controlValue(self.control, 'lock') ?? ''),
  set: (self, value) => {
    const others = ['sdtContentLocked', other].includes(controlValue(self.control, 'lock') ?? '');
    const wanted = value === true ? (others ? 'sdtContentLocked' : mine) : others ? other : null;
    setControlValue(self.control, 'lock', wanted);
    self.document.touch();
  },
});

/** The look of the frame is not part of the file for the frames we draw. */
const appearance: Property<ContentControlObject> = {
  get: () => 'BoundingBox',
  set: (_, value) => {
    if (value !== 'BoundingBox') throw new HostError('ApiNotFound', 'Only BoundingBox is implemented.', 'ContentControl.appearance');
  },
};

const controlMembers: Members<ContentControlObject> = {
  properties: {
    Tag: valueOf('tag'),
    Title: valueOf('alias'),
    Type: { get: () => 'RichText' },
    Appearance: appearance,
    CannotDelete: lock('sdtLocked', 'contentLocked'),
    CannotEdit: lock('contentLocked', 'sdtLocked'),
  },
  methods: {
    InsertText: (self, args) => insertText(self, args.text(0), args.choice(1, ['Replace', 'Start', 'End'])),
    InsertParagraph: (self, args) => {
      const where = args.choice(1, ['End', 'Start']);
      const { start, end } = self.span();
      const neighbour = where === 'End' ? end.paragraph : start.paragraph;
      return new ParagraphObject(self.document, self.document.addParagraph(neighbour, where === 'End' ? 'after' : 'before', args.text(0)));
    },
    Delete: (self, args) => {
      if (args.flag(0)) {
        unwrap(self.document, self.control);
        return;
      }
      self.document.erase(self.span());
      remove(self.control);
      self.document.touch();
    },
  },
};

function existing(control: ContentControlObject | undefined, location: string): ContentControlObject {
  if (!control) throw new HostError('ItemNotFound', 'There is no such control.', location);
  return control;
}

const byId = (self: ContentControlCollection, id: number): ContentControlObject | undefined =>
  self.items.find((control) => control.id === id);

const controlCollectionMembers: Members<ContentControlCollection> = {
  methods: {
    GetByTag: (self, args) => new ContentControlCollection(self.items.filter((item) => controlValue(item.control, 'tag') === args.text(0))),
    GetByTitle: (self, args) => new ContentControlCollection(self.items.filter((item) => controlValue(item.control, 'alias') === args.text(0))),
    GetById: (self, args) => existing(byId(self, args.number(0)), 'ContentControlCollection.getById'),
    GetByIdOrNullObject: (self, args) => byId(self, args.number(0)) ?? null,
    GetFirst: (self) => existing(self.items[0], 'ContentControlCollection.getFirst'),
    GetFirstOrNullObject: (self) => self.items[0] ?? null,
  },
};
