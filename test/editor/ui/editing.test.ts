/** What is done to the text from the picture, in the real workbench: each an edit that undo undoes. */
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
  ({ session, picture, author } = await openOrderToCash('products.flow'));
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

const dialogAnswer = async (values: Readonly<Record<string, string>>, action: string): Promise<void> => {
  for (const [label, value] of Object.entries(values))
    await picture.dialog().getByLabel(label, { exact: true }).fill(value);
  await picture.dialog().getByRole('button', { name: action, exact: true }).click();
};

/** In the file that is open; a change of several files is undone as a whole. */
async function undo(): Promise<void> {
  await author.focus();
  await author.press('Control+z');
  const whole = session.workbench.page.getByRole('button', { name: /^Undo in \d+ Files/ });
  await session.workbench.page.waitForTimeout(300);
  if (await whole.isVisible()) await whole.click();
}

test('F2 renames a system everywhere, and undo takes it back', async () => {
  await picture.thing('node:PIM').click();
  await picture.locator('.view > svg.hw').press('F2');
  await picture.dialog().waitFor();
  await picture.expectNoHindrance('rename');
  await dialogAnswer({ 'New name, everywhere in the map': 'not a name' }, 'Rename');
  await picture.dialog().getByRole('alert').filter({ hasText: 'not a name' }).waitFor();
  await session.screenshot('editing-rename');
  await dialogAnswer({ 'New name, everywhere in the map': 'Products' }, 'Rename');
  await picture.thing('node:Products').waitFor();
  await expect.poll(() => picture.nodes()).not.toContain('PIM');
  await undo();
  await picture.thing('node:PIM').waitFor();
  await expect.poll(() => picture.nodes()).not.toContain('Products');
});

test('a flow is drawn from one system to another', async () => {
  // What still moves is not where it was when the mouse lets go.
  await picture.settled();
  const [from, to] = [picture.thing('node:PIM'), picture.thing('node:ERP')];
  await from.hover();
  const handle = await picture.locator('.handle').boundingBox();
  const target = await to.boundingBox();
  if (!handle || !target) throw new Error('nothing to drag');
  const { mouse } = session.workbench.page;
  await mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await mouse.down();
  await mouse.move(target.x + 30, target.y + 20, { steps: 8 });
  await session.screenshot('editing-drag-flow');
  await mouse.up();
  await picture.dialog().waitFor();
  expect(await picture.dialog().getByLabel('From', { exact: true }).inputValue()).toBe('PIM');
  expect(await picture.dialog().getByLabel('To', { exact: true }).inputValue()).toBe('ERP');
  await picture.expectNoHindrance('add a flow');
  await dialogAnswer({ 'Entity that flows': 'Product' }, 'Add flow');
  await picture.locator('.edge[aria-label^="Product from PIM to ERP"]').waitFor();
  await session.screenshot('editing-added');
  await undo();
  await picture.locator('.edge[aria-label^="Product from PIM to ERP"]').waitFor({ state: 'detached' });
  await expect.poll(() => picture.locator('.removed').count()).toBe(0);
});

test('by keyboard a flow of something new is added, which is declared on the way', async () => {
  await picture.thing('node:PIM').focus();
  await author.press('a');
  await dialogAnswer({ 'Entity that flows': 'Brochure', To: 'Shop' }, 'Add flow');
  await picture.dialog().getByRole('alert').filter({ hasText: 'Brochure' }).waitFor();
  await picture.dialog().getByRole('button', { name: 'Declare it too' }).click();
  await picture.locator('.edge[aria-label^="Brochure from PIM to Shop"]').waitFor();
  await picture.picker('Follow an entity').selectOption('Brochure');
  await picture.picker('Follow an entity').selectOption('');
  await expect.poll(() => picture.dialog().count()).toBe(0);
});

test('a fix of a finding is applied from the details', async () => {
  await picture.locator('.edge[aria-label^="Brochure from PIM to Shop"]').focus();
  await picture.openSide('Details');
  const side = picture.side();
  await side.locator('.findings li').first().waitFor();
  const findings = await side.locator('.findings li').count();
  // Some findings leave the mending to their reader.
  const offered = side.locator('.fixes button:not(:has(svg))').first();
  for (const finding of await side.locator('.findings li').all()) {
    if (await offered.isVisible()) break;
    await finding.getByRole('button', { name: 'Fixes' }).click();
    await finding.locator('.fixes .muted, .fixes button:not(:has(svg))').first().waitFor();
  }
  await session.screenshot('editing-fixes');
  await picture.expectNoHindrance('fixes');
  await offered.click();
  await expect.poll(() => side.locator('.findings li').count(), { timeout: 10_000 }).not.toBe(findings);
  await picture.closeSide();
});

test('what is seen is saved as a view of the text', async () => {
  await picture.menu('node:CRM', /^Focus/);
  await picture.picker('only').check();
  await session.workbench.runCommand('Headwater: Save What I See as a View');
  await dialogAnswer({ 'Title of the view': 'Around the customer' }, 'Save view');
  await expect
    .poll(() => picture.frame.locator('select[aria-label=View] option').allTextContents(), {
      timeout: 10_000,
    })
    .toContain('Around the customer');
  await picture.button('Show all').click();
});

/** Where a thing is drawn in the frames of a second, each place once. */
const placesOf = (key: string): Promise<readonly string[]> =>
  picture.thing(key).evaluate(async (element) => {
    const places = new Set<string>();
    const end = performance.now() + 1000;
    while (performance.now() < end) {
      await new Promise(requestAnimationFrame);
      places.add(element.getAttribute('transform') ?? '');
    }
    return [...places];
  });

test('a node that is dragged is pinned beside the map, and laid out again it is free', async () => {
  const pins = (): Promise<string> =>
    readFile(path.join(session.folder, 'headwater.pins'), 'utf8').catch(() => '');
  const box = await picture.thing('node:Shop').boundingBox();
  if (!box) throw new Error('nothing to drag');
  const { mouse } = session.workbench.page;
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await mouse.down();
  await mouse.move(box.x + box.width / 2 + 50, box.y + box.height / 2 + 40, { steps: 6 });
  const places = placesOf('node:Shop');
  await mouse.up();
  await expect.poll(pins, { timeout: 10_000 }).toMatch(/^Shop -?\d+ -?\d+$/m);
  // Not back to where it stood, nor on its way from there again.
  expect(await places).toHaveLength(1);
  await picture.thing('node:CRM').focus();
  await author.press('Shift+ArrowRight');
  await expect.poll(pins, { timeout: 10_000 }).toMatch(/^CRM -?\d+ -?\d+$/m);
  await session.screenshot('editing-pinned');
  await picture.button('Lay out again').click();
  await expect.poll(pins, { timeout: 10_000 }).not.toMatch(/^(?:CRM|Shop)/m);
});
