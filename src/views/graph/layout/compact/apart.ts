/** Which things see each other along an axis: one stands before the other, and nothing stands between. */
import type { Thing } from './axis.js';
import { gapOf } from './gaps.js';

type Range = readonly [low: number, high: number];

/** `start`: places of the variables; `touching`: on the other axis they do no more than that. */
export function apart(
  things: readonly Thing[],
  start: Int32Array,
  say: (one: Thing, other: Thing, touching: boolean) => void,
): void {
  const placed = things.map((thing) => {
    const begin = (start[thing.variable] ?? 0) + thing.offset;
    return { thing, begin, end: begin + thing.size };
  });
  const byEnd = placed.toSorted((a, b) => b.end - a.end);
  for (const { thing: other, begin, end: own } of placed) {
    let open: readonly Range[] = [[other.low, other.high]];
    for (const { thing: one, begin: first, end } of byEnd) {
      if (one === other || end > begin || (first === begin && own === end)) continue;
      const near = gapOf(one.kind, other.kind);
      if (!open.some(([low, high]) => one.low - near < high && one.high + near > low)) continue;
      if (one.variable !== other.variable) say(one, other, one.low >= other.high || other.low >= one.high);
      open = without(open, one);
      if (open.length === 0) break;
    }
  }
}

/** What is still to be seen beside a thing. */
const without = (open: readonly Range[], { low: from, high: to }: Thing): readonly Range[] =>
  open.flatMap(([low, high]): readonly Range[] => [
    ...(from > low ? ([[low, Math.min(high, from)]] as const) : []),
    ...(to < high ? ([[Math.max(low, to), high]] as const) : []),
  ]);
