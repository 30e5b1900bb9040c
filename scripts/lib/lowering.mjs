/** A sum of all that decides what a text becomes: what an older lowering kept of a text is not what this one would make of it. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

const SOURCES = ['src/base', 'src/language', 'src/model', 'package-lock.json'];

/** @param {string} name */
function filesOf(name) {
  if (!name.startsWith('src')) return [name];
  return readdirSync(inRoot(name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

export const loweringVersion = () => sumOf(SOURCES);

/** Of all that decides what is said of a map. */
export const codeVersion = () => sumOf(['src', 'package-lock.json']);

/** @param {readonly string[]} names */
function sumOf(names) {
  const hash = createHash('sha1');
  for (const file of names.flatMap(filesOf)) hash.update(readFileSync(path.resolve(inRoot(), file)));
  return hash.digest('hex');
}
