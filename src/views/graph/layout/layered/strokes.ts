/** How often lines cross as the eye sees it: those that run on top of each other are one. */
import type { Point } from '../../graph.js';
import { pairs } from '../polyline.js';

interface Stroke {
  readonly at: number;
  readonly low: number;
  readonly high: number;
}

export function crossingsAmong(lines: readonly (readonly Point[])[]): number {
  const [level, upright]: [Stroke[], Stroke[]] = [[], []];
  for (const [a, b] of lines.flatMap(pairs)) {
    if (a.y === b.y) level.push({ at: a.y, low: Math.min(a.x, b.x), high: Math.max(a.x, b.x) });
    else upright.push({ at: a.x, low: Math.min(a.y, b.y), high: Math.max(a.y, b.y) });
  }
  const columns = merged(upright);
  let count = 0;
  for (const { at: y, low, high } of merged(level))
    for (const column of columns)
      if (column.at > low && column.at < high && y > column.low && y < column.high) count += 1;
  return count;
}

function merged(strokes: readonly Stroke[]): Stroke[] {
  const result: Stroke[] = [];
  for (const stroke of strokes.toSorted((a, b) => a.at - b.at || a.low - b.low)) {
    const last = result.at(-1);
    if (last && last.at === stroke.at && stroke.low <= last.high)
      result[result.length - 1] = { ...last, high: Math.max(last.high, stroke.high) };
    else result.push(stroke);
  }
  return result;
}
