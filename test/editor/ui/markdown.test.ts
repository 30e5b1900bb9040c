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

/** The preview loads its page anew for each picture that is done: what is read once may be read of half a page. */
const within = { timeout: 30_000 };
const names = (index: number) => (): Promise<string[]> =>
  figures().nth(index).locator('.node .name').allTextContents();

test('blocks become pictures: of the map around, of a part of it, of their own text', async () => {
  await session.workbench.openFile('readme.md');
  await session.workbench.runCommand('Markdown: Open Preview to the Side');
  await expect.poll(() => page('figure.headwater-map svg.hw').count(), { timeout: 60_000 }).toBe(3);
  await expect.poll(names(0), within).toEqual(expect.arrayContaining(['CRM', 'ERP', 'Evil']));
  await expect.poll(names(2), within).toEqual(['Shop', 'Lake']);
  const told = (index: number, text: string): Promise<void> =>
    figures().nth(index).filter({ hasText: text }).waitFor(within);
  await told(2, 'flow Visit from Shop to Lake');
  await told(3, 'the map has no place CRN. Did you mean CRM?');
  await session.screenshot('markdown');
});

test('a file that changes changes the pictures of its map', async () => {
  await writeFile(
    path.join(session.folder, 'more.flow'),
    'system WMS\nflow Order from ERP to WMS realtime\n',
  );
  await expect.poll(names(0), within).toContain('WMS');
});

test('text of a map stays text', async () => {
  await expect.poll(names(0), within).toContain('Evil');
  expect(await page('figure.headwater-map script, figure.headwater-map img').count()).toBe(0);
  expect(await session.workbench.page.title()).not.toContain('attacked');
});
