import { describe, expect, it } from 'vitest';
import { textsIn } from '../../addin-web/src/texts';
import { deskVisits } from './support/browser';
import type { Desk } from './support/desk';

const { pane: labels, write, check } = textsIn('zh-CN');

const visit = deskVisits();

async function startReport(desk: Desk): Promise<void> {
  await desk.press(/^述职述廉述学报告/);
  await desk.pane.getByLabel(write.year).fill('2025');
  await desk.press(write.insert);
  await desk.hears(write.inserted);
}

describe('The section at the cursor', () => {
  it('offers an opening and puts it where the cursor stands', async () => {
    await visit(async (desk) => {
      await startReport(desk);
      await desk.typeAfter('下一步，我将落实改进措施', '\n2026年，');
      await desk.press(/^在光标处插入：下一步/);
      await desk.hears(write.openingInserted);
      expect(await desk.documentText()).toContain('\n2026年，下一步，我将落实改进措施〔打算条数〕。\n');
    });
  });
});

describe('A gap in the text', () => {
  it('is filled later from the facts, looks like the text around it, and comes back when the batch is taken back', async () => {
    await visit(async (desk) => {
      const study = '参加中心组学习12次，作重点发言和交流研讨〔重点发言和交流研讨人次〕，自学《习近平著作选读》';
      await startReport(desk);
      await desk.goTo(write.views.facts);
      await desk.press('学习情况（0／4）');
      await desk.pane.getByLabel('本人参加中心组学习次数').fill('12');
      await desk.pane.getByLabel('自学书目篇目').fill('习近平著作选读');
      await desk.pane.getByText(write.gapsReady(2)).waitFor();
      await desk.press(write.fillGaps);
      await desk.hears(write.gapsFilled(2));
      expect(await desk.documentText()).toContain(study);
      expect(await desk.lookOf('12次')).toEqual({ color: '', backgroundColor: '' });
      expect(await desk.lookOf('〔重点发言和交流研讨人次〕')).not.toEqual({ color: '', backgroundColor: '' });

      await desk.goTo(labels.places.check);
      await desk.press(check.journal(1));
      await desk.press(check.revert);
      await desk.hears(check.reverted(1));
      expect(await desk.documentText()).toContain('参加中心组学习〔本人参加中心组学习次数〕，');
    });
  });

  it('waits while a fact is wrong, and the pane names the fact', async () => {
    await visit(async (desk) => {
      await startReport(desk);
      await desk.goTo(write.views.facts);
      await desk.press('学习情况（0／4）');
      await desk.pane.getByLabel('本人参加中心组学习次数').fill('十二');
      await desk.press('学习情况（1／4）');
      await desk.pane.getByText(write.insertFaults(['本人参加中心组学习次数'])).waitFor();
      expect(await desk.pane.getByRole('button', { name: write.fillGaps }).getAttribute('aria-disabled')).toBe('true');
    });
  });
});

describe("The skeleton's hints", () => {
  it('are removed together and can be taken back', async () => {
    await visit(async (desk) => {
      await startReport(desk);
      const before = await desk.documentText();
      const hints = before.match(/^〔提示：.*〕$/gm) ?? [];
      expect(hints).not.toEqual([]);
      await desk.press(write.removePrompts);
      await desk.hears(write.promptsRemoved(hints.length));
      expect(await desk.documentText()).not.toContain('〔提示：');

      await desk.goTo(labels.places.check);
      await desk.press(check.journal(hints.length));
      await desk.press(check.revertBatch);
      await desk.hears(check.reverted(hints.length));
      expect(await desk.documentText()).toBe(before);
    });
  });
});
