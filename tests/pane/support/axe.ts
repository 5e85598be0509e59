import axe from 'axe-core';
import type { Desk } from './desk';

/**
 * What axe finds in the pane. Fluent's focus guards are left out: they are hidden from readers, take the focus only to
 * pass it on, and are never seen.
 */
export async function violationsIn(desk: Desk): Promise<readonly string[]> {
  const body = desk.pane.locator('body');
  await body.evaluate((_, source) => {
    // The policy of the page forbids added scripts; the test speaks to the page from outside it.
    (0, eval)(source);
  }, axe.source);
  return body.evaluate(async () => {
    const tool = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await tool.run(
      { exclude: ['[data-tabster-dummy]'] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
  });
}
