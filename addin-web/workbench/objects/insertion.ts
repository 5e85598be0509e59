import type { Position } from '../document/span';
import { RangeObject } from './range';
import type { TextObject } from './textObject';

export type Where = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/** Inserts text at an end of an object or in its place, and gives the range of the new text. */
export function insertText(owner: TextObject, text: string, where: Where): RangeObject {
  const { document } = owner;
  const span = owner.span();
  const atEnd = where === 'End' || where === 'After';
  const start: Position = { ...(atEnd ? span.end : span.start) };
  const single = span.start.paragraph === span.end.paragraph && !/[\r\n]/.test(text);
  if (where === 'Replace' && single) {
    document.splice(start.paragraph, start.offset, span.end.offset - span.start.offset, text);
  } else {
    if (where === 'Replace') document.erase(span);
    document.insert(start, text);
  }
  const end = endOf(start, text, owner);
  if (where === 'Replace') [span.start, span.end] = [start, end];
  if (where === 'Start') span.start = start;
  if (where === 'End') span.end = end;
  return new RangeObject(document, document.span(start, end));
}

function endOf(start: Position, text: string, owner: TextObject): Position {
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.at(-1) ?? '';
  if (lines.length === 1) return { paragraph: start.paragraph, offset: start.offset + last.length };
  const paragraph = owner.document.paragraphAt(owner.document.indexOf(start.paragraph) + lines.length - 1);
  return { paragraph, offset: last.length };
}
