/** The files of the examples that ship. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../examples');

/** Paths of their `.flow` files, relative to `examples`. */
export const examples: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.flow'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

export const readExample = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');
