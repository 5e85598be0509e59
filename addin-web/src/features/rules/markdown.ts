/** The little Markdown that rule pages are written in, as data; nothing of it is ever taken for HTML. */
export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'fence'; readonly name: string; readonly text: string };

export interface MarkdownSpan {
  readonly kind: 'text' | 'code' | 'strong' | 'mark';
  readonly text: string;
}

export function blocksOf(source: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  const lines = source.split('\n');
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.startsWith('```')) {
      const end = lines.findIndex((other, index) => index > at && other.startsWith('```'));
      const stop = end < 0 ? lines.length : end;
      blocks.push({ kind: 'fence', name: line.slice(3).trim(), text: lines.slice(at + 1, stop).join('\n') });
      at = stop + 1;
    } else if (line.startsWith('#')) {
      blocks.push({ kind: 'heading', text: line.replace(/^#+\s*/, '') });
      at++;
    } else if (line.trim() === '') {
      at++;
    } else {
      const stop = endOfParagraph(lines, at);
      blocks.push(paragraphOf(lines.slice(at, stop)));
      at = stop;
    }
  }
  return blocks;
}

function endOfParagraph(lines: readonly string[], start: number): number {
  const end = lines.findIndex((line, index) => index > start && (line.trim() === '' || /^(```|#)/.test(line)));
  return end < 0 ? lines.length : end;
}

function paragraphOf(lines: readonly string[]): MarkdownBlock {
  if (lines.every((line) => line.startsWith('- '))) return { kind: 'list', items: lines.map((line) => line.slice(2)) };
  return { kind: 'prose', text: lines.join(isChinese(lines.join('')) ? '' : ' ') };
}

/** True when more characters are Han than Latin; the two languages of a page stand in paragraphs of their own. */
export function isChinese(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(/\p{Script=Han}/gu) > count(/[a-z]/gi);
}

/** `code`, **strong** and [[what an example marks]]; an opening mark without its end is plain text. */
export function spansOf(text: string): readonly MarkdownSpan[] {
  const spans: MarkdownSpan[] = [];
  let plain = 0;
  let at = 0;
  while (at < text.length) {
    const span = spanAt(text, at);
    if (!span) {
      at++;
      continue;
    }
    if (at > plain) spans.push({ kind: 'text', text: text.slice(plain, at) });
    spans.push({ kind: span.kind, text: span.text });
    at = span.end;
    plain = at;
  }
  if (plain < text.length) spans.push({ kind: 'text', text: text.slice(plain) });
  return spans;
}

const marks = [
  { kind: 'code', open: '`', close: '`' },
  { kind: 'strong', open: '**', close: '**' },
  { kind: 'mark', open: '[[', close: ']]' },
] as const;

function spanAt(text: string, at: number): (MarkdownSpan & { readonly end: number }) | null {
  for (const { kind, open, close } of marks) {
    if (!text.startsWith(open, at)) continue;
    const end = text.indexOf(close, at + open.length);
    if (end > at) return { kind, text: text.slice(at + open.length, end), end: end + close.length };
  }
  return null;
}
