/** The cache on a real disk: damaged, stale, foreign, unwritable, full, shared. It is never trusted and never fatal. */
import type * as files from 'node:fs/promises';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createNodeCache, type NodeCacheOptions } from '../../../src/hosts/node-cache/cache.js';
import { parseFragment } from '../../../src/language/fragment.js';
import { packFragment } from '../../../src/language/pack/pack.js';
import { soon } from '../../support/soon.js';

const full = vi.hoisted(() => ({ disk: false }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof files>();
  const writeFile: typeof real.writeFile = async (file, data, options) => {
    if (!full.disk || !(typeof file === 'string' && file.endsWith('.tmp')))
      return real.writeFile(file, data, options);
    // A part gets there, as on a disk that fills up.
    await real.writeFile(file, 'a part', options);
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  return { ...real, writeFile };
});

const MAP = 'file:///map';
const TEXTS = ['system A', 'system B "Billing"', 'flow Order from A to B realtime'];

async function place(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'headwater-cache-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** Opens, asks for all texts, keeps those that were not there. Resolves to how many were. */
async function use(folder: string, texts = TEXTS, options: Partial<NodeCacheOptions> = {}): Promise<number> {
  const kept = await createNodeCache({ folder, version: '1', ...options }).open(MAP);
  if (!kept) throw new Error('Nothing is kept.');
  const missing = texts.filter((text) => kept.get(kept.keyOf(text)) === undefined);
  kept.keep(
    missing.map((text) => ({
      key: kept.keyOf(text),
      pack: () => packFragment(parseFragment(`${MAP}/a.flow`, text)),
    })),
  );
  return texts.length - missing.length;
}

const packFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.pack')).map((name) => path.join(folder, name));

async function filled(): Promise<{ folder: string; file: string }> {
  const folder = await place();
  await use(folder);
  await soon(async () => expect(await packFiles(folder)).toHaveLength(1));
  const [file = ''] = await packFiles(folder);
  return { folder, file };
}

test('what one process keeps the next one finds', async () => {
  const { folder } = await filled();
  expect(await use(folder)).toBe(3);
  expect(await readdir(folder)).toHaveLength(1);
});

test('what changed is added, and what is gone goes', async () => {
  const { folder } = await filled();
  const texts = [...TEXTS.slice(0, 2), 'system Other'];
  expect(await use(folder, texts)).toBe(2);
  await soon(async () => expect(await use(folder, ['system Other'])).toBe(1));
  const [file = ''] = await packFiles(folder);
  expect((await readFile(file, 'latin1')).includes('Order')).toBe(false);
});

test('a file that is damaged anywhere gives what is whole, or nothing', async () => {
  const { folder, file } = await filled();
  const bytes = await readFile(file);
  for (let at = 0; at < bytes.length; at += 7) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    await writeFile(file, damaged);
    const kept = await createNodeCache({ folder, version: '1' }).open(MAP);
    const found = TEXTS.map((text) => kept?.get(kept.keyOf(text))?.words);
    const whole = TEXTS.map((text) => packFragment(parseFragment('', text)).words);
    expect(found.map((words, index) => words ?? whole[index])).toEqual(whole);
  }
});

test.each([0, 5, 30, 100])(
  'a file that ends after %i bytes gives nothing, and is replaced',
  async (length) => {
    const { folder, file } = await filled();
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, length));
    expect(await use(folder)).toBe(0);
    await soon(async () => expect(await readFile(file)).toEqual(bytes));
  },
);

test('a file of another version, or of something else, gives nothing', async () => {
  const { folder, file } = await filled();
  expect(await use(folder, TEXTS, { version: '2' })).toBe(0);
  await writeFile(file, '{"hello":"world"}'.repeat(50));
  expect(await use(folder)).toBe(0);
});

test('a folder that cannot be written costs nothing but the cache', async () => {
  const file = path.join(await place(), 'a file');
  await writeFile(file, 'no folder');
  const onProblem = vi.fn<(error: unknown) => void>();
  expect(await use(file, TEXTS, { onProblem })).toBe(0);
  await soon(() => expect(onProblem).toHaveBeenCalledTimes(1));
  expect(await use(file)).toBe(0);
});

test('a full disk leaves the old file and no part of a new one', async () => {
  const { folder, file } = await filled();
  const before = await readFile(file);
  full.disk = true;
  onTestFinished(() => {
    full.disk = false;
  });
  const onProblem = vi.fn<(error: unknown) => void>();
  expect(await use(folder, ['system New'], { onProblem })).toBe(0);
  await soon(() => expect(onProblem).toHaveBeenCalledTimes(1));
  expect(await readFile(file)).toEqual(before);
  expect(await readdir(folder)).toHaveLength(1);
});

test('two that write at once leave one whole file', async () => {
  const folder = await place();
  const texts = Array.from({ length: 40 }, (_, index) => `system S${index}`);
  await Promise.all(Array.from({ length: 8 }, () => use(folder, texts)));
  await soon(async () => {
    expect(await use(folder, texts)).toBe(40);
    expect(await readdir(folder)).toHaveLength(1);
  });
});

test('what a killed process left is removed in time', async () => {
  const { folder, file } = await filled();
  const [old, young] = [`${file}.1.tmp`, `${file}.2.tmp`];
  for (const name of [old, young]) await writeFile(name, 'half');
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
  await utimes(old, yesterday, yesterday);
  await use(folder, ['system New']);
  await soon(async () => expect(await readdir(folder)).not.toContain(path.basename(old)));
  expect(await readdir(folder)).toContain(path.basename(young));
});
