/** Lists of files. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * All files below a folder, relative to it, with slashes, sorted.
 * @param {string} folder
 */
export async function listFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
