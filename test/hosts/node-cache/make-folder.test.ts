/** A folder is made with all above it, and where that cannot be, it is said in the end. */
import type * as files from 'node:fs/promises';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { makeFolder } from '../../../src/hosts/node-cache/make-folder.js';

const refusing = vi.hoisted(() => ({ folder: '' }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof files>();
  // As /proc does: the parent is there, and said to be missing.
  const mkdir = async (folder: string, options: { mode?: number }): Promise<void> => {
    if (refusing.folder && folder.startsWith(refusing.folder))
      throw Object.assign(new Error('ENOENT: no such file or directory, mkdir'), { code: 'ENOENT' });
    await real.mkdir(folder, options);
  };
  return { ...real, mkdir };
});

async function place(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'headwater-folder-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

test('with all above it, and again', async () => {
  const folder = path.join(await place(), 'a', 'b', 'c');
  await makeFolder(folder, 0o700);
  await makeFolder(folder, 0o700);
  expect((await stat(folder)).isDirectory()).toBe(true);
});

test('not below a file', async () => {
  const file = path.join(await place(), 'file');
  await writeFile(file, '');
  await expect(makeFolder(path.join(file, 'a'))).rejects.toThrow('ENOTDIR');
});

test('a file system that refuses it as if its parent were missing is tried once', async () => {
  refusing.folder = path.join(await place(), 'x');
  onTestFinished(() => void (refusing.folder = ''));
  await expect(makeFolder(path.join(refusing.folder, 'y', 'z'))).rejects.toThrow('cannot be made');
});
