/** The state of a picture in the real workbench: all of what is asked goes into a link, and survives a reload. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { EditorSession } from '../harness/session.js';
import { openOrderToCash } from './opened.js';
import type { Picture } from './picture.js';
import { keepPictureOfFailure } from './writing.js';

let session: EditorSession;
let picture: Picture;
let look: object;

beforeAll(async () => {
  ({ session, picture } = await openOrderToCash('orders.flow'));
  await session.workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

/** As a browser hands it to the editor, which asks its user first. */
async function openLink(link: string): Promise<void> {
  const { page } = session.workbench;
  const asking = page.locator('.quick-input-widget');
  const input = asking.locator('input[type=text]');
  await page.locator('.monaco-workbench').press('F1');
  await input.fill('>Developer: Open URL');
  await asking.locator('.monaco-list-row', { hasText: 'Open URL' }).first().click();
  await asking.getByText('URL to open').waitFor();
  await input.fill(link);
  await input.press('Enter');
  await page.locator('.monaco-dialog-box').getByText('Open', { exact: true }).click();
}

async function copyLink(): Promise<string> {
  await picture.locator('.view > svg.hw').click({ position: { x: 5, y: 200 } });
  await session.workbench.runCommand('Headwater: Copy Link to This Picture');
  await picture.locator('.toast', { hasText: 'on the clipboard' }).waitFor();
  return session.workbench.page.evaluate(() => navigator.clipboard.readText());
}

test('a link shows the picture as it was: view, focus, lens, filter, overlay, what is closed and opened', async () => {
  // Flows of closed boundaries are one line with a count: a bundle.
  await picture.menu('heading:Sales', 'Collapse');
  await picture.thing('node:Sales').waitFor();
  await picture.settled();
  // The pointer rests where the menu was, and what is there explains itself.
  await session.workbench.page.mouse.move(5, 5);
  await picture.frame.getByRole('tooltip').waitFor({ state: 'hidden' });
  const bundle = picture.locator('.label', { hasText: /×\d/ }).first();
  await picture.menu((await bundle.getAttribute('data-key')) ?? '', 'Open Bundle');
  await picture.picker('Overlay').selectOption('owners');
  await picture.picker('Follow an entity').selectOption('Account');
  await picture.openSide('Filter');
  await picture.side().getByRole('checkbox').first().check();
  await picture.chips().getByText('Filter: 1 value').waitFor();
  await picture.settled();
  const link = await copyLink();
  look = await picture.look();
  await session.workbench.tab('Preview order-to-cash').click({ button: 'middle' });
  await session.workbench.tab('Preview order-to-cash').waitFor({ state: 'detached' });
  await openLink(link);
  await picture.thing('node:Sales').waitFor();
  await expect.poll(() => picture.look(), { timeout: 10_000 }).toEqual(look);
  await session.screenshot('link-opened');
});

/** The workbench of a browser writes its state down every five seconds, and a page that goes cannot wait for it. */
const STATE_IS_WRITTEN = 6000;

test('a reload of the window keeps all of it', async () => {
  await session.workbench.page.waitForTimeout(STATE_IS_WRITTEN);
  await session.workbench.page.reload();
  await picture.thing('node:Sales').waitFor({ timeout: 60_000 });
  await expect.poll(() => picture.look(), { timeout: 10_000 }).toEqual(look);
});

test.each([
  [
    'a map that is not here',
    { folder: 'elsewhere', map: 'maps/none', state: {} },
    'which is not in this workspace',
  ],
  [
    'a folder outside of the workspace',
    { folder: 'order-to-cash', map: '../..', state: {} },
    'leads to no picture',
  ],
])('a link to %s opens nothing, and says so', async (_, target, words) => {
  const packed = Buffer.from(JSON.stringify(target)).toString('base64url');
  const before = await session.workbench.tab('Preview').count();
  await openLink(`vscode://headwater.headwater/preview?to=${packed}`);
  await session.workbench.notifications().filter({ hasText: words }).waitFor();
  expect(await session.workbench.tab('Preview').count()).toBe(before);
});
