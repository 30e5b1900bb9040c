/** The commands, in the order of the help. */
import type { Command } from '../command.js';
import { check } from './check.js';
import { draw } from './draw.js';
import { format } from './format.js';

export const commands: readonly Command[] = [check, format, draw];
