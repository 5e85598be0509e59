import { controlsOf } from '../document/contentControls';
import type { WordDocument } from '../document/wordDocument';
import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import type { Members } from '../protocol/hostObject';
import type { References } from '../protocol/references';
import { BodyObject } from './body';
import { ContentControlCollection, ContentControlObject } from './contentControl';
import { RangeObject } from './range';

const TRACKING = ['Off', 'TrackAll', 'TrackMineOnly'];

/** The root of every path. */
export class DocumentObject extends HostObject {
  readonly type = 'Document';

  constructor(readonly document: WordDocument, readonly references: References) {
    super();
  }

  get tables(): readonly Members<never>[] {
    return [documentMembers];
  }
}

const documentMembers: Members<DocumentObject> = {
  properties: {
    ChangeTrackingMode: {
      get: (self) => self.document.changeTracking,
      set: (self, value) => {
        if (!TRACKING.includes(String(value)))
          throw new HostError('InvalidArgument', 'There is no such mode.', 'Document.changeTrackingMode');
        self.document.changeTracking = String(value);
      },
    },
  },
  objects: {
    Body: (self) => new BodyObject(self.document),
    ContentControls: (self) =>
      new ContentControlCollection(controlsOf(self.document).map((control) => new ContentControlObject(self.document, control))),
  },
  methods: {
    GetSelection: (self) => {
      const { start, end } = self.document.selection;
      return new RangeObject(self.document, self.document.span(start, end));
    },
    _RemoveReference: (self, args) => { self.references.drop(args.text(0)); },
    _RemoveAllReferences: (self) => { self.references.clear(); },
  },
};
