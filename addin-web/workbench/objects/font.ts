import { lookOf, paragraphMark, runProperties, writeLook } from '../document/runFormat';
import type { LookName } from '../document/runFormat';
import { runsOf, runText, textOf } from '../document/paragraphText';
import { isolateRuns } from '../document/splice';
import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import type { Members, Property } from '../protocol/hostObject';
import type { TextObject } from './textObject';

export class FontObject extends HostObject {
  readonly type = 'Font';

  constructor(readonly owner: TextObject) {
    super();
  }

  get tables(): readonly Members<never>[] {
    return [fontMembers];
  }

  /** The one value all characters share, or what Office.js shows for a mixture. */
  read(name: LookName): unknown {
    const values = new Set<unknown>();
    const { document } = this.owner;
    for (const { paragraph, from, to } of document.parts(this.owner.span())) {
      const runs = touched(paragraph, from, to);
      if (runs.length === 0) values.add(lookOf(document.styles, paragraph, runsOf(paragraph)[0] ?? null)[name]);
      for (const run of runs) values.add(lookOf(document.styles, paragraph, run)[name]);
    }
    const [only] = values;
    return values.size === 1 ? only : MIXED[name];
  }

  write(name: LookName, given: unknown): void {
    // Null takes a highlight away; nothing else knows it.
    const value = given === null && name === 'highlightColor' ? '' : given;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
      throw new HostError('InvalidArgument', `The value of ${name} is not valid.`, `Font.${name}`);
    const { document, includesMark } = this.owner;
    for (const { paragraph, from, to } of document.parts(this.owner.span())) {
      for (const run of isolateRuns(paragraph, from, to)) writeLook(runProperties(run), name, value);
      if (includesMark || textOf(paragraph) === '') writeLook(paragraphMark(paragraph), name, value);
    }
    document.touch();
  }
}

const MIXED: Readonly<Record<LookName, unknown>> = {
  name: '', size: null, bold: null, italic: null, strikeThrough: null, underline: 'Mixed', color: '', highlightColor: '',
};

function touched(paragraph: Element, from: number, to: number): Element[] {
  let offset = 0;
  return runsOf(paragraph).filter((run) => {
    const start = offset;
    offset += runText(run).length;
    return offset > start && start < to && offset > from;
  });
}

const look = (name: LookName): Property<FontObject> => ({
  get: (self) => self.read(name),
  set: (self, value) => { self.write(name, value); },
});

const fontMembers: Members<FontObject> = {
  properties: {
    Name: look('name'),
    Size: look('size'),
    Bold: look('bold'),
    Italic: look('italic'),
    StrikeThrough: look('strikeThrough'),
    Underline: look('underline'),
    Color: look('color'),
    HighlightColor: look('highlightColor'),
  },
};
