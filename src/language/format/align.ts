/** Comments behind clauses: those that stood below each other do so again, any other follows after one space. */
import type { Gap } from './breaks.js';
import type { Item } from './items.js';
import { isLineComment } from './items.js';
import type { Lines } from './lines.js';

interface Trailing {
  readonly index: number;
  /** Column behind what the comment follows. */
  readonly end: number;
}

/** How many spaces stand in front of comments, by item. */
export function alignment(
  items: readonly Item[],
  gaps: readonly Gap[],
  { ends }: Lines,
): ReadonlyMap<number, number> {
  const groups = new Map<string, Trailing[]>();
  let paragraph = 0;
  items.forEach((item, index) => {
    const gap = gaps[index];
    if (gap?.kind === 'break' && gap.lines > 1) paragraph++;
    if (gap?.kind !== 'space' || !isLineComment(item)) return;
    const key = `${paragraph} ${item.startColumn}`;
    groups.set(key, [...(groups.get(key) ?? []), { index, end: ends[index - 1] ?? 0 }]);
  });
  const padding = new Map<number, number>();
  for (const group of groups.values()) {
    const column = Math.max(...group.map(({ end }) => end)) + 1;
    for (const { index, end } of group) padding.set(index, column - end);
  }
  return padding;
}
