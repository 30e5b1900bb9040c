/** How far things that stand beside each other keep apart. */
import type { Kind } from './axis.js';
import { PADDING } from './bones.js';

const kinds: readonly Kind[] = ['node', 'slim', 'label', 'line', 'frame', 'title'];

const gaps = [
  [14, 14, 12, 9, PADDING, 10],
  [14, 8, 10, 9, PADDING, 10],
  [12, 10, 7, 6, 8, 6],
  [9, 9, 6, 8, 9, 6],
  [PADDING, PADDING, 8, 9, PADDING, 10],
  [10, 10, 6, 6, 10, 8],
] as const;

export const gapOf = (one: Kind, other: Kind): number =>
  gaps[kinds.indexOf(one)]?.[kinds.indexOf(other)] ?? 0;
