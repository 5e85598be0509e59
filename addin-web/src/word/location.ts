import { escapeSearch, planEnds, planSearch } from './searchPlan';
import type { SearchPlan } from './searchPlan';

/** A stretch that has been searched for; after the next round trip `range` gives it, or null when Word did not find it. */
export interface Located {
  range(): Word.Range | null;
}

/** Queues the searches that lead to a stretch of a paragraph; null when no search can lead there. */
export function locate(paragraph: Word.Paragraph, text: string, start: number, length: number): Located | null {
  if (start === 0 && length === text.length) return { range: () => paragraph.getRange('Content') };
  const plan = planSearch(text, start, length);
  if (plan) return find(paragraph, plan);
  const ends = planEnds(text, start, length);
  if (!ends) return null;
  const [head, tail] = [find(paragraph, ends[0]), find(paragraph, ends[1])];
  return {
    range: () => {
      const [from, to] = [head.range(), tail.range()];
      return from && to && from.expandTo(to);
    },
  };
}

function find(paragraph: Word.Paragraph, plan: SearchPlan): Located {
  const options = { matchCase: true };
  const inside = plan.window === plan.target
    ? paragraph
    : paragraph.search(escapeSearch(plan.window), options).getFirstOrNullObject();
  const hits = inside.search(escapeSearch(plan.target), options);
  hits.load('items/text');
  return {
    range: () => {
      if (hits.isNullObject) return null;
      // Word takes straight and curly quotes, half and full width for the same; only exact hits count.
      return hits.items.filter((hit) => hit.text === plan.target)[plan.nth] ?? null;
    },
  };
}
