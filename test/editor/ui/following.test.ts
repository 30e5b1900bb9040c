/** The living picture in the real workbench: what an edit did is shown, pins come off, several previews follow, and views are chosen. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { EditorSession } from '../harness/session.js';
import { openOrderToCash } from './opened.js';
import type { Picture } from './picture.js';
import { type Author, keepPictureOfFailure } from './writing.js';

let session: EditorSession;
let picture: Picture;
let author: Author;

const price = '.edge[aria-label^="Price from ERP to Shop"]';

beforeAll(async () => {
  ({ session, picture, author } = await openOrderToCash('orders.flow'));
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

/** Keeps all that ever had a mark: a mark is there for a moment only. */
async function watchMarks(): Promise<() => Promise<string[]>> {
  await picture.locator('.view > svg.hw').evaluate((svg) => {
    const seen = new Set<string>();
    Object.assign(globalThis, { seenMarks: seen });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (!(target instanceof Element)) continue;
        for (const mark of ['added', 'changed', 'removed'])
          if (target.classList.contains(mark))
            seen.add(`${mark} ${target.getAttribute('data-key') ?? target.classList[0]}`);
      }
    }).observe(svg, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
  });
  return () =>
    picture
      .locator('.view > svg.hw')
      .evaluate(() => [...(globalThis as unknown as { seenMarks: Set<string> }).seenMarks]);
}

/** Keeps all that was ever told: while somebody types, one word follows the other. */
async function watchWords(): Promise<() => Promise<string[]>> {
  const status = picture.locator('.toasts [role=status]');
  await status.evaluate((element) => {
    const told = new Set<string>();
    Object.assign(globalThis, { toldWords: told });
    new MutationObserver(() => told.add(element.textContent ?? '')).observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () => status.evaluate(() => [...(globalThis as unknown as { toldWords: Set<string> }).toldWords]);
}

test('what is added, changed and removed is shown as such, for a moment', async () => {
  const marks = await watchMarks();
  const words = await watchWords();
  await author.focus();
  await author.press('Control+End');
  await author.type('\nflow Price from ERP to Shop batch hourly');
  await picture.locator(price).waitFor();
  await session.screenshot('following-added');
  await expect.poll(marks).toContainEqual(expect.stringMatching(/^added edge:.*Shop/));
  await expect.poll(words).toContainEqual(expect.stringMatching(/flow from ERP to Shop added/));
  await author.press('Control+Shift+ArrowLeft', 'Control+Shift+ArrowLeft', 'Delete');
  await author.type('event-driven');
  await picture.locator(`${price}.event-driven`).waitFor();
  await expect.poll(marks).toContainEqual(expect.stringMatching(/^changed edge:.*Shop/));
  await session.screenshot('following-changed');
  await author.press('Shift+Home', 'Delete', 'Backspace');
  await picture.locator(price).waitFor({ state: 'detached' });
  await expect.poll(marks).toContainEqual(expect.stringMatching(/^removed/));
  await picture.locator('.added, .changed, .removed').first().waitFor({ state: 'detached' });
});

test('a view that the text declares is chosen in the picker, and left again', async () => {
  const before = await picture.nodes();
  await picture.picker('View').selectOption('orderToCash');
  await picture.expectNodes(['CRM', 'ERP', 'MuleSoft']);
  await session.workbench.tab('Preview order-to-cash: orderToCash').waitFor();
  await session.screenshot('following-view');
  await picture.expectNoHindrance('view chosen');
  await picture.picker('View').selectOption('');
  await picture.expectNodes(before);
});

test('what somebody pinned is unpinned from its menu, by keyboard too', async () => {
  const pins = (): Promise<string> =>
    readFile(path.join(session.folder, 'headwater.pins'), 'utf8').catch(() => '');
  await picture.thing('node:CRM').focus();
  await author.press('Shift+ArrowRight');
  await expect.poll(pins, { timeout: 10_000 }).toMatch(/^CRM -?\d+ -?\d+$/m);
  await picture.settled();
  await picture.thing('node:CRM').focus();
  await picture.menuOffering('Unpin', () => author.press('Enter'));
  await picture.frame.getByRole('menu', { name: 'CRM' }).waitFor();
  await author.press('u', 'Enter');
  await expect.poll(pins, { timeout: 10_000 }).not.toMatch(/^CRM/m);
});

test('with reduced motion nothing moves on its way', async () => {
  const { page } = session.workbench;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = (): Promise<number> =>
    picture
      .locator('.view > svg.hw')
      .evaluate(
        (svg) =>
          svg.getAnimations({ subtree: true }).filter(({ playState }) => playState === 'running').length,
      );
  await author.focus();
  await author.press('Control+End');
  await author.type('\nflow Price from ERP to Shop batch hourly');
  await picture.locator(price).waitFor();
  expect(await moving()).toBe(0);
  await picture.settled();
  await page.emulateMedia({ reducedMotion: null });
});

test('two previews follow the text, each on what it shows', async () => {
  const { page } = session.workbench;
  await session.workbench.runCommand('Headwater: Open Another Preview');
  await page
    .locator('.quick-input-widget', { hasText: 'Another preview' })
    .locator('.monaco-list-row', { hasText: 'Whole map' })
    .click();
  await expect.poll(() => session.workbench.tab('Preview order-to-cash').count()).toBe(2);
  await picture.locator(price).waitFor();
  await picture.picker('Overlay').selectOption('owners');
  await session.workbench.tab('Preview order-to-cash').first().click();
  await picture.thing('node:ERP').waitFor();
  await expect.poll(() => picture.picker('Overlay').inputValue()).toBe('');
  await author.focus();
  await author.press('Control+End', 'Shift+Home', 'Delete', 'Backspace');
  await picture.locator(price).waitFor({ state: 'detached' });
  await session.workbench.tab('Preview order-to-cash').last().click();
  await expect.poll(() => picture.locator('select[aria-label=Overlay]').inputValue()).toBe('owners');
  await picture.locator(price).waitFor({ state: 'detached' });
});

test('a worker that dies is replaced, and the picture goes on following', async () => {
  const { page } = session.workbench;
  const workers = page.workers().filter((worker) => worker.url().startsWith('blob:'));
  expect(workers.length).toBeGreaterThanOrEqual(2);
  for (const worker of workers)
    await worker.evaluate(() => setTimeout(() => close(), 0)).catch(() => undefined);
  await author.focus();
  await author.press('Control+End');
  await author.type('\nflow Price from ERP to Shop batch hourly');
  await picture.locator(price).waitFor({ timeout: 40_000 });
});
