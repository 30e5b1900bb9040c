/** Writes a file whole or not at all: beside it first, then in its place. */
import { randomBytes } from 'node:crypto';
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from '../node-files.js';

/** What went wrong, in words; undefined where the file is written. */
export async function writeFileWhole(file: string, content: string): Promise<string | undefined> {
  let beside: string | undefined;
  try {
    const target = await realTarget(file);
    if (target.special) return 'this is no regular file: name another';
    beside = path.join(
      path.dirname(target.path),
      `.${path.basename(target.path)}.${randomBytes(6).toString('hex')}.tmp`,
    );
    await writeBeside(beside, content);
    if (target.mode !== undefined) await chmod(beside, target.mode);
    await rename(beside, target.path);
    return undefined;
  } catch (error) {
    if (beside !== undefined) await rm(beside, { force: true }).catch(() => undefined);
    return reasonOf(error);
  }
}

interface Target {
  /** Behind symbolic links: they stay, and what they lead to is replaced. */
  readonly path: string;
  readonly mode?: number;
  readonly special: boolean;
}

async function realTarget(file: string): Promise<Target> {
  try {
    const found = await stat(file);
    return { path: await realpath(file), mode: found.mode & 0o7777, special: !found.isFile() };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { path: file, special: false };
    throw error;
  }
}

async function writeBeside(file: string, content: string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
