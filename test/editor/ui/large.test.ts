/** A landscape of 300 systems and 2,000 flows in the real workbench: an overview that says what it leaves out, opens, and blocks no typing. */
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { landscape } from '../../bench/landscapes/landscape.js';
import { type EditorSession, openSession } from '../harness/session.js';
import { openBeside } from './opened.js';
import type { Picture } from './picture.js';
import { type Author, keepPictureOfFailure } from './writing.js';

let session: EditorSession;
let picture: Picture;
let author: Author;

beforeAll(async () => {
  const { files } = landscape({ systems: 300, flows: 2000, style: 'mixed' });
  const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  session = await openSession({ vsix: inject('vsix'), workspace: texts });
  const drawn = (shown: Picture) => shown.locator('.edges > .edge').first().waitFor({ timeout: 60_000 });
  ({ picture, author } = await openBeside(session, 'common.flow', drawn));
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

const closed = (): Promise<number> => picture.locator('.nodes > .node.domain').count();
const lines = (): Promise<number> => picture.locator('.edges > .edge').count();

test('it opens as an overview, no hair ball, and counts what is not in sight', async () => {
  expect(await closed()).toBeGreaterThan(8);
  expect(await lines()).toBeLessThanOrEqual(120);
  await picture.expectChips(/300 systems, [\d,.]+ flows hidden/);
  await session.screenshot('large-overview');
  await picture.locator('.hidden-things summary').click();
  await picture.locator('.hidden-things li', { hasText: 'closed boundaries' }).waitFor();
  await picture.expectNoHindrance('overview');
  await picture.locator('.hidden-things summary').click();
});

test('a domain is opened, and closed again', async () => {
  const before = await closed();
  const key = (await picture.locator('.nodes > .node.domain').first().getAttribute('data-key')) ?? '';
  await picture.menu(key, 'Expand');
  await picture.thing(key).waitFor({ state: 'detached', timeout: 15_000 });
  expect(await picture.locator('.nodes > .node.system').count()).toBeGreaterThan(3);
  await picture.settled();
  await session.screenshot('large-opened');
  await picture.button('Back').click();
  await expect.poll(closed, { timeout: 15_000 }).toBe(before);
});

test('typing is not held up, and the picture follows', async () => {
  await author.focus();
  await author.press('Control+End');
  const { page } = session.workbench;
  let slowest = 0;
  for (const key of '\nsystem Newcomer "A new system"\nflow Order1 from Newcomer to Lake0 realtime') {
    const started = performance.now();
    await page.keyboard.type(key);
    slowest = Math.max(slowest, performance.now() - started);
  }
  await page.locator('.view-line', { hasText: /flow\sOrder1\sfrom\sNewcomer/ }).waitFor();
  // Beside one that is drawn without a graphics card, on two cores that do all the rest as well.
  expect(slowest).toBeLessThan(2000);
  await svgSearch('Newcomer');
  await picture.locator('.node.chosen').waitFor({ timeout: 15_000 });
});

async function svgSearch(words: string): Promise<void> {
  await picture.locator('.view > svg.hw').press('/');
  const hit = picture.locator('#hits [role=option]', { hasText: words }).first();
  await expect
    .poll(
      async () => {
        await picture.locator('.search input').fill('');
        await picture.locator('.search input').fill(words);
        return hit.count();
      },
      { timeout: 15_000 },
    )
    .toBe(1);
  await hit.click();
}
