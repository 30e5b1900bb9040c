/** Puts what stands in each layer in an order with few crossings: sweeps by the middle of neighbours, then each thing tries every place. */
import { crossingsOf, fromTurn, toTurn } from './crossings.js';
import { number, type Layers, type Link, type Spot } from './spots.js';

const SWEEPS = 4;
const ROUNDS = 5;

/** `kept`: layers whose order is given. Begins with the order in which they come; returns how many crossings are left. */
export function untangle(layers: Layers, kept: ReadonlySet<number>): number {
  layers.forEach(number);
  let best = { crossings: sifted(layers, kept), order: orderOf(layers) };
  for (let round = 0; round < SWEEPS && best.crossings > 0; round++) {
    sweep(layers, kept, round % 2 === 0);
    const crossings = sifted(layers, kept);
    if (crossings < best.crossings) best = { crossings, order: orderOf(layers) };
    else if (round > 0) break;
  }
  restore(layers, best.order);
  return best.crossings;
}

export type Order = readonly (readonly Spot[])[];

export const orderOf = (layers: Layers): Order => layers.map((layer) => layer.slice());

export function restore(layers: Layers, order: Order): void {
  layers.forEach((layer, index) => {
    layer.splice(0, layer.length, ...(order[index] ?? []));
    number(layer);
  });
}

function sweep(layers: Layers, kept: ReadonlySet<number>, onward: boolean): void {
  for (let step = 0; step < layers.length; step++) {
    const index = onward ? step : layers.length - 1 - step;
    const layer = layers[index];
    if (!layer || layer.length < 2 || kept.has(index)) continue;
    const size = (layers[index + (onward ? -1 : 1)]?.length ?? 0) || 1;
    for (const spot of layer) spot.wanted = middleOf(spot, onward, size, layer.length);
    layer.sort((a, b) => a.wanted - b.wanted || a.order - b.order);
    asStood(layer);
    number(layer);
  }
}

/** What stood in the picture before follows each other as it did; the rest stays between. */
function asStood(layer: Spot[]): void {
  const places = [...layer.keys()].filter((at) => layer[at]?.stood !== undefined);
  const known = places.flatMap((at) => layer[at] ?? []).sort((a, b) => (a.stood ?? 0) - (b.stood ?? 0));
  places.forEach((at, turn) => {
    const spot = known[turn];
    if (spot) layer[at] = spot;
  });
}

function middleOf(spot: Spot, onward: boolean, size: number, own: number): number {
  const links = onward ? spot.ins : spot.outs;
  if (links.length === 0) return (spot.order + 0.5) / own;
  let sum = 0;
  for (const link of links) sum += onward ? fromTurn(link) : toTurn(link);
  return sum / links.length / size;
}

/** Each thing tries every place in its layer, until nothing is gained. */
function sifted(layers: Layers, kept: ReadonlySet<number>): number {
  // Only what stands beside a layer that changed can gain anything more.
  const stirred = new Uint8Array(layers.length + 2).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    let better = false;
    layers.forEach((layer, index) => {
      if (kept.has(index) || layer.length < 2 || !stirred[index + 1]) return;
      stirred[index + 1] = 0;
      if (siftAll(layer)) {
        better = true;
        stirred.fill(1, index, index + 3);
      }
    });
    if (!better) break;
  }
  return crossingsOf(layers);
}

function siftAll(layer: Spot[]): boolean {
  const gains = gainsOf(layer);
  const order = layer.map((_, index) => index);
  let better = false;
  for (let thing = 0; thing < order.length; thing++) {
    const at = order.indexOf(thing);
    const to = bestPlace(order, at, gains);
    if (to === at) continue;
    order.splice(at, 1);
    order.splice(to, 0, thing);
    better = true;
  }
  if (!better) return false;
  const before = layer.slice();
  order.forEach((thing, at) => {
    const spot = before[thing];
    if (spot) layer[at] = spot;
  });
  number(layer);
  return true;
}

/** For each pair: how many crossings there are if the first one stands first, less those if the second one does. */
function gainsOf(layer: readonly Spot[]): Int16Array {
  const count = layer.length;
  const gains = new Int16Array(count * count);
  addGains(layer, gains, (spot) => spot.ins, fromTurn);
  addGains(layer, gains, (spot) => spot.outs, toTurn);
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) {
      const gain = (gains[one * count + other] ?? 0) + stayOf(layer[one], layer[other]);
      gains[one * count + other] = gain;
      gains[other * count + one] = -gain;
    }
  return gains;
}

/** Two things that change places confuse who knows the picture: a crossing less is not worth that. */
const stayOf = (one: Spot | undefined, other: Spot | undefined): number =>
  one?.stood === undefined || other?.stood === undefined ? 0 : Math.sign(one.stood - other.stood);

/** Of the links on one side. */
function addGains(
  layer: readonly Spot[],
  gains: Int16Array,
  linksOf: (spot: Spot) => readonly Link[],
  turnOf: (link: Link) => number,
): void {
  const count = layer.length;
  const starts = new Int32Array(count + 1);
  const turns = new Float64Array(layer.reduce((sum, spot) => sum + linksOf(spot).length, 0));
  let size = 0;
  for (let at = 0; at < count; at++) {
    const spot = layer[at];
    if (spot) for (const link of linksOf(spot)) turns[size++] = turnOf(link);
    starts[at + 1] = size;
  }
  for (let one = 0; one < count; one++) {
    const [low, high] = [starts[one] ?? 0, starts[one + 1] ?? 0];
    for (let a = low; a < high; a++) {
      const turn = turns[a] ?? 0;
      let b = high;
      for (let other = one + 1; other < count; other++) {
        let sum = 0;
        for (const end = starts[other + 1] ?? 0; b < end; b++) {
          const rest = turn - (turns[b] ?? 0);
          sum += rest > 0 ? 1 : rest < 0 ? -1 : 0;
        }
        if (sum !== 0) gains[one * count + other] = (gains[one * count + other] ?? 0) + sum;
      }
    }
  }
}

function bestPlace(order: readonly number[], at: number, gains: Int16Array): number {
  const count = order.length;
  const own = order[at] ?? 0;
  let [best, least, sum] = [at, 0, 0];
  for (let index = at - 1; index >= 0; index--) {
    sum += gains[own * count + (order[index] ?? 0)] ?? 0;
    if (sum < least) [best, least] = [index, sum];
  }
  sum = 0;
  for (let index = at + 1; index < count; index++) {
    sum -= gains[own * count + (order[index] ?? 0)] ?? 0;
    if (sum < least) [best, least] = [index, sum];
  }
  return best;
}
