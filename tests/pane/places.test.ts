import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsIn, type Language } from '../../addin-web/src/texts';
import { violationsIn } from './support/axe';
import { atDesk, launch, run, type Desk, type DeskOptions } from './support/desk';

const report = [
  '市政协秘书长2025年度述职述廉述学报告',
  '2025年，我任市政协秘书长，负责机关日常工作。现将学习、工作和廉洁自律情况报告如下：',
  '一、加强理论学习，提高能力素质',
  '坚持把学习作为履职的基础,参加中心组学习12次，xx作重点发言。',
  '二、认真履职尽责，提升工作实效',
  '(一)全年召开协商会议9次，推动解决问题35个，提案办复率100%。',
  '三、坚持廉洁自律，树立良好形象',
  '带头执行中央八项规定精神，个人有关事项按规定报告。',
  '以上报告，请予评议。',
].join('\n');

const looks: readonly (Required<DeskOptions> & { readonly language: Language })[] = [
  { language: 'zh-CN', colorScheme: 'light', forcedColors: 'none', paneWidth: 320 },
  { language: 'zh-CN', colorScheme: 'dark', forcedColors: 'none', paneWidth: 450 },
  { language: 'en-US', colorScheme: 'light', forcedColors: 'none', paneWidth: 450 },
  { language: 'en-US', colorScheme: 'dark', forcedColors: 'none', paneWidth: 320 },
  { language: 'zh-CN', colorScheme: 'dark', forcedColors: 'active', paneWidth: 320 },
];

const genreNames: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /^述职述廉述学报告/,
  'en-US': /^Report on duty, integrity and study /,
};

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(looks)('The pane in $language, $colorScheme, forced colours $forcedColors, $paneWidth px', (look) => {
  const texts = textsIn(look.language);
  const theme = look.forcedColors === 'active' ? 'contrast' : look.colorScheme;
  const suffix = `${look.paneWidth}-${theme}-${look.language}`;

  /** Every place must be clean for assistive technology, fit the width, and is photographed to be looked at. */
  async function inspect(desk: Desk, name: string): Promise<void> {
    await desk.screenshot(`${name}-${suffix}`);
    expect(await violationsIn(desk), name).toEqual([]);
    expect(await desk.overflow(), name).toEqual([]);
  }

  it('lets a kind of report be chosen, its facts be filled in and its outline be followed', async () => {
    await atDesk(browser, look, async (desk) => {
      await desk.pane.getByRole('heading', { name: texts.write.choose }).waitFor();
      await inspect(desk, 'write-choose');
      await desk.press(genreNames[look.language]);
      await desk.pane.getByLabel(texts.write.year).fill('20255');
      await desk.pane.getByText(texts.write.factFaults.year).waitFor();
      await inspect(desk, 'write-facts');
      await desk.pane.getByLabel(texts.write.year).fill('2025');
      await desk.press(texts.write.insert);
      await desk.hears(texts.write.inserted);
      await desk.typeAfter('坚持把学习作为', '一年来，系统学习了党的创新理论。');
      await desk.pane.locator('li[aria-current], [aria-current="location"]').waitFor();
      await inspect(desk, 'write-outline');
    });
  });

  it('recognises a report that is open', async () => {
    await atDesk(browser, look, async (desk) => {
      await desk.write(report);
      await desk.restartPane();
      await desk.press(texts.write.adopt);
      await desk.pane.locator('meter, [role="meter"]').first().waitFor();
      await inspect(desk, 'write-adopted');
    });
  });

  it('shows findings, their fixes and the rule behind them', async () => {
    await atDesk(browser, look, async (desk) => {
      await desk.goTo(texts.pane.places.check);
      await desk.pane.getByRole('button', { name: texts.check.run }).waitFor();
      await inspect(desk, 'check-start');
      await desk.write(report);
      await desk.press(texts.check.run);
      const finding = desk.pane.locator('[data-rule="heading-bracket-halfwidth"]').getByRole('button').first();
      await finding.click();
      await inspect(desk, 'check-findings');
      await desk.press(texts.check.fix);
      await inspect(desk, 'check-fix');
      await desk.press(texts.check.dontApply);
      await desk.press(texts.check.why);
      await desk.pane.getByText(texts.check.ruleExamples.bad).waitFor();
      await inspect(desk, 'check-rule');
      await desk.press(texts.pane.back);
      await desk.pane.locator('[data-rule]').first().waitFor();
    });
  });

  it('lists drafts and settings', async () => {
    await atDesk(browser, look, async (desk) => {
      await desk.goTo(texts.pane.places.drafts);
      await desk.pane.getByLabel(texts.drafts.name).fill(`草稿 ${suffix} ${run}`);
      await desk.press(texts.drafts.save);
      await desk.hears(texts.drafts.saved(`草稿 ${suffix} ${run}.docx`));
      await inspect(desk, 'drafts');
      await desk.press(texts.pane.settings);
      await desk.pane.getByText(texts.settings.privacy).waitFor();
      await inspect(desk, 'settings');
    });
  });
});
