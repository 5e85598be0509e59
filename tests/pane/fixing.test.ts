import { describe, expect, it } from 'vitest';
import { textsIn } from '../../addin-web/src/texts';
import { deskVisits } from './support/browser';
import type { Desk } from './support/desk';

const { pane: labels, check, settings } = textsIn('zh-CN');

const written = [
  '市政协秘书长2025年度述职述廉述学报告',
  '一、加强理论学习，提高能力素质',
  '坚持把学习作为履职的基础,参加中心组学习12次。',
  '二、认真履职尽责，提升工作实效',
  '全年召开协商会议9次,推动解决问题35个。',
].join('\n');

const inBoth = written.replaceAll(',', '，');
const inFirst = written.replace(',', '，');

const visit = deskVisits();

async function checkWritten(desk: Desk): Promise<void> {
  await desk.write(written);
  await desk.goTo(labels.places.check);
  await desk.press(check.run);
  await desk.hears(/^检查完毕/);
}

describe('Fixing at once', () => {
  it('shows every change first and takes the whole batch back', async () => {
    await visit(async (desk) => {
      await checkWritten(desk);
      await desk.press(check.fixAll(2));
      const preview = desk.pane.getByRole('group', { name: check.fixAllTitle });
      expect(await preview.locator('ins').allTextContents()).toEqual(['，', '，']);
      expect(await desk.documentText()).toBe(written);
      await desk.press(check.applyChosen(2));
      await desk.hears(check.applied(2));
      expect(await desk.documentText()).toBe(inBoth);

      await desk.press(check.journal(2));
      await desk.press(check.revertBatch);
      await desk.hears(check.reverted(2));
      expect(await desk.documentText()).toBe(written);
      await desk.pane.getByRole('button', { name: check.fixAll(2) }).waitFor();
    });
  });

  it('leaves alone what the writer clears', async () => {
    await visit(async (desk) => {
      await checkWritten(desk);
      await desk.press(check.fixAll(2));
      await desk.pane.getByRole('group', { name: check.fixAllTitle }).getByRole('checkbox').last().uncheck();
      await desk.press(check.applyChosen(1));
      await desk.hears(check.applied(1));
      expect(await desk.documentText()).toBe(inFirst);
    });
  });
});

describe('An ignored finding', () => {
  it('stays ignored, with its reason, when the pane comes back, until it is wanted again', async () => {
    await visit(async (desk) => {
      const commas = desk.pane.locator('[data-rule="punct-halfwidth"]');
      await checkWritten(desk);
      await commas.first().getByRole('button').first().click();
      await desk.press(check.ignore);
      await desk.pane.getByRole('radio', { name: check.ignoreReasons[1] ?? '' }).check();
      await desk.press(check.ignoreConfirm);
      await desk.hears(check.ignored);
      await desk.kept();

      await desk.restartPane();
      await commas.first().waitFor();
      expect(await commas.count()).toBe(1);
      await desk.press(check.again);
      await desk.hears(/^检查完毕/);
      expect(await commas.count()).toBe(1);

      await desk.press(check.ignoredCount(1));
      await desk.pane.getByText(check.ignoreReasons[1] ?? '', { exact: true }).waitFor();
      await desk.press(check.unignore);
      await commas.nth(1).waitFor();
    });
  });
});

describe('A fix under review', () => {
  it('stays in the text as a tracked change', async () => {
    await visit(async (desk) => {
      await desk.press(labels.settings);
      await desk.pane.getByRole('switch', { name: settings.trackChanges }).check();
      await checkWritten(desk);
      await desk.press(check.fixAll(2));
      await desk.press(check.applyChosen(2));
      await desk.hears(check.applied(2));
      expect(await desk.documentText()).toBe(inBoth);
      expect(await desk.page.locator('#pages [data-change="inserted"]').allTextContents()).toEqual(['，', '，']);
      expect((await desk.documentXml()).match(/<w:delText[^>]*>,<\/w:delText>/g)).toHaveLength(2);
    });
  });

  it('is plain when the writer does not ask for it', async () => {
    await visit(async (desk) => {
      await checkWritten(desk);
      await desk.press(check.fixAll(2));
      await desk.press(check.applyChosen(2));
      await desk.hears(check.applied(2));
      expect(await desk.documentXml()).not.toContain('<w:del ');
    });
  });
});
