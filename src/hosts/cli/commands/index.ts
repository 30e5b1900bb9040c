/** The commands, in the order of the help. */
import type { Command } from '../command.js';
import { check } from './check.js';

export const commands: readonly Command[] = [check];
