/** Where things are in this repository. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const editorHome = path.join(root, 'test/editor');

/** @param {...string} parts */
export const inRoot = (...parts) => path.join(root, ...parts);
