/** A workspace with a cache: what is kept is not read again, what changed is, and what is wrong costs nothing but time. */
import { expect, test } from 'vitest';
import type { FragmentCache, Fresh, Packed } from '../../src/workspace/cache.js';
import { Workspace } from '../../src/workspace/workspace.js';
import { memoryFiles } from '../support/memory-files.js';

const ROOT = 'file:///w';
const FILES = { 'file:///w/a.flow': 'system A', 'file:///w/b.flow': 'system B\nflow X from A to B' };

/** Keeps in memory; `fresh` is what the last opening had to read. */
class MemoryCache implements FragmentCache {
  readonly kept = new Map<string, Packed>();
  fresh: readonly Fresh[] = [];

  open(): ReturnType<FragmentCache['open']> {
    return Promise.resolve({
      keyOf: (text: string) => text,
      get: (key: string) => this.kept.get(key),
      keep: (fresh: readonly Fresh[]) => {
        this.fresh = fresh;
      },
    });
  }

  packAll(): void {
    for (const { key, pack } of this.fresh) {
      const packed = pack();
      if (packed) this.kept.set(key, packed);
    }
  }
}

async function open(cache: FragmentCache, files: Readonly<Record<string, string>> = FILES) {
  const workspace = new Workspace(memoryFiles(files), () => undefined, cache);
  await workspace.addFolder(ROOT);
  return workspace;
}

const said = (workspace: Workspace): unknown =>
  JSON.parse(
    JSON.stringify(
      workspace.fragmentsOf(ROOT).map(({ uri, declarations, mentions }) => ({ uri, declarations, mentions })),
    ),
  );

test('what was read once is not read again', async () => {
  const cache = new MemoryCache();
  const first = await open(cache);
  cache.packAll();
  const second = await open(cache);
  expect(cache.fresh).toEqual([]);
  expect(said(second)).toEqual(said(first));
});

test('a file that changed is read, and the others are not', async () => {
  const cache = new MemoryCache();
  await open(cache);
  cache.packAll();
  const workspace = await open(cache, { ...FILES, 'file:///w/a.flow': 'system Other' });
  expect(cache.fresh.map(({ key }) => key)).toEqual(['system Other']);
  expect(JSON.stringify(said(workspace))).toContain('Other');
});

test('a file that an editor changed before it was packed is not kept under its old text', async () => {
  const cache = new MemoryCache();
  const workspace = await open(cache);
  workspace.setText('file:///w/a.flow', 'system A');
  workspace.setText('file:///w/a.flow', '  system A');
  cache.packAll();
  expect([...cache.kept.keys()]).toEqual([FILES['file:///w/b.flow']]);
});

test('what makes no fragment is read from its text', async () => {
  const cache = new MemoryCache();
  const whole = said(await open(cache));
  for (const { key } of cache.fresh)
    cache.kept.set(key, { words: '["x"]', codes: new Uint8Array([7, 7, 7]) });
  expect(said(await open(cache))).toEqual(whole);
  expect(cache.fresh).toHaveLength(2);
});
