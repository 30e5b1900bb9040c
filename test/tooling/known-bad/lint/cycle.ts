/** Half of a cycle of imports, closed by a type. */
import type run from './everything.js';

export type Run = typeof run;
export const Bad = 1;
