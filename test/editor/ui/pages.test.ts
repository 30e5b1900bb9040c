/** Pages outside the editor in a real browser: the one that stands alone, and the one that `headwater preview` serves. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Locator, Page } from 'playwright-core';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { forBrowser } from '../../../scripts/build.mjs';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import type { AloneData } from '../../../src/hosts/webview/pages/alone-data.js';
import { fileThemes } from '../../../src/views/graph/draw.js';
import type { FileTheme } from '../../../src/views/graph/svg/palette.js';
import { launchBrowser } from '../harness/browser.js';
import { artifacts } from '../harness/places.js';
import { expectNoHindrance } from './axe.js';

const CLI = inRoot('dist/cli.cjs');

let browser: Browser;
let page: Page;
let folder: string;
/** What the page said that it should not: errors, refused loads, requests to anywhere. */
let said: string[];
const running = new Set<ChildProcess>();

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'headwater-pages-'));
  await cp(inRoot('examples/order-to-cash'), path.join(folder, 'map'), { recursive: true });
});

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

afterEach(async () => {
  expect(said).toEqual([]);
  await page.context().close();
});

async function newPage(): Promise<void> {
  said = [];
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  page = await context.newPage();
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|ERR_|blocked by CORS/.test(message.text()))
      said.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:file|blob|data|about):|^http:\/\/127\.0\.0\.1:/.test(request.url())) said.push(request.url());
  });
}

const thing = (key: string): Locator => page.locator(`[data-key="${key}"]`);
const screenshot = (name: string) =>
  page.screenshot({ path: path.join(artifacts, 'screenshots', `${name}.png`) });

async function draw(map: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, 'draw', map, ...args], {
    cwd: folder,
    maxBuffer: 1e9,
  });
  return stdout;
}

test('a page that stands alone shows the map, and needs nothing else', async () => {
  await newPage();
  await draw('map', '-o', 'map.html');
  await page.goto(pathToFileURL(path.join(folder, 'map.html')).href);
  await thing('node:ERP').waitFor();
  expect(await page.title()).toBe('map');
  await expect.poll(() => page.locator('.node').count()).toBeGreaterThan(3);
  await screenshot('page-alone');
});

test('it only shows: no menu of it offers to change the text', async () => {
  await newPage();
  await page.goto(pathToFileURL(path.join(folder, 'map.html')).href);
  await thing('node:ERP').waitFor();
  for (const selector of ['.nodes > .node', '.edges > .edge', '.headings > .heading']) {
    await page.locator(selector).first().focus();
    await page.keyboard.press('Enter');
    const items = await page.getByRole('menuitem').allTextContents();
    expect(items.join(', '), selector).toContain('Show Details');
    expect(items.join(', '), selector).not.toMatch(/Rename|Add Flow|Unpin|Go to Text/);
    expect(await page.locator('.menu > :visible').first().getAttribute('role')).toBe('menuitem');
    await page.keyboard.press('Escape');
  }
});

test('its state is in the address: a reload and a link show the same', async () => {
  await newPage();
  await page.goto(pathToFileURL(path.join(folder, 'map.html')).href);
  await thing('node:CRM').click();
  await expect.poll(() => page.url()).toContain('CRM');
  await page.reload();
  await thing('node:CRM').waitFor();
  await page.locator('.node.chosen[data-key="node:CRM"]').waitFor();
});

test('a hostile map runs nothing in it', async () => {
  await newPage();
  const evil = `</script><script>document.title='attacked'</script><img src=x onerror=document.title='attacked'>`;
  await writeFile(
    path.join(folder, 'evil.flow'),
    `system Evil "${evil}" { owner ops }\n/** ${evil} */\nsystem ERP\nflow Order from ERP to Evil realtime { reason "${evil}" }\n`,
  );
  await draw('evil.flow', '-o', 'evil.html');
  await page.goto(pathToFileURL(path.join(folder, 'evil.html')).href);
  await thing('node:Evil').click();
  await thing('node:Evil').hover();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await page.title()).not.toContain('attacked');
  expect(await page.locator('img').count()).toBe(0);
});

test('the picture of the preview’s worker is that of the command line, to the byte', async () => {
  await newPage();
  const html = await readFile(path.join(folder, 'map.html'), 'utf8');
  const [, json = '{}'] = /id="headwater-map">(.*?)<\/script>/s.exec(html) ?? [];
  const { graph, title } = JSON.parse(json) as AloneData;
  await page.goto('about:blank');
  await page.addScriptTag({ content: await drawingScript() });
  const layout = await readFile(inRoot('dist/layout-worker.js'), 'utf8');
  const looks: readonly { readonly theme: FileTheme; readonly view?: string }[] = [
    ...fileThemes.map((theme) => ({ theme })),
    ...['orderToCash', 'salesAges'].map((view) => ({ theme: 'light' as const, view })),
  ];
  for (const { theme, view } of looks) {
    const drawn = await page.evaluate(
      ([map, script, ask, options]) => {
        const { drawInPage } = globalThis as unknown as {
          drawInPage: (...all: readonly unknown[]) => Promise<string>;
        };
        return drawInPage(map, script, ask, options);
      },
      [graph, layout, view === undefined ? {} : { view }, { theme, title }] as const,
    );
    const asked = view === undefined ? [] : ['--view', view];
    // Two pictures of 50 KB say nothing in a report.
    expect(drawn === (await draw('map', '--theme', theme, ...asked)), `${theme} ${view}`).toBe(true);
  }
}, 180_000);

/** Draws as the preview does: its layout client, its worker, the same pipeline. */
async function drawingScript(): Promise<string> {
  const contents = `
    import { createLayoutClient } from './src/hosts/webview/layout-client.ts';
    import { startWorker } from './src/hosts/webview/workers/line.ts';
    import { drawShown } from './src/views/graph/draw.ts';
    import { showGraph } from './src/views/graph/show/show.ts';
    globalThis.drawInPage = async (landscape, script, ask, options) => {
      const client = createLayoutClient(() => startWorker(() => Promise.resolve(script)));
      const layout = (graph, wanted) => client.layout({ graph, ...wanted });
      return (await drawShown(showGraph(landscape, ask), { layout }, options)).svg;
    };`;
  const { outputFiles } = await build({
    ...forBrowser,
    stdin: { contents, resolveDir: inRoot('.'), loader: 'ts' },
    bundle: true,
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}

/** Resolves to the address. */
async function preview(...args: readonly string[]): Promise<{ readonly url: string; end(): Promise<void> }> {
  const env = { ...process.env, HOME: folder, XDG_STATE_HOME: path.join(folder, 'state') };
  const child = spawn(process.execPath, [CLI, 'preview', 'map', ...args], { cwd: folder, env });
  running.add(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      const [address] = /http:\S+/.exec(String(text)) ?? [];
      if (address) resolve(address);
    });
    child.stderr.on('data', (text: Buffer) => reject(new Error(String(text))));
  });
  const end = (): Promise<void> =>
    new Promise((resolve) => {
      child.once('exit', (code) => {
        running.delete(child);
        expect(code).toBe(0);
        resolve();
      });
      child.kill('SIGINT');
    });
  return { url, end };
}

test('a served page follows the files, waits while nobody serves, and goes on when somebody does', async () => {
  await newPage();
  const first = await preview();
  await page.goto(first.url);
  await thing('node:ERP').waitFor();
  await writeFile(
    path.join(folder, 'map/more.flow'),
    'system Lake "Data lake"\nflow Invoice from ERP to Lake\n',
  );
  await thing('node:Lake').waitFor({ timeout: 5000 });
  await screenshot('page-served');
  await writeFile(path.join(folder, 'map/more.flow'), 'system Lake\nflow Invoice from\n');
  await page.getByText('Part of the text cannot be read just now').waitFor();
  expect(await thing('node:Lake').count()).toBe(1);
  await first.end();
  await page.getByText('The connection to headwater preview is lost').waitFor();
  await expectNoHindrance(page.locator('body'), 'lost connection');
  await screenshot('page-lost');
  await writeFile(path.join(folder, 'map/more.flow'), 'system Shoal\nflow Invoice from ERP to Shoal\n');
  const second = await preview();
  expect(second.url).toBe(first.url);
  await thing('node:Shoal').waitFor({ timeout: 15_000 });
  await page.getByText('The connection to headwater preview is lost').waitFor({ state: 'detached' });
  await thing('node:Lake').waitFor({ state: 'detached' });
  await second.end();
});

test('a page with another token, or of another origin, sees nothing', async () => {
  await newPage();
  const { url, end } = await preview();
  const wrong = await page.goto(url.replace(/token=.*/, 'token=guessed'));
  expect(wrong?.status()).toBe(403);
  expect(await page.textContent('body')).toContain('open the address that headwater preview printed last');
  await page.goto('about:blank');
  const stolen = await page.evaluate(async (address) => {
    try {
      return await (await fetch(address)).text();
    } catch {
      return 'refused';
    }
  }, url);
  expect(stolen).toBe('refused');
  await end();
});
