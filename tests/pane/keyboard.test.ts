import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { textsIn } from '../../addin-web/src/texts';
import { deskVisits } from './support/browser';
import type { Desk } from './support/desk';

const { pane: labels, write, check } = textsIn('zh-CN');

const visit = deskVisits();
/** More stops than any place has. */
const patience = 60;

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((element) => element.ownerDocument.hasFocus() && element.ownerDocument.activeElement === element));
}

/** Moves on until something has the focus, as somebody without a mouse does. */
async function reach(desk: Desk, target: Locator, key = 'Tab'): Promise<void> {
  await target.first().waitFor();
  for (let stop = 0; stop < patience; stop++) {
    if (await hasFocus(target)) return;
    await desk.page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${String(target)}.`);
}

it('A report is written, checked and fixed without a mouse', async () => {
  await visit(async (desk) => {
    const { pane, page } = desk;
    const { keyboard } = page;
    const button = (name: string | RegExp): Locator => pane.getByRole('button', { name });

    await reach(desk, button(/^述职述廉述学述法报告/));
    await reach(desk, button(/^述职述廉述学报告/), 'ArrowDown');
    await keyboard.press('Enter');
    await reach(desk, pane.getByLabel(write.year));
    await keyboard.type('2025');
    await reach(desk, button(write.insert));
    await keyboard.press('Enter');
    await desk.hears(write.inserted);

    await reach(desk, page.locator('#pages'), 'Shift+Tab');
    await keyboard.press('Control+End');
    await keyboard.insertText('\n一年来,学习了理论。');
    await desk.documentShows('一年来,学习了理论。');

    await reach(desk, pane.getByRole('tab', { name: labels.places.write }));
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await reach(desk, button(check.run));
    await keyboard.press('Enter');
    await desk.hears(/^检查完毕/);

    const comma = '[data-rule="punct-halfwidth"]';
    await reach(desk, pane.locator(`ul:has(${comma}) button`));
    await reach(desk, pane.locator(`${comma} button`), 'ArrowDown');
    await keyboard.press('Enter');
    await reach(desk, button(check.fix));
    await keyboard.press('Enter');
    expect(await hasFocus(button(check.apply))).toBe(true);
    await keyboard.press('Enter');
    await desk.hears(check.applied(1));
    expect(await desk.documentText()).toContain('一年来，学习了理论。');
  });
});
