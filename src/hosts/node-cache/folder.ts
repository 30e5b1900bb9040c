/** The folder of a cache: files are replaced as a whole, and neither grow nor gather without bound. */
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './make-folder.js';
import { abandoned, temporaryOf } from './temporary.js';

/** Bytes of one file, and of all of them. */
export const MOST_BYTES = 128 * 1024 * 1024;
const MOST_ALTOGETHER = 512 * 1024 * 1024;
/** Milliseconds that a piece of packing may take before others get a turn. */
export const SLICE = 8;

/** What waits for input is served first; a command says what it has to say before. */
export const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    if (milliseconds === 0) setImmediate(resolve);
    else setTimeout(resolve, milliseconds);
  });

/** Whoever reads meanwhile finds the old file or the new one, never a part of it. */
export async function replace(folder: string, file: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(folder);
  const temporary = temporaryOf(file);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await tidy(folder);
}

/** Removes what killed processes left, and the oldest files where all together take too much. */
async function tidy(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /\.(pack|told|tmp)$/.test(name));
  const found = await Promise.all(names.map((name) => sizeAndAge(folder, name)));
  const files = found.flatMap((each) => each ?? []);
  let sum = 0;
  for (const { name, size, age } of files.sort((a, b) => a.age - b.age)) {
    sum += size;
    const goes = name.endsWith('.tmp') ? abandoned(name, age) : sum > MOST_ALTOGETHER;
    if (goes) await rm(path.join(folder, name), { force: true });
  }
}

/** Undefined where another process has just removed it. */
async function sizeAndAge(folder: string, name: string) {
  try {
    const { size, mtimeMs } = await stat(path.join(folder, name));
    return { name, size, age: Date.now() - mtimeMs };
  } catch {
    return undefined;
  }
}
