/** Maps in Markdown, in the real preview of the real editor: drawn in its colours, followed, and unable to run anything. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import type { Locator } from 'playwright-core';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { type EditorSession, openSession } from '../harness/session.js';
import { keepPictureOfFailure } from './writing.js';

let session: EditorSession;

beforeAll(async () => {
  session = await openSession({
    vsix: inject('vsix'),
    workspace: inRoot('test/editor/fixtures/markdown'),
    settings: { 'headwater.preview.openAutomatically': false },
  });
});

afterAll(() => session?.close());

afterEach(({ task }) => keepPictureOfFailure(session, task));

const page = (selector: string): Locator => session.workbench.webview().locator(selector);
const figures = (): Locator => page('figure.headwater-map');

test('blocks become pictures: of the map around, of a part of it, of their own text', async () => {
  await session.workbench.openFile('readme.md');
  await session.workbench.runCommand('Markdown: Open Preview to the Side');
  await expect.poll(() => page('figure.headwater-map svg.hw').count(), { timeout: 60_000 }).toBe(3);
  const names = (index: number): Promise<string[]> =>
    figures().nth(index).locator('.node .name').allTextContents();
  expect(await names(0)).toEqual(expect.arrayContaining(['CRM', 'ERP', 'Evil']));
  expect(await names(2)).toEqual(['Shop', 'Lake']);
  expect(await figures().nth(2).locator('details pre').textContent()).toContain(
    'flow Visit from Shop to Lake',
  );
  expect(await figures().nth(3).textContent()).toContain('the map has no place CRN. Did you mean CRM?');
  await session.screenshot('markdown');
});

test('a file that changes changes the pictures of its map', async () => {
  await writeFile(
    path.join(session.folder, 'more.flow'),
    'system WMS\nflow Order from ERP to WMS realtime\n',
  );
  const added = figures().nth(0).locator('.node .name', { hasText: 'WMS' });
  await expect.poll(() => added.count(), { timeout: 30_000 }).toBe(1);
});

test('text of a map stays text', async () => {
  expect(await page('figure.headwater-map script, figure.headwater-map img').count()).toBe(0);
  expect(await session.workbench.page.title()).not.toContain('attacked');
});
