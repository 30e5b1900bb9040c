/** Breaks the border of interop, so that a test sees the border check bite. */
import { readFileSync } from 'fs';
export const bad = readFileSync;
