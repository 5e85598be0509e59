import { expect, inject, it } from 'vitest';
import type { Draft } from '../../addin-web/src/api/drafts';
import { textsIn } from '../../addin-web/src/texts';
import { deskVisits } from './support/browser';
import { run } from './support/desk';

const { pane: labels, drafts } = textsIn('zh-CN');
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const drive = inject('url');

const visit = deskVisits();

async function allDrafts(): Promise<readonly Draft[]> {
  const answer = await fetch(`${drive}/api/drafts`);
  return ((await answer.json()) as { drafts: readonly Draft[] }).drafts;
}

/** Somebody else puts a report of theirs in place of the draft, from the version that is on the drive now. */
async function saveInBetween(name: string): Promise<void> {
  const draft = (await allDrafts()).find((each) => each.name === name);
  if (!draft) throw new Error(`The drive has no draft “${name}”.`);
  const theirs = await fetch(`${drive}/api/skeletons`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: docx },
    body: JSON.stringify({ genre: 'duty-integrity-study', year: 2025, facts: { post: '对方职务' } }),
  });
  const saved = await fetch(`${drive}/api/drafts/${encodeURIComponent(draft.id)}/content`, {
    method: 'PUT',
    headers: { 'Content-Type': docx, 'If-Match': draft.version },
    body: await theirs.arrayBuffer(),
  });
  expect(saved.status).toBe(200);
}

it('A draft that somebody else saved in between is kept beside ours, and both can be opened', async () => {
  await visit(async (desk) => {
    const name = `两人同写 ${run}`;
    const file = `${name}.docx`;
    await desk.write('我写的第一稿。');
    await desk.goTo(labels.places.drafts);
    await desk.pane.getByLabel(drafts.name).fill(name);
    await desk.press(drafts.save);
    await desk.hears(drafts.saved(file));

    await saveInBetween(file);
    await desk.typeAfter('我写的第一稿', '我写的第二稿。');
    desk.expectRefusal(412);
    await desk.press(drafts.save);
    await desk.hears(drafts.conflict);
    const notice = desk.pane.getByRole('alert').filter({ hasText: drafts.conflict });
    const mine = (await allDrafts()).find((each) => each.name.startsWith(name) && each.name !== file);
    expect(await notice.textContent()).toContain(drafts.conflictHint(file, mine?.name ?? ''));
    await desk.pane.getByRole('region', { name: drafts.thisReport }).getByText(mine?.name ?? '').waitFor();

    await notice.getByRole('button', { name: drafts.open(file) }).click();
    await desk.documentShows('对方职务2025年度');
    await desk.paneReady();
    await desk.goTo(labels.places.drafts);
    await desk.press(drafts.open(mine?.name ?? ''));
    await desk.documentShows('我写的第一稿。我写的第二稿。');
  });
});
