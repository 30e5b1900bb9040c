/** A hostile map through all that the command line makes of it: nothing runs, nothing is loaded, and no picture is endless. */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { launchBrowser } from '../harness/browser.js';
import { artifacts } from '../harness/places.js';
import { hostileMap } from './hostile-map.js';

const CLI = inRoot('dist/cli.cjs');
/** No text of the map may make a picture wider or higher. */
const MOST = 6000;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'headwater-hostile-outputs-'));
  await writeFile(path.join(folder, 'evil.flow'), hostileMap);
  await writeFile(path.join(folder, 'headwater.json'), '{}');
});

afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

async function draw(name: string, ...args: readonly string[]): Promise<string> {
  const file = path.join(folder, name);
  await promisify(execFile)(process.execPath, [CLI, 'draw', folder, '-o', file, ...args], { maxBuffer: 1e9 });
  return file;
}

/** Opens it, and tells what it did that a picture does not. */
async function deedsOf(url: string, ready: string, look?: (page: Page) => Promise<void>): Promise<object> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const deeds: string[] = [];
  page.on('dialog', (dialog) => deeds.push(`asked ${dialog.message()}`));
  page.on('pageerror', ({ message }) => deeds.push(message));
  page.on('request', (request) => {
    if (!/^(?:file|blob|data|about):|^http:\/\/127\.0\.0\.1:/.test(request.url())) deeds.push(request.url());
  });
  await page.goto(url);
  await page.locator(ready).first().waitFor({ state: 'attached' });
  await page.waitForTimeout(800);
  await look?.(page);
  await page.screenshot({
    path: path.join(
      artifacts,
      'screenshots',
      `hostile-${path.basename(new URL(url).pathname) || 'served'}.png`,
    ),
  });
  const found = await page.evaluate(() => ({
    attacked: 'attacked' in globalThis,
    strangers: document.querySelectorAll('img, b, iframe, image, foreignObject').length,
    scrolls: document.contentType === 'text/html' && document.documentElement.scrollWidth > innerWidth,
  }));
  await page.close();
  return { deeds, ...found };
}

const harmless = { deeds: [], attacked: false, strangers: 0, scrolls: false };

test('as an SVG', async () => {
  const file = await draw('evil.svg');
  expect(await deedsOf(pathToFileURL(file).href, 'svg .node')).toEqual(harmless);
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(await readFile(file, 'utf8')) ?? [];
  expect(Math.max(Number(width), Number(height))).toBeLessThan(MOST);
});

test('as a PNG', async () => {
  const bytes = await readFile(await draw('evil.png'));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(Math.max(bytes.readUInt32BE(16), bytes.readUInt32BE(20))).toBeLessThan(2 * MOST);
});

test('as a PDF', async () => {
  const bytes = await readFile(await draw('evil.pdf'));
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.toString('latin1')).not.toMatch(/\/(?:JavaScript|JS|Launch|URI)\b/);
});

test('as data', async () => {
  const { version, picture } = JSON.parse(await readFile(await draw('evil.json'), 'utf8')) as {
    readonly version: number;
    readonly picture: { readonly width: number; readonly nodes: readonly unknown[] };
  };
  expect([version, picture.nodes.length]).toEqual([1, 5]);
  expect(picture.width).toBeLessThan(MOST);
});

test('as a page that stands alone, with each panel open', async () => {
  const file = await draw('evil.html');
  const look = async (page: Page): Promise<void> => {
    for (const name of ['Details', 'Filter', 'List of systems and flows'])
      await page.getByRole('button', { name, exact: true }).click();
    await page.locator('[data-key="node:Evil"]').click();
  };
  expect(await deedsOf(pathToFileURL(file).href, '.node', look)).toEqual(harmless);
});

test('as a page that is served', async () => {
  const child = spawn(process.execPath, [CLI, 'preview', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.on('exit', () => reject(new Error(said)));
      child.stdout.on('data', (data: Buffer) => {
        said += data.toString();
        const [found] = /http:\/\/127\.0\.0\.1:\S+/.exec(said) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    expect(await deedsOf(url, '.node')).toEqual(harmless);
  } finally {
    child.kill();
  }
});
