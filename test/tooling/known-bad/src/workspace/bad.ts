/** Breaks the border of workspace, so that a test sees the border check bite. */
import { readFile } from 'node:fs/promises';
export const bad = readFile;
