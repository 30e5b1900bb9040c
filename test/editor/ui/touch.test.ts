/** Fingers on the picture in the real workbench, as the browser's own touch events. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CDPSession } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { type EditorSession, openSession } from '../harness/session.js';
import { Picture } from './picture.js';
import { keepPictureOfFailure } from './writing.js';

let session: EditorSession;
let picture: Picture;
let browser: CDPSession;

beforeAll(async () => {
  session = await openSession({ vsix: inject('vsix'), workspace: inRoot('examples/order-to-cash') });
  picture = new Picture(session);
  const { page } = session.workbench;
  browser = await page.context().newCDPSession(page);
  await session.workbench.openFile('orders.flow');
  await picture.thing('node:ERP').waitFor();
  await page.keyboard.press('Control+b');
  await picture.settled();
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

interface Place {
  readonly x: number;
  readonly y: number;
}

const touch = (
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  ...touchPoints: readonly Place[]
): Promise<unknown> =>
  browser.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: touchPoints.map((at, id) => ({ ...at, id })),
  });

const wait = (milliseconds: number): Promise<void> => session.workbench.page.waitForTimeout(milliseconds);

/** Once the view rests: a pane that changes its size fits the picture anew. */
async function middleOf(key: string): Promise<Place> {
  const middle = async (): Promise<Place> => {
    const box = await picture.thing(key).boundingBox();
    if (!box) throw new Error(`${key} is not in sight`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  for (let before = await middle(); ;) {
    await wait(350);
    const now = await middle();
    if (now.x === before.x && now.y === before.y) return now;
    before = now;
  }
}

/** A place of the pane where nothing stands. */
async function empty(): Promise<Place> {
  const box = await picture.locator('.view').boundingBox();
  if (!box) throw new Error('there is no picture');
  return { x: box.x + 40, y: box.y + box.height * 0.8 };
}

const view = async (): Promise<{ readonly x: number; readonly y: number; readonly k: number }> => {
  await wait(300);
  const transform = (await picture.locator('.scene').getAttribute('transform')) ?? '';
  const [x = 0, y = 0, k = 0] = (transform.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return { x, y, k };
};

const pins = (): Promise<string> =>
  readFile(path.join(session.folder, 'headwater.pins'), 'utf8').catch(() => '');

test('a tap chooses', async () => {
  const at = await middleOf('node:ERP');
  await touch('touchStart', at);
  await touch('touchEnd');
  await expect.poll(() => picture.locator('.node.chosen').getAttribute('data-key')).toBe('node:ERP');
});

test('one finger moves the view, on a node as beside it', async () => {
  for (const from of [await empty(), await middleOf('node:CRM')]) {
    const before = await view();
    await touch('touchStart', from);
    for (const step of [10, 20, 30, 40, 50, 60])
      await touch('touchMove', { x: from.x + step, y: from.y - step / 2 });
    await touch('touchEnd');
    const after = await view();
    expect(after.k).toBeCloseTo(before.k);
    expect(after.x - before.x).toBeGreaterThan(35);
    expect(after.x - before.x).toBeLessThan(65);
    expect(after.y).toBeLessThan(before.y);
  }
  expect(await pins()).toBe('');
});

test('two fingers zoom about what is between them', async () => {
  const before = await view();
  const { x, y } = await empty();
  await touch('touchStart', { x, y }, { x: x + 80, y });
  for (const step of [10, 30, 50, 80]) await touch('touchMove', { x, y }, { x: x + 80 + step, y });
  await touch('touchEnd');
  expect((await view()).k / before.k).toBeCloseTo(2, 1);
  await picture.button('Fit to the pane').click();
  await picture.settled();
});

test('a finger that rests on a node holds it, and where it lets go the node is pinned', async () => {
  const before = await view();
  const at = await middleOf('node:ERP');
  await touch('touchStart', at);
  await picture.locator('.node.held[data-key="node:ERP"]').waitFor();
  for (const step of [15, 30, 45]) await touch('touchMove', { x: at.x + step, y: at.y + step });
  await session.screenshot('touch-held');
  await touch('touchEnd');
  await expect.poll(pins, { timeout: 10_000 }).toMatch(/^ERP -?\d+ -?\d+$/m);
  expect((await view()).k).toBeCloseTo(before.k, 1);
});

test('lifted where it lay it has the menu, which unpins', async () => {
  await picture.settled();
  const unpin = await picture.menuOffering('Unpin', async () => {
    await touch('touchStart', await middleOf('node:ERP'));
    await picture.locator('.node.held[data-key="node:ERP"]').waitFor();
    await touch('touchEnd');
  });
  await picture.frame.getByRole('menu', { name: 'ERP' }).waitFor();
  await session.screenshot('touch-menu');
  await picture.expectNoHindrance('menu by touch');
  await unpin.click();
  await expect.poll(pins, { timeout: 10_000 }).not.toMatch(/^ERP/m);
});
