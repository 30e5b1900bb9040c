/** The cheapest way over a grid, from any of some places to any of others. */
import type { Point } from '../graph.js';
import type { Grid } from './grid.js';
import { CheapestFirst } from './heap.js';

const BEND = 30;

/** A crossing of two lines, and whether the way passes it sideways. */
export interface Stop {
  readonly column: number;
  readonly row: number;
  readonly level: boolean;
}

export interface Start extends Stop {
  readonly cost: number;
}

export interface Way {
  /** Which of the starts and of the goals it runs between. */
  readonly start: number;
  readonly goal: number;
  readonly points: readonly Point[];
}

/** Undefined where there is none. */
export function cheapestWay(grid: Grid, starts: readonly Start[], goals: readonly Stop[]): Way | undefined {
  const search = new Search(grid, goals);
  const ends = new Map(goals.map((goal, index) => [search.placeOf(goal), index]));
  const begun = new Map<number, number>();
  starts.forEach(({ column, row, level, cost }, index) => {
    const place = search.placeOf({ column, row, level });
    if (search.reach(place, cost, place)) begun.set(place, index);
  });
  for (let place = search.next(); place !== undefined; place = search.next()) {
    const goal = ends.get(place);
    if (goal === undefined) {
      search.goOn(place);
      continue;
    }
    const { first, points } = search.trace(place);
    return { start: begun.get(first) ?? 0, goal, points };
  }
  return undefined;
}

/** Places are numbers, as are the costs to them: nothing is made for the many that are only looked at. */
class Search {
  readonly #grid: Grid;
  readonly #columns: number;
  readonly #rest: (x: number, y: number) => number;
  readonly #costs: Float64Array;
  /** One more than the place before, which of a start is itself; 0 where no way is known. Zeros cost nothing until they are written over. */
  readonly #from: Int32Array;
  readonly #done: Uint8Array;
  readonly #queue = new CheapestFirst<number>();

  constructor(grid: Grid, goals: readonly Stop[]) {
    const { xs, ys } = grid;
    this.#grid = grid;
    this.#columns = xs.length;
    this.#rest = distanceTo(goals.map(({ column, row }) => pointAt(grid, column, row)));
    const places = xs.length * ys.length * 2;
    this.#costs = new Float64Array(places);
    this.#from = new Int32Array(places);
    this.#done = new Uint8Array(places);
  }

  placeOf({ column, row, level }: Stop): number {
    return this.#place(column, row, level);
  }

  /** Here is a way to a place, over the place `from`; false where one is known that costs no more. */
  reach(place: number, cost: number, from: number): boolean {
    if (this.#done[place] || cost === Infinity) return false;
    if (this.#from[place] !== 0 && cost >= (this.#costs[place] ?? 0)) return false;
    this.#costs[place] = cost;
    this.#from[place] = from + 1;
    const { column, row } = this.#stopAt(place);
    const { x, y } = pointAt(this.#grid, column, row);
    this.#queue.push(place, cost + this.#rest(x, y));
    return true;
  }

  /** The place to which the cheapest way is known now, each once. */
  next(): number | undefined {
    let place = this.#queue.pop();
    while (place !== undefined && this.#done[place]) place = this.#queue.pop();
    if (place !== undefined) this.#done[place] = 1;
    return place;
  }

  goOn(place: number): void {
    const { right, below } = this.#grid;
    const { column, row, level } = this.#stopAt(place);
    const cost = this.#costs[place] ?? Infinity;
    const [sideways, upright] = level ? [cost, cost + BEND] : [cost + BEND, cost];
    this.reach(this.#place(column + 1, row, true), sideways + right(column, row), place);
    if (column > 0) this.reach(this.#place(column - 1, row, true), sideways + right(column - 1, row), place);
    this.reach(this.#place(column, row + 1, false), upright + below(column, row), place);
    if (row > 0) this.reach(this.#place(column, row - 1, false), upright + below(column, row - 1), place);
  }

  /** The way to a place, from the first place on. */
  trace(last: number): { readonly first: number; readonly points: readonly Point[] } {
    const points: Point[] = [];
    for (let at = last; ;) {
      const { column, row } = this.#stopAt(at);
      points.push(pointAt(this.#grid, column, row));
      const from = (this.#from[at] ?? 0) - 1;
      if (from === at) return { first: at, points: points.reverse() };
      at = from;
    }
  }

  #place(column: number, row: number, level: boolean): number {
    return (row * this.#columns + column) * 2 + (level ? 1 : 0);
  }

  #stopAt(place: number): Stop {
    const crossing = place >> 1;
    const column = crossing % this.#columns;
    return { column, row: (crossing - column) / this.#columns, level: (place & 1) === 1 };
  }
}

const pointAt = ({ xs, ys }: Grid, column: number, row: number): Point => ({
  x: xs[column] ?? 0,
  y: ys[row] ?? 0,
});

/** At least so far to any of some points: what is left of the way costs no less. */
function distanceTo(points: readonly Point[]): (x: number, y: number) => number {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return (x, y) => Math.max(0, left - x, x - right) + Math.max(0, top - y, y - bottom);
}
