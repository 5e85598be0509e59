import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsIn, type Language } from '../../addin-web/src/texts';
import { atDesk, launch, run, type Desk } from './support/desk';

const words = {
  'zh-CN': { genre: '述职述廉述学报告', unit: '单位全称', post: '职务', bracket: /序号的括号/ },
  'en-US': { genre: 'Report on duty, integrity and study', unit: 'Full name of the unit', post: 'Post', bracket: /half-width|brackets/i },
} as const satisfies Record<Language, object>;

const flawed = '(一)全年召开协商会议9次。';
const mended = '（一）全年召开协商会议9次。';

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(['zh-CN', 'en-US'] as const)('The whole job in %s', (language) => {
  const texts = textsIn(language);
  const said = words[language];
  const { pane: labels, write, check, drafts } = texts;
  const name = `市政协秘书长2025年度述职述廉述学报告 ${language} ${run}`;

  async function chooseAndFill(desk: Desk): Promise<void> {
    await desk.press(new RegExp(`^${said.genre}`));
    await desk.pane.getByLabel(write.year).fill('2025');
    await desk.pane.getByLabel(said.unit, { exact: true }).fill('市政协');
    await desk.pane.getByLabel(said.post, { exact: true }).fill('秘书长');
  }

  it('goes from an empty page to a saved report and back', async () => {
    await atDesk(browser, { language }, async (desk) => {
      await chooseAndFill(desk);
      await desk.press(write.insert);
      await desk.hears(write.inserted);
      await desk.documentShows('市政协秘书长2025年度述职述廉述学报告');

      await desk.typeAfter('述职人：', '张三');
      await desk.documentShows('述职人：〔述职人姓名〕张三');
      await desk.typeAfter('坚持把学习作为履职的基础', `\n${flawed}`);

      await desk.goTo(labels.places.check);
      await desk.press(check.run);
      await desk.press(said.bracket);
      await desk.press(check.fix);
      await desk.pane.locator('ins', { hasText: '（' }).first().waitFor();
      await desk.press(check.apply);
      await desk.hears(check.applied(1));
      expect(await desk.documentText()).toContain(mended);

      await desk.press(check.journal(1));
      await desk.press(check.revert);
      await desk.hears(check.reverted(1));
      expect(await desk.documentText()).toContain(flawed);

      await desk.goTo(labels.places.drafts);
      await desk.pane.getByLabel(drafts.name).fill(name);
      await desk.press(drafts.save);
      await desk.hears(drafts.saved(`${name}.docx`));
      const written = await desk.documentText();

      await desk.load();
      expect(await desk.documentText()).not.toContain('秘书长');
      await desk.goTo(labels.places.drafts);
      await desk.press(drafts.open(`${name}.docx`));
      await desk.documentShows('市政协秘书长2025年度述职述廉述学报告');
      await desk.paneReady();

      expect(await desk.documentText()).toBe(written);
      await desk.pane.getByRole('tab', { name: labels.places.drafts, selected: true }).waitFor();
      await desk.pane.getByRole('region', { name: drafts.thisReport }).getByText(`${name}.docx`).waitFor();
      await desk.goTo(labels.places.write);
      await desk.pane.getByRole('heading', { name: said.genre }).waitFor();
    });
  });

  it('goes on where it was when the pane is closed at any moment', async () => {
    await atDesk(browser, { language }, async (desk) => {
      await chooseAndFill(desk);
      await desk.kept();
      await desk.restartPane();
      await desk.pane.getByRole('heading', { name: said.genre }).waitFor();
      expect(await desk.pane.getByLabel(said.unit, { exact: true }).inputValue()).toBe('市政协');
      expect(await desk.pane.getByLabel(write.year).inputValue()).toBe('2025');
    });
  });
});
