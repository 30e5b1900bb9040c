/** The picture without a mouse, in the real workbench: each panel is reached by keys, used by keys, and left by Escape to where the focus was. */
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

beforeAll(async () => {
  ({ session, picture, author } = await openOrderToCash('orders.flow'));
  // The workbench's own key leads into the page.
  await author.press('Control+2');
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

/** What has the focus: the key of a thing, or what it is called; and whether it can be seen. */
async function focused(): Promise<{ readonly name: string; readonly seen: boolean }> {
  return picture.locator('body').evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', seen: false };
    const name =
      element.getAttribute('data-key') ??
      element.getAttribute('aria-label') ??
      (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined) ??
      element.textContent ??
      '';
    const around = element.closest('.view');
    const shows = (each: Element | null | undefined): boolean =>
      each !== null && each !== undefined && getComputedStyle(each).outlineStyle !== 'none';
    const shape = element.querySelector('.shape, .grip, .title');
    const seen =
      element.matches(':focus-visible') &&
      (shows(element) || shows(around) || shape !== null || element.matches('select, input'));
    return { name: name.trim(), seen };
  });
}

/** Presses Tab until what is wanted has the focus, which must be in sight all the way. */
async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let step = 0; step < 60; step++) {
    const now = await focused();
    if (typeof name === 'string' ? now.name === name : name.test(now.name)) return;
    if (now.name !== '') expect(now.seen, `focus on ${now.name}`).toBe(true);
    met.push(now.name);
    await author.press(key);
  }
  throw new Error(`Tab does not lead to ${name}: ${met.join(' | ')}`);
}

/** Into the picture, on none of its things. */
async function toPicture(): Promise<void> {
  await picture.locator('.view > svg.hw').focus();
}

async function toThing(key: string): Promise<void> {
  await toPicture();
  await tabTo(key);
}

/** From the picture back to the bar above it. */
async function toBar(name: string | RegExp): Promise<void> {
  await toPicture();
  await tabTo(name, 'Shift+Tab');
}

const pins = (): Promise<string> =>
  readFile(path.join(session.folder, 'headwater.pins'), 'utf8').catch(() => '');

async function expectFocus(name: string): Promise<void> {
  await expect.poll(async () => (await focused()).name, { timeout: 5000 }).toBe(name);
}

test('the picker of views', async () => {
  await toBar('View');
  await author.press('ArrowDown');
  await picture.expectNodes(['CRM', 'ERP', 'MuleSoft']);
  await picture.expectNoHindrance('view by keyboard');
  await author.press('ArrowUp');
  await picture.expectNodes(['CRM', 'ERP', 'MuleSoft', 'PIM', 'Shop']);
  await author.press('Escape');
  await expectFocus('Integration map');
});

test('overlays and the lens', async () => {
  await toBar('Overlay');
  await author.press('ArrowDown');
  await expect.poll(() => picture.locator('.nodes > .node.painted').count()).toBeGreaterThan(0);
  await picture.expectNoHindrance('overlay by keyboard');
  await author.press('ArrowUp');
  await tabTo('Follow an entity');
  await author.press('ArrowDown');
  await expect.poll(() => picture.faded()).not.toEqual([]);
  await picture.expectNoHindrance('lens by keyboard');
  await author.press('ArrowUp');
  await picture.expectFaded([]);
});

test('search, from the picture and from its button', async () => {
  await toThing('node:PIM');
  await author.press('/');
  await author.type('shop');
  await picture.locator('#hits [role=option]').first().waitFor();
  await picture.expectNoHindrance('search by keyboard');
  await author.press('Escape');
  await expectFocus('node:PIM');
  await toBar(/^Search/);
  await author.press('Enter');
  await picture.locator('#hits [role=option]').first().waitFor();
  await author.press('Escape');
  await expectFocus('Search');
  await author.press('Enter');
  await picture.locator('.search input').fill('shop');
  await author.press('Enter');
  await expectFocus('node:Shop');
});

test('the filter', async () => {
  await toBar('Filter');
  await author.press('Enter');
  await expectFocus('Close this panel');
  await tabTo(/^Product information/);
  await author.press('Space');
  await picture.expectNodes(['CRM', 'MuleSoft', 'PIM']);
  await picture.expectNoHindrance('filter by keyboard');
  await author.press('Space');
  await picture.expectNodes(['CRM', 'ERP', 'MuleSoft', 'PIM', 'Shop']);
  await author.press('Escape');
  await picture.side().waitFor({ state: 'hidden' });
  await expectFocus('Filter');
});

test('details, with the fixes of what was found', async () => {
  await toThing('node:ERP');
  await author.press('i');
  await expectFocus('Close this panel');
  await picture.side().getByRole('heading', { name: 'ERP', exact: true }).waitFor();
  await tabTo('Fixes');
  await author.press('Enter');
  await picture.side().locator('.fixes .muted, .fixes button:not(:has(svg))').first().waitFor();
  await picture.expectNoHindrance('details by keyboard');
  await author.press('Escape');
  await picture.side().waitFor({ state: 'hidden' });
  await expectFocus('node:ERP');
});

test('a fix of a finding is applied from the details', async () => {
  await toThing('edge:Product from PIM to CRM|PIM|MuleSoft');
  await author.press('i');
  const findings = picture.side().locator('.findings li');
  await findings.first().waitFor();
  const count = await findings.count();
  const fix = picture.side().locator('.fixes button:not(:has(svg))').first();
  for (let tried = 0; tried < count && !(await fix.isVisible()); tried++) {
    await findings.nth(tried).getByRole('button', { name: 'Fixes' }).focus();
    await author.press('Enter');
    await findings.nth(tried).locator('.fixes .muted, .fixes button:not(:has(svg))').first().waitFor();
  }
  await tabTo((await fix.textContent()) ?? '');
  await author.press('Enter');
  // One that is mended may uncover another: the text tells that it was.
  const changed = session.workbench.page.locator('.tab.dirty', { hasText: 'products.flow' });
  await expect.poll(() => changed.count(), { timeout: 10_000 }).toBe(1);
  await picture.expectNoHindrance('fixed by keyboard');
  await toBar('Details');
  await author.press('Enter');
  await picture.side().waitFor({ state: 'hidden' });
});

test('the list for screen readers', async () => {
  await toBar('List of systems and flows');
  await author.press('Enter');
  await tabTo(/^system Shop/);
  await picture.expectNoHindrance('list by keyboard');
  await author.press('Enter');
  await picture.locator('.node.chosen[data-key="node:Shop"]').waitFor();
  await expectFocus('node:Shop');
  await toBar('List of systems and flows');
  await author.press('Enter');
  await picture.side().waitFor({ state: 'hidden' });
});

test('legend, zoom and layout', async () => {
  await toThing('node:Shop');
  await tabTo('Legend');
  const isOpen = (): Promise<boolean> =>
    picture.locator('.legend details').evaluate((each) => each.hasAttribute('open'));
  const before = await isOpen();
  await author.press('Enter');
  await expect.poll(isOpen).toBe(!before);
  await picture.expectNoHindrance('legend by keyboard');
  await author.press('Enter');
  await tabTo('Zoom in');
  await author.press('Enter');
  await tabTo('Lay out again');
  await author.press('Escape');
  await expect.poll(async () => (await focused()).name).not.toBe('Lay out again');
  await author.press('0');
});

test('rename, a new flow and a saved view: each dialog is left as it was entered', async () => {
  for (const key of ['F2', 'a']) {
    await toThing('node:PIM');
    await author.press(key);
    await picture.dialog().waitFor();
    await picture.expectNoHindrance(`dialog ${key} by keyboard`);
    await author.press('Escape');
    await picture
      .dialog()
      .waitFor({ state: 'detached' })
      .catch(() => undefined);
    await expectFocus('node:PIM');
  }
  for (const [was, is] of [
    ['Shop', 'Store'],
    ['Store', 'Shop'],
  ]) {
    await toThing(`node:${was}`);
    await author.press('F2');
    await author.type(is ?? '');
    await author.press('Enter');
    await picture.thing(`node:${is}`).waitFor();
    // Its name is another, and with it all that had the focus: the picture has it.
    await expect.poll(async () => (await focused()).name).not.toBe('');
  }
  await toThing('node:PIM');
  await author.press('a');
  await author.type('Product');
  await author.press('Tab', 'Tab');
  await author.type('ERP');
  await author.press('Enter');
  await picture.locator('.edge[aria-label^="Product from PIM to ERP"]').waitFor();
});

test('what is seen is saved as a view, in a dialog that keys alone fill', async () => {
  await toThing('node:PIM');
  await author.press('d');
  await session.workbench.runCommand('Headwater: Save What I See as a View');
  await picture.dialog().waitFor();
  await expectFocus('Title of the view');
  await picture.expectNoHindrance('save a view by keyboard');
  await author.press('Escape');
  await picture.dialog().waitFor({ state: 'detached' });
  await session.workbench.runCommand('Headwater: Save What I See as a View');
  await picture.dialog().waitFor();
  await expectFocus('Title of the view');
  await author.type('Around products');
  await author.press('Enter');
  await picture.dialog().waitFor({ state: 'detached' });
  const views = () => picture.picker('View').locator('option').allTextContents();
  await expect.poll(views, { timeout: 10_000 }).toContain('Around products');
  await toBar(/^Take back: Focus/);
  await author.press('Enter');
  await picture.expectFaded([]);
});

test('lay out again, which lets go of every pin, and what had the focus has it still', async () => {
  await toThing('node:CRM');
  await author.press('Shift+ArrowRight');
  await expect.poll(pins, { timeout: 10_000 }).toMatch(/^CRM /m);
  await toThing('node:Shop');
  await tabTo('Lay out again');
  await author.press('Enter');
  await expect.poll(pins, { timeout: 10_000 }).not.toMatch(/^CRM /m);
  await expectFocus('Lay out again');
  await author.press('Escape');
});

test('a place is pinned by arrows and let go from its menu', async () => {
  await toThing('node:CRM');
  await author.press('Shift+ArrowRight');
  await picture.settled();
  await toThing('node:CRM');
  await picture.menuOffering('Unpin', () => author.press('Enter'));
  await picture.expectNoHindrance('menu by keyboard');
  await author.press('u', 'Enter');
  await expectFocus('node:CRM');
});

test('a domain is closed and opened, and the ways back and forward', async () => {
  await toThing('heading:Operations');
  await author.press('d');
  await picture.expectNodes(['CRM', 'MuleSoft', 'PIM', 'Shop', 'Operations']);
  await picture.expectNoHindrance('closed by keyboard');
  await toPicture();
  await author.press('Alt+ArrowLeft');
  await picture.expectNodes(['CRM', 'ERP', 'MuleSoft', 'PIM', 'Shop']);
  await author.press('Alt+ArrowRight');
  await picture.expectNodes(['CRM', 'MuleSoft', 'PIM', 'Shop', 'Operations']);
  await toThing('node:Operations');
  await author.press('d');
  await picture.expectNodes(['CRM', 'ERP', 'MuleSoft', 'PIM', 'Shop']);
});

test('what is hidden is counted, explained, and shown again', async () => {
  await toThing('node:PIM');
  await author.press('d');
  await toBar('only');
  await author.press('Space');
  await picture.expectNodes(['CRM', 'ERP', 'MuleSoft', 'PIM']);
  await tabTo(/hidden$/);
  await author.press('Enter');
  await picture.locator('.hidden-things details[open]').waitFor();
  await picture.expectNoHindrance('hidden by keyboard');
  await tabTo('Show all');
  await author.press('Enter');
  await picture.expectNodes(['CRM', 'ERP', 'MuleSoft', 'PIM', 'Shop']);
  await expectFocus('node:PIM');
});
