/** The commands, in the order of the help. */
import type { Command } from '../command.js';
import { check } from './check.js';
import { draw } from './draw.js';
import { explain } from './explain.js';
import { format } from './format.js';
import { preview } from './preview.js';
import { why } from './why.js';

export const commands: readonly Command[] = [check, why, explain, format, draw, preview];
