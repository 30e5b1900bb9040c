/** The order of everything on all levels of a map: boundaries and what is around them agree on the order of what passes their borders. */
import type { Plan } from '../legs.js';
import type { Level } from '../level.js';
import { asBefore } from './as-before.js';
import type { Depths } from './before.js';
import { build, type Layered, type Portal } from './build.js';
import { crossingsOf, fromTurn, toTurn } from './crossings.js';
import { apartFrom, pieceOf } from './piece.js';
import { number, type Spot } from './spots.js';
import { orderOf, restore, untangle, type Order } from './sweep.js';

/** How often boundaries and what is around them adapt to each other. */
const ROUNDS = 4;
/** An order that begins with so many times the crossings of the best one is given up. */
const HOPELESS = 1.4;

export interface Woven {
  /** Pieces of a level, by the level's key. */
  readonly pieces: ReadonlyMap<string, readonly Layered[]>;
  readonly crossings: number;
}

export interface Weaving {
  readonly root: Level;
  readonly plan: Plan;
  /** Whether flows run to the right on a level. */
  readonly right: (level: Level) => boolean;
  /** Where all was, if it is to stay in that order. */
  readonly before?: Depths | undefined;
  /** The order is searched for with all that it may cost. */
  readonly careful?: boolean | undefined;
}

export function weave({ root, plan, right, before, careful = false }: Weaving): Woven {
  const pieces = new Map<string, readonly Layered[]>();
  for (const [key, own] of plan.levels) {
    const layers = plan.layers?.get(key);
    const whole = pieceOf(own, right(own.level));
    const woven = (before ? [whole] : apartFrom(whole)).map((piece) => build(piece, layers));
    pieces.set(key, woven);
    if (before) for (const piece of woven) asBefore(piece, own.level, before);
  }
  const loom = new Loom(root, pieces);
  let best = loom.settle();
  const lot = lots();
  const starts = before ? 1 : startsFor(sizeOf(pieces), careful);
  for (let start = 1; start < starts && best.crossings > 0; start++) {
    loom.shuffle(lot);
    const found = loom.settle(best.crossings);
    if (found.crossings < best.crossings) best = found;
  }
  loom.restore(best.orders);
  return { pieces, crossings: best.crossings };
}

const sizeOf = (woven: Woven['pieces']): number =>
  [...woven.values()].flat().reduce((sum, { layers }) => sum + layers.flat().length, 0);

/** How often all begins from another order, by how much there is to be put in order. */
const startsFor = (spots: number, careful: boolean): number => {
  if (!careful) return spots <= 200 ? 2 : 1;
  return spots <= 100 ? 20 : spots <= 200 ? 5 : 2;
};

/** The same numbers for every picture. */
function lots(): () => number {
  let seed = 7;
  return () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
}

interface Settled {
  readonly crossings: number;
  readonly orders: ReadonlyMap<Layered, Order>;
}

/** A boundary, and the piece around it. */
interface Seam {
  readonly portals: readonly Portal[];
  readonly around: Layered;
  readonly inside: Layered;
}

class Loom {
  readonly #all: readonly Layered[];
  readonly #seams: readonly Seam[];
  /** Those that no seam puts in order last. */
  readonly #outer: readonly Layered[];

  constructor(root: Level, pieces: ReadonlyMap<string, readonly Layered[]>) {
    this.#all = [...pieces.values()].flat();
    this.#seams = seamsOf(root, pieces);
    const last = new Set(this.#seams.map(({ inside }) => inside));
    this.#outer = this.#all.filter((piece) => !last.has(piece) || piece.portals.size > 0);
    for (const { layers } of this.#all) layers.forEach(number);
  }

  /** Not to its end where it begins much worse than `known`. */
  settle(known = Infinity): Settled {
    let best: Settled = { crossings: Infinity, orders: new Map() };
    for (let round = 0; round < ROUNDS; round++) {
      for (const seam of this.#seams) this.#adapt(seam, round > 0);
      for (const piece of this.#outer) this.#untangle(piece);
      const crossings = this.#crossings();
      if (crossings >= best.crossings) break;
      best = { crossings, orders: new Map(this.#all.map((piece) => [piece, orderOf(piece.layers)])) };
      if (crossings > HOPELESS * known) break;
      if (crossings === 0 || this.#seams.length === 0) break;
    }
    return best;
  }

  restore(orders: ReadonlyMap<Layered, Order>): void {
    for (const [piece, order] of orders) restore(piece.layers, order);
    for (const seam of this.#seams) turnPortals(seam);
  }

  shuffle(lot: () => number): void {
    for (const { layers } of this.#all) {
      for (const layer of layers) {
        const lots = new Map(layer.map((spot) => [spot, lot()]));
        layer.sort((a, b) => (lots.get(a) ?? 0) - (lots.get(b) ?? 0));
        number(layer);
      }
    }
    for (const seam of this.#seams) turnPortals(seam);
  }

  /** What is around a boundary finds its order as if that were free; the boundary follows as far as it can. */
  #adapt(seam: Seam, free: boolean): void {
    if (free) for (const { link, leaves } of seam.portals) link[leaves ? 'fromTurn' : 'toTurn'] = undefined;
    this.#untangle(seam.around);
    orderOutside(seam);
    this.#untangle(seam.inside);
    turnPortals(seam);
  }

  #untangle({ layers, ports }: Layered): void {
    untangle(layers, ports.size > 0 ? new Set([0, layers.length - 1]) : new Set());
  }

  #crossings(): number {
    return this.#all.reduce(
      (sum, { layers, ports }) => sum + crossingsOf(ports.size > 0 ? layers.slice(1, -2) : layers),
      0,
    );
  }
}

/** Outer ones first. */
function seamsOf(root: Level, pieces: ReadonlyMap<string, readonly Layered[]>): readonly Seam[] {
  return [root, ...root.children.flatMap(below)].flatMap((level) =>
    (pieces.get(level.key) ?? []).flatMap((around) =>
      [...around.portals].flatMap(([key, portals]) => {
        const inside = pieces.get(key)?.[0];
        return inside && portals.length > 1 ? [{ portals, around, inside }] : [];
      }),
    ),
  );
}

const below = (level: Level): Level[] => [level, ...level.children.flatMap(below)];

/** What lies outside of a boundary stands as it does around it. */
function orderOutside({ portals, inside: { layers } }: Seam): void {
  const turns = new Map(
    portals.map(({ port, link, leaves }) => [port, leaves ? toTurn(link) : fromTurn(link)]),
  );
  for (const layer of [layers[0], layers.at(-1)]) {
    layer?.sort((a, b) => (turns.get(a.key) ?? 0) - (turns.get(b.key) ?? 0) || a.order - b.order);
    if (layer) number(layer);
  }
}

/** Lines end at a boundary in the order of its ports. */
function turnPortals({ portals, inside: { ports, layers } }: Seam): void {
  for (const { port, link, leaves } of portals) {
    const spot: Spot | undefined = ports.get(port);
    const count = layers[spot?.layer ?? 0]?.length ?? 1;
    const turn = ((spot?.order ?? 0) + 0.5) / count;
    if (leaves) link.fromTurn = turn;
    else link.toTurn = turn;
  }
}
