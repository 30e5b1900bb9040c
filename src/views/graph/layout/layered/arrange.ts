/** Which layer each thing of a level stands in, so that the whole comes out small and little tangled: a search that lays nothing out. */
import { edgeLabelSize, type Size } from '../../captions.js';
import type { Cut } from '../cut.js';
import { extentOf, type Extent } from './piece.js';

export interface Arrangement {
  readonly items: readonly string[];
  readonly cuts: readonly Cut[];
  readonly sizes: ReadonlyMap<string, Extent>;
  readonly right: boolean;
  readonly weights: Weights;
}

type Layers = ReadonlyMap<string, number>;

/** Ways between two things of the level in one direction. */
interface Tie {
  readonly from: number;
  readonly to: number;
  /** Ends inside of the two. */
  readonly start: string;
  readonly end: string;
  readonly label: Extent;
  readonly count: number;
  /** What shares a label: the ways of one flow that fans out. */
  readonly bunch: number;
}

const NOTHING: Extent = { long: 0, wide: 0 };
/** What is added between two layers for turns and arrow heads; and between things of a layer. */
const BETWEEN = 44;
const GAP = 16;
const LABEL_GAP = 8;
const LINE = 11;
/** In square pixels: a circle of ways between two layers, which cannot be drawn without a crossing; a way against the direction; a layer that a way passes. */
export interface Weights {
  readonly tangle: number;
  readonly backward: number;
  readonly bend: number;
}
/** How often all are moved in turn, at most. */
const ROUNDS = 12;

/** The best that is found from where things stand now. `movable`: what may be moved, if not all. */
export function arrange(arrangement: Arrangement, start: Layers, movable?: ReadonlySet<string>): Layers {
  const board = new Board(arrangement);
  let layers = arrangement.items.map((item) => start.get(item) ?? 0);
  let cost = board.cost(layers);
  for (let round = 0; round < ROUNDS; round++) {
    let better = false;
    for (let item = 0; item < layers.length; item++) {
      if (movable && !movable.has(arrangement.items[item] ?? '')) continue;
      for (const moved of board.moves(layers, item)) {
        const next = board.cost(moved);
        if (next >= cost - 1) continue;
        [layers, cost, better] = [moved, next, true];
      }
    }
    if (!better) break;
  }
  return new Map(arrangement.items.map((item, index) => [item, layers[index] ?? 0]));
}

class Board {
  readonly #sizes: readonly Extent[];
  readonly #ties: readonly Tie[];
  readonly #neighbours: readonly ReadonlySet<number>[];

  readonly #weights: Weights;

  constructor({ items, cuts, sizes, right, weights }: Arrangement) {
    this.#weights = weights;
    this.#sizes = items.map((item) => sizes.get(item) ?? { long: 120, wide: 48 });
    this.#ties = tiesOf(items, cuts, right);
    const neighbours = items.map(() => new Set<number>());
    for (const { from, to } of this.#ties) {
      neighbours[from]?.add(to);
      neighbours[to]?.add(from);
    }
    this.#neighbours = neighbours;
  }

  /** Every other place of a thing: in a layer that is there, or in one of its own between two or at an end. */
  *moves(layers: readonly number[], item: number): Iterable<number[]> {
    const own = layers[item] ?? 0;
    const last = Math.max(...layers);
    const near = new Set([...(this.#neighbours[item] ?? [])].map((other) => layers[other]));
    for (let layer = 0; layer <= last; layer++) {
      if (layer === own || near.has(layer)) continue;
      yield closed(layers.map((at, index) => (index === item ? layer : at)));
    }
    for (let layer = 0; layer <= last + 1; layer++)
      yield closed(layers.map((at, index) => (index === item ? layer : at >= layer ? at + 1 : at)));
  }

  cost(layers: readonly number[]): number {
    const count = Math.max(...layers) + 1;
    const [long, wide] = [new Float64Array(2 * count), new Float64Array(2 * count)];
    const add = (slot: number, size: Extent, gap: number): void => {
      long[slot] = Math.max(long[slot] ?? 0, size.long);
      wide[slot] = (wide[slot] ?? 0) + (wide[slot] === 0 ? 0 : gap) + size.wide;
    };
    layers.forEach((layer, item) => add(2 * layer, this.#sizes[item] ?? { long: 0, wide: 0 }, GAP));
    const said = new Set<number>();
    let backward = 0;
    let bends = 0;
    for (const { from, to, label, count: flows, bunch } of this.#ties) {
      const [a, b] = [layers[from] ?? 0, layers[to] ?? 0];
      if (a > b) backward += flows;
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const home = 2 * (a < b ? low : high - 1) + 1;
      const stack = 2 * bunch + (a < b ? 1 : 0);
      const first = !said.has(stack);
      said.add(stack);
      for (let slot = 2 * low + 1; slot < 2 * high; slot++) {
        const labelled = first && slot === home;
        add(slot, labelled ? label : NOTHING, labelled ? LABEL_GAP : LINE);
      }
      bends += high - low - 1;
    }
    const length = long.reduce((sum, each) => sum + each, 0) + (count - 1) * 2 * BETWEEN;
    const breadth = Math.max(...wide);
    return (
      length * breadth +
      this.#weights.tangle * this.#tangles(layers) +
      this.#weights.backward * backward +
      this.#weights.bend * bends
    );
  }

  /** Circles of ways between neighbouring layers. */
  #tangles(layers: readonly number[]): number {
    const gaps = new Map<number, Map<string, string>>();
    let circles = 0;
    const root = (parents: Map<string, string>, key: string): string => {
      let at = key;
      for (let next = parents.get(at); next !== undefined && next !== at; next = parents.get(at)) at = next;
      return at;
    };
    for (const { from, to, start, end } of this.#ties) {
      const [a, b] = [layers[from] ?? 0, layers[to] ?? 0];
      for (let gap = Math.min(a, b); gap < Math.max(a, b); gap++) {
        const parents = gaps.get(gap) ?? new Map<string, string>();
        gaps.set(gap, parents);
        const [one, other] = [root(parents, start), root(parents, end)];
        if (one === other) circles += 1;
        else parents.set(one, other);
      }
    }
    return circles;
  }
}

/** Without layers that hold nothing. */
function closed(layers: readonly number[]): number[] {
  const used = [...new Set(layers)].sort((a, b) => a - b);
  const next = new Map(used.map((layer, index) => [layer, index]));
  return layers.map((layer) => next.get(layer) ?? 0);
}

function tiesOf(items: readonly string[], cuts: readonly Cut[], right: boolean): readonly Tie[] {
  const indexes = new Map(items.map((item, index) => [item, index]));
  const ties = new Map<string, { cut: Cut; label: Size; count: number }>();
  for (const cut of cuts) {
    const key = JSON.stringify([cut.start, cut.end]);
    const { width, height } = edgeLabelSize(cut.edge);
    const known = ties.get(key);
    const label = known
      ? { width: Math.max(known.label.width, width), height: known.label.height + height }
      : { width, height };
    ties.set(key, { cut, label, count: (known?.count ?? 0) + 1 });
  }
  const bunches = new Map<string, number>();
  return [...ties.values()].flatMap(({ cut, label, count }): Tie[] => {
    const [from, to] = [indexes.get(cut.fromItem), indexes.get(cut.toItem)];
    if (from === undefined || to === undefined || from === to) return [];
    const extent = extentOf(label, right);
    const key = JSON.stringify([cut.start, cut.edge.label]);
    const bunch = bunches.get(key) ?? bunches.size;
    bunches.set(key, bunch);
    return [{ from, to, start: cut.start, end: cut.end, label: extent, count, bunch }];
  });
}
