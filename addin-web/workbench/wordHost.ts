import { renumberControls } from './document/contentControls';
import type { WordDocument } from './document/wordDocument';
import { AddinService } from './objects/addinService';
import { DocumentObject } from './objects/document';
import { SearchOptions } from './objects/search';
import { Batch } from './protocol/batch';
import type { BatchHost } from './protocol/batch';
import type { HostObject } from './protocol/hostObject';
import type { Request, Response } from './protocol/messages';
import { HostError } from './protocol/hostError';
import { References } from './protocol/references';
import { noQuirks } from './quirks';
import type { Quirks } from './quirks';

const CREATORS: Readonly<Record<string, () => HostObject>> = {
  'Microsoft.WordServices.SearchOptions': () => new SearchOptions(),
  'Microsoft.InternalService.AddinInternalService': () => new AddinService(),
};

/** Answers the requests of Office.js over one open document. Knows of no transport. */
export class WordHost implements BatchHost {
  readonly references = new References();
  /** APIs that were asked for and are not implemented, in order of the first request. */
  readonly unsupported: string[] = [];
  /** Told about each of them at once, so that nobody overlooks it. */
  onUnsupported: (member: string) => void = () => undefined;
  readonly quirks: Quirks = noQuirks();
  root: DocumentObject;
  /** Whether the batch at work has a step of undo of its own by now. */
  private batchWrites = false;

  constructor(document: WordDocument) {
    this.root = new DocumentObject(document, this.references);
  }

  get document(): WordDocument {
    return this.root.document;
  }

  /** Puts another document in place; what clients held of the old one is gone. */
  open(document: WordDocument): void {
    this.references.clear();
    this.root = new DocumentObject(document, this.references);
  }

  create(name: string): HostObject | null {
    return CREATORS[name]?.() ?? null;
  }

  lacks(member: string): void {
    if (!this.unsupported.includes(member)) this.unsupported.push(member);
    this.onUnsupported(member);
  }

  beforeWrite(): void {
    if (this.quirks.refusesWrites) throw new HostError('AccessDenied', 'The document is read-only.');
    if (!this.batchWrites) this.document.checkpoint();
    this.batchWrites = true;
  }

  process(request: Request): Response {
    if (this.quirks.changesIds) renumberControls(this.document);
    this.batchWrites = false;
    const response = new Batch(this, request).run();
    this.document.releaseAllBut(this.references.spans());
    return response;
  }
}
