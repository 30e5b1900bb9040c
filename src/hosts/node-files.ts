/** Node's file system behind the port of the core: how hosts that run in Node find and read the files of a map. */
import { realpathSync, statSync, type Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { FileSystem, ReadResult } from '../workspace/files.js';
import { decode, isMapFile, MOST_BYTES, tooLarge } from '../workspace/files.js';

/** As editors write uris: the server must recognise the files that a client opens. */
export const uriOf = (file: string): string => URI.file(file).toString();
export const pathOf = (uri: string): string => URI.parse(uri).fsPath;

export type BytesResult =
  { readonly bytes: Uint8Array } | { readonly problem: string; readonly isThere: boolean };

export interface NodeFilesOptions {
  /** Told of folders that cannot be listed: what they hold is missing from the map. */
  readonly onUnreadable?: (folder: string, reason: string) => void;
}

export function createNodeFiles(options: NodeFilesOptions = {}): FileSystem {
  const limit = createLimit(MOST_AT_ONCE);
  return {
    list: async (folder, within = folder) => {
      const files: string[] = [];
      // Of what comes and changes, most is a file: it costs no more than this look.
      if (await isFile(pathOf(folder))) return files;
      await walk(pathOf(folder), await realAbove(pathOf(folder), pathOf(within)), files, options);
      return files.sort().map(uriOf);
    },
    read: (uri) => limit(() => readText(pathOf(uri))),
  };
}

async function readText(file: string): Promise<ReadResult> {
  const result = await readBytes(file);
  return 'bytes' in result ? { isThere: true, ...decode(result.bytes) } : result;
}

/** The bytes of a file; one that is too large is never read. */
export async function readBytes(file: string): Promise<BytesResult> {
  try {
    const found = await stat(file);
    if (!found.isFile()) return { problem: 'This is not a file that holds text.', isThere: false };
    if (found.size > MOST_BYTES) return { problem: tooLarge(found.size), isThere: true };
    return { bytes: await readFile(file) };
  } catch (error) {
    return { problem: `This file cannot be read: ${reasonOf(error)}.`, isThere: !isNowhere(error) };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to do so',
  EPERM: 'the system does not permit it',
  ENOENT: 'there is no such file',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
};

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code || String(error));
}

/** Whether there is a file or a folder below the folder of a map. A link that leads out of it is not followed: what it shows differs between machines. */
export function existsBelow(root: string, file: string): boolean | undefined {
  try {
    const folder = realpathSync.native(pathOf(root));
    // A file outside all folders is a map of its own, and has nothing below it.
    if (!statSync(folder).isDirectory()) return undefined;
    return isInside(folder, file);
  } catch {
    return undefined;
  }
}

function isInside(folder: string, file: string): boolean | undefined {
  try {
    const real = realpathSync.native(path.join(folder, file));
    const way = path.relative(folder, real);
    return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EACCES' ? undefined : false;
  }
}

/** The real paths of the folders from one down to the parent of another. */
async function realAbove(folder: string, top: string): Promise<Set<string>> {
  const above = new Set<string>();
  for (let at = folder; at !== top && at !== path.dirname(at);) {
    at = path.dirname(at);
    above.add(await realpath(at).catch(() => at));
  }
  return above;
}

/** `seen` holds the real paths of the folders on the way, so that a link that leads back up ends the walk. */
async function walk(
  folder: string,
  seen: Set<string>,
  files: string[],
  options: NodeFilesOptions,
): Promise<void> {
  let entries: Dirent[];
  try {
    const real = await realpath(folder);
    if (seen.has(real)) return;
    seen.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (!isNowhere(error)) options.onUnreadable?.(folder, reasonOf(error));
    return;
  }
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const full = path.join(folder, name);
    const kind = await kindOf(entry, full);
    if (kind === 'folder') await walk(full, seen, files, options);
    else if (kind === 'file' && isMapFile(name)) files.push(full);
  }
}

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

/** What is gone by now, or a file where a folder was, holds nothing that could be missing. */
const isNowhere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOTDIR' || error.code === 'ENOENT');

async function kindOf(entry: Dirent, full: string): Promise<'file' | 'folder' | 'other'> {
  try {
    const target = entry.isSymbolicLink() ? await stat(full) : entry;
    return target.isDirectory() ? 'folder' : target.isFile() ? 'file' : 'other';
  } catch {
    // A link that leads nowhere.
    return 'other';
  }
}

/** Past some hundred open files systems refuse more. */
const MOST_AT_ONCE = 64;

function createLimit(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
    try {
      return await task();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}
