/** The page at 200 % zoom, on a telephone and under a finger: nothing is cut off, and all of it can be pressed. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { launchBrowser } from '../harness/browser.js';
import { artifacts } from '../harness/places.js';
import { expectNoHindrance } from './axe.js';
import { expectReachable } from './reachable.js';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'headwater-small-'));
  const args = ['draw', inRoot('examples/order-to-cash'), '-o', path.join(folder, 'map.html')];
  await promisify(execFile)(process.execPath, [inRoot('dist/cli.cjs'), ...args]);
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const ERP = '.nodes [data-key="node:ERP"]';

/** Each shows something of its own, on top of what was shown before. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  picture: (page) => page.locator('.edge').first().waitFor({ state: 'attached' }),
  focus: async (page) => {
    await page.locator(ERP).focus();
    await page.keyboard.press('d');
    await page.getByText('Focus: ERP', { exact: true }).waitFor();
    await page.getByLabel('only').check();
    await page.getByText(/hidden$/).waitFor();
  },
  overlay: async (page) => {
    await page.getByLabel('Overlay', { exact: true }).selectOption('outage');
    await page.getByLabel('Follow an entity', { exact: true }).selectOption('Account');
    await page.getByText('Where Account is true').waitFor();
  },
  details: async (page) => {
    await page.getByRole('button', { name: 'Details', exact: true }).click();
    await page.locator('.side .findings li').first().waitFor();
  },
  filter: (page) => page.getByRole('button', { name: 'Filter', exact: true }).click(),
  list: (page) => page.getByRole('button', { name: 'List of systems and flows', exact: true }).click(),
  legend: async (page) => {
    await page.getByRole('button', { name: 'Close this panel' }).click();
    const legend = page.locator('.legend details');
    if (!(await legend.evaluate((each) => each.hasAttribute('open'))))
      await legend.locator('summary').click();
  },
  menu: async (page) => {
    await page.locator(ERP).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
  },
  search: async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('.search input').fill('or');
    await page.locator('#hits [role=option]').first().waitFor();
  },
};

test.each([
  ['at 200 % zoom', { width: 640, height: 400, scale: 2, finger: false }],
  ['on a telephone', { width: 320, height: 640, scale: 2, finger: true }],
  ['on one that lies', { width: 640, height: 320, scale: 2, finger: true }],
])(
  '%s nothing is cut off, and all controls can be pressed',
  async (name, { width, height, scale, finger }) => {
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      hasTouch: finger,
      isMobile: finger,
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.join(folder, 'map.html')).href);
    for (const [state, enter] of Object.entries(states)) {
      await enter(page);
      await page.waitForTimeout(400);
      const file = `small-${width}x${height}-${state}.png`;
      await page.screenshot({ path: path.join(artifacts, 'screenshots', file) });
      await expectReachable(page.locator('body'), `${state} ${name}`);
      await expectNoHindrance(page.locator('body'), `${state} ${name}`);
    }
    // The page takes the width that there is, not one that is shrunk.
    expect(await page.evaluate(() => innerWidth)).toBe(width);
    await context.close();
  },
);

test('what is asked takes one line of a narrow pane, and the picture stands below it', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(pathToFileURL(path.join(folder, 'map.html')).href);
  await page.locator('.edge').first().waitFor({ state: 'attached' });
  const top = (selector: string): Promise<number> =>
    page.locator(selector).evaluate((each) => each.getBoundingClientRect().top);
  await page.locator(ERP).focus();
  await page.keyboard.press('d');
  await page.getByText('Focus: ERP', { exact: true }).waitFor();
  await states['overlay']?.(page);
  const { bottom, height } = await page
    .locator('.chips')
    .evaluate((chips) => chips.getBoundingClientRect().toJSON() as DOMRect);
  expect(height).toBeLessThan(34);
  await expect.poll(() => top(ERP)).toBeGreaterThan(bottom);
  const name = page.getByText('Focus: ERP', { exact: true });
  expect((await name.boundingBox())?.width).toBeGreaterThan(40);
  await page.close();
});

test('the drawing has the ground of its page', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path.join(folder, 'map.html')).href);
  await page.locator('.edge').first().waitFor({ state: 'attached' });
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors, colorScheme: 'dark' });
    const [drawing, ground] = await page.evaluate(() =>
      ['.view > svg', 'body'].map((each) => getComputedStyle(document.querySelector(each)!).backgroundColor),
    );
    expect(drawing, forcedColors).toBe(ground);
  }
  await page.close();
});
