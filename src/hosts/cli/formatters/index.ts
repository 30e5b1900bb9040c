/** The formatters of `check`, the default first. */
import type { Formatter } from './formatter.js';
import { github } from './github.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { pretty } from './pretty.js';
import { sarif } from './sarif.js';

export const formatters: readonly Formatter[] = [pretty, json, sarif, junit, github];
