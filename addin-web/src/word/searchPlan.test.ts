import { describe, expect, it } from 'vitest';
import { escapeSearch, planEnds, planSearch } from './searchPlan';
import type { SearchPlan } from './searchPlan';

/** Carries a plan out as Word does: hits from left to right, none overlapping another. */
function follow(text: string, { window, target, nth }: SearchPlan): number {
  const from = window === target ? 0 : text.indexOf(window);
  const range = window === target ? text : window;
  let at = range.indexOf(target);
  for (let hit = 0; hit < nth; hit += 1) at = range.indexOf(target, at + target.length);
  return from + at;
}

describe('planSearch', () => {
  it.each([
    ['开展协商活动XX次', 6, 2],
    ['十次、十次、十次', 3, 2],
    ['。。。完', 1, 1],
    ['一是学习。二是学习。三是学习。', 7, 2],
    ['甲甲甲甲甲', 4, 1],
  ])('in %s leads to the characters from %i on', (text, start, length) => {
    const plan = planSearch(text, start, length);
    expect(plan && follow(text, plan)).toBe(start);
  });

  it('gives up where hits without overlap never begin at the place', () => {
    expect(planSearch('甲'.repeat(200), 101, 2)).toBeNull();
  });

  it('never searches for a text longer than sixty characters', () => {
    const text = '关于协商民主建设的情况'.repeat(40);
    for (const start of [0, 17, 203, 400]) {
      const plan = planSearch(text, start, 5);
      expect(escapeSearch(plan?.window ?? '').length).toBeLessThanOrEqual(60);
    }
  });

  it('writes a caret and a tab as the codes Word reads', () => {
    expect(escapeSearch('a^b\tc')).toBe('a^^b^tc');
  });
});

describe('planEnds', () => {
  it('finds both ends of a stretch too long for one search', () => {
    const text = `开头${Array.from({ length: 90 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('')}结尾`;
    const ends = planEnds(text, 2, 90);
    expect(ends && follow(text, ends[0])).toBe(2);
    expect(ends && follow(text, ends[1]) + ends[1].target.length).toBe(92);
  });
});
