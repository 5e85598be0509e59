import type { ProposedEdit } from '../../api/checks';

export interface DiffSegment {
  readonly kind: 'keep' | 'remove' | 'insert' | 'gap';
  readonly text: string;
}

const context = 14;

/** What edits of one paragraph change, with a few characters around each; `gap` stands for text left out. */
export function diffOf(text: string, edits: readonly Pick<ProposedEdit, 'start' | 'length' | 'replacement'>[]): readonly DiffSegment[] {
  const segments: DiffSegment[] = [];
  const add = (kind: DiffSegment['kind'], part: string): void => {
    if (part !== '') segments.push({ kind, text: part });
  };
  let at = 0;
  for (const edit of [...edits].sort((left, right) => left.start - right.start)) {
    addKept(text.slice(at, edit.start), at === 0, false, add);
    add('remove', text.slice(edit.start, edit.start + edit.length));
    add('insert', edit.replacement);
    at = edit.start + edit.length;
  }
  addKept(text.slice(at), at === 0, true, add);
  return segments;
}

/** Keeps the ends of a stretch that lie beside a change. */
function addKept(
  kept: string,
  isFirst: boolean,
  isLast: boolean,
  add: (kind: DiffSegment['kind'], part: string) => void,
): void {
  const head = isFirst ? 0 : context;
  const tail = isLast ? 0 : context;
  if (kept.length <= head + tail + 1) {
    add('keep', kept);
    return;
  }
  add('keep', wholeCharacters(kept.slice(0, head)));
  add('gap', '…');
  add('keep', tail === 0 ? '' : wholeCharacters(kept.slice(kept.length - tail)));
}

/** Drops half a surrogate pair at a cut. */
const wholeCharacters = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
