import { controlAround, controlsOf, spanOfControl, wrap } from '../document/contentControls';
import { flatPackage, insertFlatPackage } from '../document/flatOpc';
import { ParagraphFormat } from '../document/paragraphFormat';
import { HostError } from '../protocol/hostError';
import type { Members } from '../protocol/hostObject';
import { BodyObject } from './body';
import { ContentControlCollection, ContentControlObject } from './contentControl';
import { FontObject } from './font';
import { ParagraphCollection, ParagraphObject } from './paragraph';
import { RangeCollection, RangeObject } from './range';
import { SearchOptions, search } from './search';
import type { TextObject } from './textObject';

const MATCH_CASE = 1;

const paragraphsOf = (self: TextObject): Element[] => self.document.parts(self.span()).map((part) => part.paragraph);

/** The control around the start of an object that reaches over its end too. */
function parentControl(self: TextObject): ContentControlObject | null {
  const control = controlAround(self.span().start.paragraph);
  return control?.contains(self.span().end.paragraph) ? new ContentControlObject(self.document, control) : null;
}

function controlsInside(self: TextObject): ContentControlObject[] {
  const own = self.span();
  const { document } = self;
  return controlsOf(document)
    .filter((control) => {
      const span = spanOfControl(document, control);
      return document.compare(span.start, own.start) >= 0 && document.compare(span.end, own.end) <= 0;
    })
    .map((control) => new ContentControlObject(document, control));
}

function styleName(self: TextObject): string {
  const names = new Set(paragraphsOf(self).map((paragraph) => new ParagraphFormat(paragraph, self.document.styles).styleName));
  const [only] = names;
  return names.size === 1 ? (only ?? '') : '';
}

/** A style that the document lacks is refused, as Word refuses it. */
function setStyle(self: TextObject, value: unknown): void {
  const id = typeof value === 'string' ? self.document.styles.idOf(builtInName(value)) : null;
  if (id === null) throw new HostError('InvalidArgument', 'The document has no such style.', `${self.type}.style`);
  for (const paragraph of paragraphsOf(self)) new ParagraphFormat(paragraph, self.document.styles).styleId = id;
  self.document.touch();
}

const builtInName = (name: string): string => name.replace(/^Heading(\d)$/, 'heading $1');

function edge(self: TextObject, where: 'Whole' | 'Start' | 'End' | 'Content' | 'After' | 'Before'): RangeObject {
  const { start, end } = self.span();
  const { document } = self;
  if (where === 'Start' || where === 'Before') return new RangeObject(document, document.span(start, start));
  if (where === 'End' || where === 'After') return new RangeObject(document, document.span(end, end));
  return new RangeObject(document, document.span(start, end));
}

function insertControl(self: TextObject): ContentControlObject {
  const { document } = self;
  const taken = new Set(controlsOf(document).map((control) => new ContentControlObject(document, control).id));
  let id = 1_000_001;
  while (taken.has(id)) id += 1;
  return new ContentControlObject(document, wrap(document, self.span(), id));
}

function select(self: TextObject, mode: 'Select' | 'Start' | 'End'): void {
  const { start, end } = self.span();
  self.document.select(mode === 'End' ? end : start, mode === 'Start' ? start : end);
}

function erase(self: TextObject): void {
  self.document.erase(self.span());
}

/** Members that every stretch of text has. */
export const textMembers: Members<TextObject> = {
  properties: {
    Text: { get: (self) => self.document.textOf(self.span()) },
    Style: { get: styleName, set: setStyle },
    StyleBuiltIn: { get: (self) => styleName(self).replace(/^Heading (\d)$/, 'Heading$1'), set: setStyle },
  },
  objects: {
    Font: (self) => new FontObject(self),
    Paragraphs: (self) => new ParagraphCollection(paragraphsOf(self).map((paragraph) => new ParagraphObject(self.document, paragraph))),
    ContentControls: (self) => new ContentControlCollection(controlsInside(self)),
    ParentBody: (self) => new BodyObject(self.document),
    ParentContentControlOrNullObject: parentControl,
    ParentContentControl: (self) => {
      const control = parentControl(self);
      if (!control) throw new HostError('ItemNotFound', 'There is no control around this text.', `${self.type}.parentContentControl`);
      return control;
    },
  },
  methods: {
    GetRange: (self, args) => edge(self, args.choice(0, ['Whole', 'Start', 'End', 'Content', 'After', 'Before'])),
    Search: (self, args) => new RangeCollection(search(self, args.text(0), args.objectOrNull(1, SearchOptions)?.matchCase ?? false)),
    _Search2: (self, args) => new RangeCollection(search(self, args.text(0), (args.number(1) & MATCH_CASE) !== 0)),
    Select: (self, args) => { select(self, args.choice(0, ['Select', 'Start', 'End'])); },
    Clear: erase,
    Delete: erase,
    InsertContentControl: (self) => insertControl(self),
    GetOoxml: (self) => flatPackage(self.document, paragraphsOf(self)),
    InsertOoxml: (self, args) => {
      const where = args.choice(1, ['Replace', 'Start', 'End', 'Before', 'After']);
      return new RangeObject(self.document, insertFlatPackage(self.document, self.span(), args.text(0), where));
    },
    GetReviewedText: (self, args) => reviewedText(self, args.choice(0, ['Current', 'Original'])),
  },
};

/** The current text leaves tracked deletions out; the original is not kept track of here. */
function reviewedText(self: TextObject, version: 'Current' | 'Original'): string {
  if (version === 'Original') throw new HostError('ApiNotFound', 'The original text is not implemented.', `${self.type}.getReviewedText`);
  return self.document.textOf(self.span());
}
