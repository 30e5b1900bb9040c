import { afterAll, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { forBrowser } from '../../../../scripts/build.mjs';
import { Drawer, type LayoutPort } from '../../../../src/hosts/vscode/markdown/drawer.js';
import { startLayoutThread } from '../../../../src/hosts/vscode/markdown/layout-thread.js';
import { graphOfText } from '../../../../src/service/graph-of-text.js';
import { drawShown } from '../../../../src/views/graph/draw.js';
import { createElk } from '../../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../../src/views/graph/layout/layout.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';

const landscape = graphOfText('system ERP\nsystem CRM\nflow Order from ERP to CRM realtime\n', '2026-11-23');

const folder = await mkdtemp(path.join(tmpdir(), 'headwater-layout-'));
const script = path.join(folder, 'layout-worker.js');
const entry = path.resolve(import.meta.dirname, '../../../../src/hosts/webview/layout-worker.ts');
await build({ ...forBrowser, entryPoints: [entry], outfile: script, bundle: true, logLevel: 'warning' });
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the browser’s layout script runs in a thread of Node, and draws what this thread does', async () => {
  const drawer = new Drawer(() => startLayoutThread(script));
  const drawn = await Promise.all([1, 2].map(() => drawer.draw(landscape, {}, new Map())));
  const layout = createLayout(createElk());
  const pane = { width: 1000, height: 700 };
  const { svg } = await drawShown(showGraph(landscape, {}), layout, { theme: 'vscode', pane });
  expect(drawn).toEqual([svg, svg]);
  expect(svg).not.toMatch(/tabindex|role="button"|<style/);
  drawer.dispose();
});

test('one that takes too long is ended, and the next starts anew', async () => {
  const ends: number[] = [];
  let started = 0;
  const silent = (): LayoutPort => {
    const number = ++started;
    return { post: () => undefined, listen: () => undefined, end: () => void ends.push(number) };
  };
  const drawer = new Drawer(() => Promise.resolve(silent()), 20);
  for (let round = 1; round <= 2; round++)
    await expect(drawer.draw(landscape, {}, new Map())).rejects.toThrow(
      'show a part of it, with focus or filter',
    );
  await expect.poll(() => ends).toEqual([1, 2]);
});

test('one that fails says why', async () => {
  const failing: LayoutPort = {
    post: () => undefined,
    listen: (_, fail) => fail('out of memory'),
    end: () => undefined,
  };
  await expect(new Drawer(() => Promise.resolve(failing)).draw(landscape, {}, new Map())).rejects.toThrow(
    'out of memory',
  );
});
