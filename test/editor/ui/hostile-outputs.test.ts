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
import { allOf, parseXml } from '../../support/xml.js';
import { hostileMap, markup } from './hostile-map.js';
import { textsOf } from './pdf-text.js';

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
    strangers: document.querySelectorAll('img, b, iframe, image, foreignObject, parsererror, svg script')
      .length,
    // What broke the markup would not be there, nor what comes behind it.
    nodes: document.querySelectorAll('.nodes > .node').length,
    labels: document.querySelectorAll('.labels > .label').length,
    named: document.querySelector('[data-key="node:Evil"]')?.textContent.includes('</text></svg><script>'),
    scrolls: document.contentType === 'text/html' && document.documentElement.scrollWidth > innerWidth,
  }));
  await page.close();
  return { deeds, ...found };
}

const harmless = {
  deeds: [],
  attacked: false,
  strangers: 0,
  nodes: 5,
  labels: 3,
  named: true,
  scrolls: false,
};

const viewBox = /viewBox="0 0 (\S+) (\S+)"/;

test('as an SVG', async () => {
  const file = await draw('evil.svg');
  expect(await deedsOf(pathToFileURL(file).href, 'svg .node')).toEqual(harmless);
  const [, width, height] = viewBox.exec(await readFile(file, 'utf8')) ?? [];
  expect(Math.max(Number(width), Number(height))).toBeLessThan(MOST);
});

test('as a PNG', async () => {
  const bytes = await readFile(await draw('evil.png'));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const [, width, height] = viewBox.exec(await readFile(await draw('evil.svg'), 'utf8')) ?? [];
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
});

test('as a PDF', async () => {
  const bytes = await readFile(await draw('evil.pdf'));
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.toString('latin1')).not.toMatch(/\/(?:JavaScript|JS|Launch|URI)\b/);
  // No script of a PDF's page ever runs: what markup did would be that texts are not there, as they are in the SVG.
  const svg = parseXml(await readFile(await draw('evil.svg'), 'utf8'));
  // A letter without a drawing has none to read either.
  const packed = (text: string): string => text.replaceAll(/[\s?\u200b]/g, '');
  const expected = allOf(svg).flatMap(({ name, text }) => (name === 'text' ? packed(text) : []));
  expect(expected.some((text) => markup.startsWith(text.slice(0, 20)))).toBe(true);
  expect(textsOf(bytes).map(packed).sort()).toEqual(expected.sort());
});

test('as data', async () => {
  const text = await readFile(await draw('evil.json'), 'utf8');
  // It may go to a terminal: nothing in it steers one.
  expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u2028\u2029]/u);
  const { version, picture } = JSON.parse(text) as {
    readonly version: number;
    readonly picture: {
      readonly width: number;
      readonly nodes: readonly { readonly id: string; readonly title?: string }[];
    };
  };
  expect([version, picture.nodes.length]).toEqual([1, 5]);
  // Data is what the map says, to the letter.
  expect(picture.nodes.find(({ id }) => id === 'Evil')?.title).toBe(markup);
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
