import type { Span } from '../document/span';
import { textOf } from '../document/paragraphText';
import type { Members } from '../protocol/hostObject';
import { insertText } from './insertion';
import { ParagraphObject } from './paragraph';
import { textMembers } from './textMembers';
import { TextObject } from './textObject';

/** The main text of the document. */
export class BodyObject extends TextObject {
  readonly type = 'Body';

  get tables(): readonly Members<never>[] {
    return [bodyMembers, textMembers];
  }

  span(): Span {
    const { paragraphs } = this.document;
    const last = this.document.paragraphAt(paragraphs.length - 1);
    return this.document.span(
      { paragraph: this.document.paragraphAt(0), offset: 0 },
      { paragraph: last, offset: textOf(last).length },
    );
  }
}

const bodyMembers: Members<BodyObject> = {
  properties: { Type: { get: () => 'MainDoc' } },
  methods: {
    InsertText: (self, args) => insertText(self, args.text(0), args.choice(1, ['End', 'Start', 'Replace'])),
    InsertParagraph: (self, args) => {
      const { document } = self;
      const added = args.choice(1, ['End', 'Start']) === 'End'
        ? document.appendParagraph(args.text(0))
        : document.addParagraph(document.paragraphAt(0), 'before', args.text(0));
      return new ParagraphObject(document, added);
    },
  },
};
