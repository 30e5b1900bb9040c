/** Makes a folder with those that it stands in. Node's own way tries for ever on file systems that refuse a folder as if its parent were missing. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** Fails where a folder cannot be made; a mode is given to those that are new. */
export async function makeFolder(folder: string, mode?: number): Promise<void> {
  if (await make(folder, mode)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) await makeFolder(parent, mode);
  if (!(await make(folder, mode))) throw new Error(`${folder} cannot be made`);
}

/** False where its parent is missing, or is said to be. */
async function make(folder: string, mode: number | undefined): Promise<boolean> {
  try {
    await mkdir(folder, mode === undefined ? {} : { mode });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  return true;
}
