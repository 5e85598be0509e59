import { textOf } from '../document/paragraphText';
import { HostError } from '../protocol/hostError';
import { HostObject } from '../protocol/hostObject';
import type { Members, Property } from '../protocol/hostObject';
import { RangeObject } from './range';
import type { TextObject } from './textObject';

const LONGEST = 255;
const CODES: Readonly<Record<string, string>> = { '^^': '^', '^t': '\t', '^l': '\v', '^p': '\r' };

type Option = 'MatchCase' | 'MatchWholeWord' | 'MatchWildcards' | 'MatchPrefix' | 'MatchSuffix' | 'IgnorePunct' | 'IgnoreSpace';

/** How to search; only the options that are implemented may be switched on. */
export class SearchOptions extends HostObject {
  readonly type = 'SearchOptions';
  matchCase = false;

  override get inDocument(): boolean {
    return false;
  }

  get tables(): readonly Members<never>[] {
    return [searchOptionMembers];
  }
}

const unavailable = (name: Option): Property<SearchOptions> => ({
  get: () => false,
  set: (_, value) => {
    if (value === true) throw new HostError('ApiNotFound', `The workbench does not implement ${name}.`, `SearchOptions.${name}`);
  },
});

const searchOptionMembers: Members<SearchOptions> = {
  properties: {
    MatchCase: { get: (self) => self.matchCase, set: (self, value) => { self.matchCase = value === true; } },
    MatchWholeWord: unavailable('MatchWholeWord'),
    MatchWildcards: unavailable('MatchWildcards'),
    MatchPrefix: unavailable('MatchPrefix'),
    MatchSuffix: unavailable('MatchSuffix'),
    IgnorePunct: unavailable('IgnorePunct'),
    IgnoreSpace: unavailable('IgnoreSpace'),
  },
};

/** Hits inside paragraphs, from left to right, none overlapping another. */
export function search(owner: TextObject, query: string, matchCase: boolean): RangeObject[] {
  const wanted = query.replace(/\^[\^tlp]/g, (code) => CODES[code] ?? code);
  if (wanted === '' || query.length > LONGEST)
    throw new HostError('SearchStringInvalidOrTooLong', 'The text to search for is empty or too long.', 'Range.search');
  const fold = (text: string): string => (matchCase ? text : text.toLowerCase());
  const needle = fold(wanted);
  const { document } = owner;
  return document.parts(owner.span()).flatMap(({ paragraph, from, to }) => {
    const text = fold(textOf(paragraph).slice(0, to));
    const hits: RangeObject[] = [];
    for (let at = text.indexOf(needle, from); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      const span = document.span({ paragraph, offset: at }, { paragraph, offset: at + needle.length });
      hits.push(new RangeObject(document, span));
    }
    return hits;
  });
}
