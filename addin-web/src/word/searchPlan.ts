/** Word loses its way with long search texts; this is well below where that starts. */
const LONGEST = 60;

/**
 * How to find a stretch of a paragraph by searching: first a window that occurs once, then the stretch inside it, which
 * is the hit number `nth`.
 */
export interface SearchPlan {
  readonly window: string;
  readonly target: string;
  readonly nth: number;
}

/** A plan for the characters of a short stretch, or null when searching cannot tell it from another. */
export function planSearch(text: string, start: number, length: number): SearchPlan | null {
  const target = text.slice(start, start + length);
  if (length === 0 || escapeSearch(target).length > LONGEST) return null;
  for (let reach = 0; ; reach += 1) {
    const from = Math.max(0, start - reach);
    const window = text.slice(from, start + length + reach);
    if (escapeSearch(window).length > LONGEST) break;
    if (occursOnce(text, window)) {
      const nth = ordinalOf(window, target, start - from);
      if (nth !== null) return { window, target, nth };
    }
    if (from === 0 && start + length + reach >= text.length) break;
  }
  const nth = ordinalOf(text, target, start);
  return nth === null ? null : { window: target, target, nth };
}

/** Splits a stretch too long for one search into a plan for its beginning and one for its end. */
export function planEnds(text: string, start: number, length: number): readonly [SearchPlan, SearchPlan] | null {
  const half = Math.min(LONGEST / 3, Math.floor(length / 2));
  const head = planSearch(text, start, half);
  const tail = planSearch(text, start + length - half, half);
  return head && tail && [head, tail];
}

const MARKS: Readonly<Record<string, string>> = { '^': '^^', '\t': '^t', '\v': '^l' };

/** Word reads a caret as the beginning of a code even without wildcards. */
export function escapeSearch(text: string): string {
  return text.replace(/[\^\t\v]/g, (mark) => MARKS[mark] ?? mark);
}

const occursOnce = (text: string, slice: string): boolean => text.indexOf(slice) === text.lastIndexOf(slice);

/** The number of the hit at `position` when hits are taken from left to right without overlap; null when none is there. */
function ordinalOf(text: string, target: string, position: number): number | null {
  let nth = 0;
  for (let at = text.indexOf(target); at >= 0 && at <= position; at = text.indexOf(target, at + target.length)) {
    if (at === position) return nth;
    nth += 1;
  }
  return null;
}
