import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { atDesk, launch, type Desk, type DeskOptions } from './desk';

export type Visit = (visit: (desk: Desk) => Promise<void>, options?: Partial<DeskOptions>) => Promise<void>;

/** One browser for all tests of a file; every visit has a desk of its own, in Chinese unless it says otherwise. */
export function deskVisits(): Visit {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());
  return (visit, options = {}) => atDesk(browser, { language: 'zh-CN', ...options }, visit);
}
