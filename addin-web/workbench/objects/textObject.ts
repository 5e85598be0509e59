import { HostObject } from '../protocol/hostObject';
import type { Span } from '../document/span';
import type { WordDocument } from '../document/wordDocument';

/** An object that stands for a stretch of text: body, paragraph, range or content control. */
export abstract class TextObject extends HostObject {
  constructor(readonly document: WordDocument) {
    super();
  }

  abstract span(): Span;

  /** Whether formatting the object formats the mark at the end of its paragraphs too. */
  get includesMark(): boolean {
    return false;
  }
}
