import { expect, it } from 'vitest';
import { textsIn } from '../../addin-web/src/texts';
import { deskVisits } from './support/browser';

const visit = deskVisits();

it.each([
  ['fr-FR', '', 'zh-CN'],
  ['zh-TW', '', 'zh-CN'],
  ['en-GB', '', 'en-US'],
  ['zh-CN', '?lang=en', 'en-US'],
  ['en-US', '?lang=zh', 'zh-CN'],
] as const)('A browser in %s at /%s has everything in %s', async (language, query, shown) => {
  await visit(
    async (desk) => {
      await desk.load(query);
      await desk.pane.getByRole('heading', { name: textsIn(shown).write.choose }).waitFor();
      expect(await desk.page.locator('html').getAttribute('lang')).toBe(shown);
      expect(await desk.pane.locator('html').getAttribute('lang')).toBe(shown);
    },
    { language },
  );
});
