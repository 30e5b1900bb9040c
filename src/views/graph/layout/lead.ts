/** Leads one new flow through a picture that stays as it is: the cheapest way round nodes and labels. */
import type { Box, Point } from '../graph.js';
import { CLEARANCE, gridOf, type Grid, type Terrain } from './grid.js';
import { CheapestFirst } from './heap.js';
import { simplify } from './polyline.js';

const BEND = 30;
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
  return search(grid, starts, goals);
}

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

/** A crossing of lines, and whether the way got there sideways. */
interface State {
  readonly column: number;
  readonly row: number;
  readonly level: boolean;
  readonly cost: number;
  readonly before?: State;
  readonly gate?: Gate;
}

function search(grid: Grid, starts: readonly Gate[], goals: readonly Gate[]): readonly Point[] | undefined {
  const { xs, ys } = grid;
  const [columns, rows] = [new Map(xs.map((x, i) => [x, i])), new Map(ys.map((y, i) => [y, i]))];
  const place = ({ outside }: Gate) => ({
    column: columns.get(outside.x) ?? 0,
    row: rows.get(outside.y) ?? 0,
  });
  const keyOf = (column: number, row: number, level: boolean): number =>
    (row * xs.length + column) * 2 + (level ? 1 : 0);
  const ends = new Map<number, Gate>();
  for (const goal of goals) {
    const { column, row } = place(goal);
    ends.set(keyOf(column, row, goal.level), goal);
  }
  const queue = new CheapestFirst<State>();
  const rest = distanceTo(goals.map(({ outside }) => outside));
  const add = (state: State): void =>
    queue.push(state, state.cost + rest(xs[state.column] ?? 0, ys[state.row] ?? 0));
  for (const gate of starts) add({ ...place(gate), level: gate.level, cost: gate.cost, gate });
  const done = new Uint8Array(xs.length * ys.length * 2);
  let reached: { readonly state: State; readonly goal: Gate } | undefined;
  for (let state = queue.pop(); state; state = queue.pop()) {
    const key = keyOf(state.column, state.row, state.level);
    if (done[key]) continue;
    done[key] = 1;
    const goal = ends.get(key);
    if (goal) {
      reached = { state, goal };
      break;
    }
    for (const next of steps(grid, state)) if (!done[keyOf(next.column, next.row, next.level)]) add(next);
  }
  return reached && trace(grid, reached.state, reached.goal);
}

/** At least so far to any of some points: what is left of the way costs no less. */
function distanceTo(points: readonly Point[]): (x: number, y: number) => number {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return (x, y) => Math.max(0, left - x, x - right) + Math.max(0, top - y, y - bottom);
}

function steps(grid: Grid, state: State): State[] {
  const { column, row, level, cost } = state;
  const go = (nextColumn: number, nextRow: number, sideways: boolean, price: number): State => ({
    column: nextColumn,
    row: nextRow,
    level: sideways,
    cost: cost + price + (sideways === level ? 0 : BEND),
    before: state,
  });
  return [
    go(column + 1, row, true, grid.right(column, row)),
    go(column - 1, row, true, column > 0 ? grid.right(column - 1, row) : Infinity),
    go(column, row + 1, false, grid.below(column, row)),
    go(column, row - 1, false, row > 0 ? grid.below(column, row - 1) : Infinity),
  ].filter((next) => next.cost !== Infinity);
}

function trace({ xs, ys }: Grid, last: State, goal: Gate): Point[] {
  const points: Point[] = [goal.border];
  let state: State | undefined = last;
  let start: Gate | undefined;
  while (state) {
    points.push({ x: xs[state.column] ?? 0, y: ys[state.row] ?? 0 });
    start = state.gate ?? start;
    state = state.before;
  }
  if (start) points.push(start.border);
  return simplify(points.reverse());
}
