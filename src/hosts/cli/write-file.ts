/** Writes a file whole or not at all: beside it first, then in its place. */
import { randomBytes } from 'node:crypto';
import { chmod, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from '../node-files.js';

/** What went wrong, in words; undefined where the file is written. */
export async function writeFileWhole(
  file: string,
  content: string | Uint8Array,
): Promise<string | undefined> {
  let beside: string | undefined;
  try {
    const target = await realTarget(file);
    if (target.kind === 'folder') return 'it is a folder';
    if (target.kind === 'device') {
      await writeFile(target.path, content);
      return undefined;
    }
    beside = besideOf(target.path);
    await writeBeside(beside, content);
    if (target.mode !== undefined) await chmod(beside, target.mode);
    await rename(beside, target.path);
    return undefined;
  } catch (error) {
    if (beside !== undefined) await rm(beside, { force: true }).catch(() => undefined);
    return isMissing(error) ? 'its folder does not exist' : reasonOf(error);
  }
}

const besideOf = (file: string): string =>
  path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`);

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

interface Target {
  /** Behind symbolic links: they stay, and what they lead to is replaced. */
  readonly path: string;
  /** A device or a pipe, such as /dev/null, is written to and never replaced. */
  readonly kind: 'file' | 'folder' | 'device';
  readonly mode?: number;
}

async function realTarget(file: string): Promise<Target> {
  try {
    const found = await stat(file);
    const kind = found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'device';
    return { path: await realpath(file), kind, mode: found.mode & 0o7777 };
  } catch (error) {
    if (isMissing(error)) return { path: file, kind: 'file' };
    throw error;
  }
}

async function writeBeside(file: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
