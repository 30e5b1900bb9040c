/** The main job in the real workbench: a sentence is typed, the editor says what it lacks, and fixes mend it. */
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { editorHome } from '../../../scripts/lib/paths.mjs';
import { type EditorSession, openSession } from '../harness/session.js';
import { expectNoHindrance } from './axe.js';
import { Author, keepPictureOfFailure } from './writing.js';

const sentence = 'flow Order from ERP to CRM realtime sla 1s owner ops';

let session: EditorSession;
let author: Author;

beforeAll(async () => {
  session = await openSession({
    vsix: inject('vsix'),
    workspace: path.join(editorHome, 'fixtures/sentence'),
  });
  author = new Author(session, 'map.flow');
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

/** What the Problems panel lists, the files themselves left out. */
const problems = async (): Promise<string> => {
  const rows = await session.workbench.problems().allTextContents();
  return rows.filter((row) => row.includes('[Ln ')).join('\n');
};

test('the preview of nothing says what to do', async () => {
  const { workbench } = session;
  await workbench.runCommand('Headwater: Open Preview to the Side');
  await workbench.notifications().filter({ hasText: 'open a .flow file first' }).waitFor();
  expect(await workbench.tab('Preview').count()).toBe(0);
  await workbench.runCommand('Notifications: Clear All Notifications');
});

test('a sentence that is typed shows at once what the design lacks', async () => {
  const { workbench } = session;
  await workbench.openFile('map.flow');
  await workbench.webview().locator('.hint').waitFor();
  await expectNoHindrance(workbench.webview().locator('body'), 'empty map');
  await author.focus();
  await author.type(sentence);
  await workbench.squiggles('error').first().waitFor();
  await workbench.runCommand('Problems: Focus on Problems View');
  // What each letter left is replaced by what the next one leaves: the list is read until the whole sentence is judged.
  for (const told of ['Order', 'ERP', 'CRM', 'ops', 'unknown-name', 'missing-retry', 'missing-dlq'])
    await expect.poll(problems, { timeout: 10_000 }).toContain(told);
  await session.screenshot('problems');
});

test('the picture shows it beside the text, and what is only mentioned dashed', async () => {
  const picture = session.workbench.webview();
  // What half a name stood for goes with a mark of its own.
  await expect.poll(() => picture.locator('.edge').count(), { timeout: 10_000 }).toBe(1);
  const unknown = async (): Promise<string[]> =>
    (await picture.locator('.node.unknown .name:not(.afar)').allTextContents()).sort();
  await expect.poll(unknown, { timeout: 10_000 }).toEqual(['CRM', 'ERP']);
  await session.screenshot('sentence');
});

test('a finding leads to the page of its rule', async () => {
  const { workbench } = session;
  await workbench.problems().filter({ hasText: 'missing-dlq' }).locator('a.monaco-link').click();
  await workbench.tab('missing-dlq.md').waitFor();
  const lines = workbench.page.locator('.view-lines').first();
  await expect.poll(() => lines.textContent(), { timeout: 10_000 }).toContain('missing-dlq');
});

test('one fix declares every name, and its findings are gone', async () => {
  const { workbench } = session;
  await author.focus();
  await author.goTo('ERP', 1);
  await author.quickFixes();
  await session.screenshot('quick-fixes');
  await author.press('Escape');
  await author.applyFix('Declare all 4 unknown names');
  const text = await author.expectSaved('system ERP');
  for (const declared of ['system CRM', 'entity Order', 'team ops']) expect(text).toContain(declared);
  await workbench.problems().filter({ hasText: 'unknown-name' }).first().waitFor({ state: 'detached' });
  await workbench.webview().locator('.node.unknown').first().waitFor({ state: 'detached' });
  await session.screenshot('fix-applied');
});

test('one fix completes the flow', async () => {
  const { workbench } = session;
  await author.goTo('flow Order', 2);
  await author.applyFix(/Complete this flow/);
  const text = await author.expectSaved('retry ');
  for (const clause of ['dlq "', 'alert ops']) expect(text).toContain(clause);
  await workbench.problems().filter({ hasText: 'missing-retry' }).first().waitFor({ state: 'detached' });
  await session.screenshot('flow-completed');
});

test('a finding is suppressed with a reason that the editor asks for', async () => {
  const { workbench } = session;
  await author.press('Control+Home');
  await author.type(`flow Order from CRM to ERP batch hourly sla 2h owner ops\n`);
  await workbench.problems().filter({ hasText: 'missing-dlq' }).first().waitFor();
  await author.goTo('flow Order', 2);
  await author.applyFix('Suppress missing-dlq');
  const input = workbench.page.locator('.quick-input-widget input');
  await input.waitFor();
  await author.press('Enter');
  await workbench.page.locator('.quick-input-message', { hasText: 'Say why' }).waitFor();
  await session.screenshot('suppress');
  await input.fill('read again every hour');
  await author.press('Enter');
  const text = await author.expectSaved('headwater-ignore');
  expect(text).toMatch(/^\/\/ headwater-ignore missing-dlq: read again every hour\nflow Order from CRM/);
  await workbench.problems().filter({ hasText: 'missing-dlq' }).first().waitFor({ state: 'detached' });
});

test('completion offers what fits', async () => {
  const { workbench } = session;
  await author.focus();
  await author.press('Control+End');
  await author.type('\nflow Order from ');
  await author.press('Control+Space');
  const rows = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
  await rows.filter({ hasText: 'ERP' }).first().waitFor();
  await session.screenshot('completion');
  await rows.filter({ hasText: 'CRM' }).first().waitFor();
  expect((await rows.allTextContents()).join('\n')).not.toMatch(/\bops\b/);
  await author.press('Escape');
});
