/** Leads one new flow through a picture that stays as it is: the cheapest way round nodes and labels. */
import type { Box, Point } from '../graph.js';
import { cheapestWay } from './cheapest-way.js';
import { CLEARANCE, gridOf, type Terrain } from './grid.js';
import { simplify } from './polyline.js';

/** Another line ends right there. */
const TAKEN = 60;
/** Beyond this many crossings of lines a search would be felt. */
const MOST_CROSSINGS = 600_000;

/** Where a line may leave a node: the place on its border, and the one just outside. */
interface Gate {
  readonly border: Point;
  readonly outside: Point;
  /** Whether the line leaves it sideways. */
  readonly level: boolean;
  readonly cost: number;
}

/** Undefined where there is no way. */
export function lead(from: Box, to: Box, terrain: Terrain): readonly Point[] | undefined {
  const ends = terrain.lines.flatMap((line) => [line[0], line.at(-1)]).filter((end) => end !== undefined);
  const [starts, goals] = [gates(from, ends), gates(to, ends)];
  const grid = gridOf(
    terrain,
    [...starts, ...goals].map(({ outside }) => outside),
  );
  if (grid.xs.length * grid.ys.length > MOST_CROSSINGS) return undefined;
  const [columns, rows] = [indexOf(grid.xs), indexOf(grid.ys)];
  const stopOf = ({ outside: { x, y }, level, cost }: Gate) => ({
    column: columns.get(x) ?? 0,
    row: rows.get(y) ?? 0,
    level,
    cost,
  });
  const way = cheapestWay(grid, starts.map(stopOf), goals.map(stopOf));
  if (!way) return undefined;
  const [start, goal] = [starts[way.start], goals[way.goal]];
  return start && goal && simplify([start.border, ...way.points, goal.border]);
}

const indexOf = (lines: readonly number[]): ReadonlyMap<number, number> =>
  new Map(lines.map((line, index) => [line, index]));

function gates(box: Box, ends: readonly Point[]): Gate[] {
  const shares = [0.5, 0.3, 0.7, 0.15, 0.85];
  const taken = (at: Point): number =>
    ends.some(({ x, y }) => Math.abs(x - at.x) + Math.abs(y - at.y) < 6) ? TAKEN : 0;
  const gate = (border: Point, dx: number, dy: number, share: number): Gate => ({
    border,
    outside: { x: border.x + dx * CLEARANCE, y: border.y + dy * CLEARANCE },
    level: dy === 0,
    cost: taken(border) + Math.abs(share - 0.5) * 20,
  });
  return shares.flatMap((share) => {
    const [x, y] = [Math.round(box.x + share * box.width), Math.round(box.y + share * box.height)];
    return [
      gate({ x: box.x + box.width, y }, 1, 0, share),
      gate({ x: box.x, y }, -1, 0, share),
      gate({ x, y: box.y + box.height }, 0, 1, share),
      gate({ x, y: box.y }, 0, -1, share),
    ];
  });
}
