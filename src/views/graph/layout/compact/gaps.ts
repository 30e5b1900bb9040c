/** How far things that stand beside each other keep apart. */
import type { Kind } from './axis.js';
import { PADDING } from './bones.js';

const kinds: readonly Kind[] = ['node', 'slim', 'label', 'line', 'frame', 'title'];

const gaps = [
  [12, 12, 10, 9, PADDING, 6],
  [12, 6, 10, 8, PADDING, 6],
  [10, 10, 6, 6, 8, 6],
  [9, 8, 6, 8, 8, 6],
  [PADDING, PADDING, 8, 8, PADDING, 6],
  [6, 6, 6, 6, 6, 8],
] as const;

export const gapOf = (one: Kind, other: Kind): number =>
  gaps[kinds.indexOf(one)]?.[kinds.indexOf(other)] ?? 0;
