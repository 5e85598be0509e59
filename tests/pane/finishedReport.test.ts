import { expect, it } from 'vitest';
import { textsIn } from '../../addin-web/src/texts';
import { deskVisits } from './support/browser';
import type { Desk } from './support/desk';

const { pane: labels, write, check } = textsIn('zh-CN');

/** The facts of a year, by the group that asks for them; the first group stands open. */
const facts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  全文通用: { 单位全称: '市政协', 职务: '秘书长', 分工: '机关日常工作', 上级党委: '市委', 述职人姓名: '张明远', 成文日期: '2026-01-12' },
  学习情况: { 本人参加中心组学习次数: '12', 重点发言和交流研讨人次: '6', 自学书目篇目: '习近平著作选读\n论坚持人民当家作主', 调研报告篇数: '3' },
  履职情况: {
    协商活动次数: '9', 调研视察次数: '14', 提案件数: '236', 提案办复率: '100', 提案满意和基本满意率: '98.7',
    委员培训人次: '260', 走访联系委员人次: '118', 社情民意信息报送条数: '96', 社情民意信息采用条数: '41',
  },
  廉洁自律情况: { '专题研究党风廉政（全面从严治党）次数': '4', 廉政谈话人次: '16', 警示教育次数: '3' },
  存在的问题和下步打算: { 问题条数: '3', 打算条数: '3' },
};

const visit = deskVisits();

async function fillIn(desk: Desk): Promise<void> {
  for (const [group, values] of Object.entries(facts)) {
    const fold = desk.pane.getByRole('button', { name: new RegExp(`^${group}（`) });
    if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    const fields = desk.pane.getByRole('group', { name: group });
    for (const [name, value] of Object.entries(values)) await fields.getByLabel(name, { exact: true }).fill(value);
  }
  await desk.pane.getByRole('radio', { name: write.yes, exact: true }).check();
}

it('A report with all its facts has no gap, and nothing that must be changed once its slips are fixed', async () => {
  await visit(async (desk) => {
    await desk.page.setViewportSize({ width: 1440, height: 900 });
    await desk.press(/^述职述廉述学报告/);
    await desk.pane.getByLabel(write.year).fill('2025');
    await fillIn(desk);
    await desk.press(write.insert);
    await desk.hears(write.inserted);
    expect(await desk.documentText()).not.toMatch(/〔(?!提示：)/);

    await desk.press(write.removePrompts);
    await desk.typeAfter('坚持把学习作为', '\n带头讲业务课2次,组织年轻干部交流调研方法8次,推动学习成果转化为工作举措。');
    await desk.goTo(labels.places.check);
    await desk.press(check.run);
    await desk.hears(/^检查完毕/);
    await desk.pane.locator('[data-rule="punct-halfwidth"]').getByRole('button').first().click();
    await desk.press(check.fix);
    await desk.pane.locator('ins').first().waitFor();
    await desk.photograph('workbench');

    await desk.press(check.dontApply);
    await desk.press(check.fixAll(2));
    await desk.press(check.applyChosen(2));
    await desk.hears(check.applied(2));
    expect(await desk.pane.locator('[data-severity="error"]').textContent()).toBe('0');
  });
});
