/** The formatters of `check`, the default first. */
import type { Formatter } from './formatter.js';
import { json } from './json.js';
import { pretty } from './pretty.js';

export const formatters: readonly Formatter[] = [pretty, json];
