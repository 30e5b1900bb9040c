/** Puts what stands in each layer in an order with few crossings: sweeps by the middle of neighbours, then each thing tries every place. */
import { crossingsOf, fromTurn, toTurn } from './crossings.js';
import { number, type Layers, type Spot } from './spots.js';

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
    if (!layer || kept.has(index)) continue;
    const size = (layers[index + (onward ? -1 : 1)]?.length ?? 0) || 1;
    const wanted = new Map(layer.map((spot) => [spot, middleOf(spot, onward, size, layer.length)]));
    layer.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a.order - b.order);
    number(layer);
  }
}

function middleOf(spot: Spot, onward: boolean, size: number, own: number): number {
  const turns = onward ? spot.ins.map(fromTurn) : spot.outs.map(toTurn);
  if (turns.length === 0) return (spot.order + 0.5) / own;
  return turns.reduce((sum, turn) => sum + turn, 0) / turns.length / size;
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

/** Where the other ends of a thing's links are. */
interface Ends {
  readonly ins: readonly number[];
  readonly outs: readonly number[];
}

function siftAll(layer: Spot[]): boolean {
  const all = layer.map(({ ins, outs }): Ends => ({ ins: ins.map(fromTurn), outs: outs.map(toTurn) }));
  const gains = gainsOf(all);
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
function gainsOf(all: readonly Ends[]): Int16Array {
  const count = all.length;
  const gains = new Int16Array(count * count);
  for (let one = 0; one < count; one++) {
    const a = all[one];
    for (let other = one + 1; other < count; other++) {
      const b = all[other];
      if (!a || !b) continue;
      const gain = pairwise(a.ins, b.ins) + pairwise(a.outs, b.outs);
      gains[one * count + other] = gain;
      gains[other * count + one] = -gain;
    }
  }
  return gains;
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

function pairwise(first: readonly number[], second: readonly number[]): number {
  const [one, other] = [first[0], second[0]];
  if (one === undefined || other === undefined) return 0;
  // Most things have one line on a side.
  if (first.length === 1 && second.length === 1) return one > other ? 1 : one < other ? -1 : 0;
  let sum = 0;
  for (const a of first) for (const b of second) sum += a > b ? 1 : a < b ? -1 : 0;
  return sum;
}
