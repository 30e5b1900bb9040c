/** Where each thing of a layer stands across the flows: close together, and so that ways run as straight as they can. */
import type { Chain } from './build.js';
import { settle } from './settle.js';
import { nearest, type Pull } from './simplex.js';
import { apart, endOf, PORTS, startOf, type Layers, type Link, type Spot } from './spots.js';

const CORNER = 9;

/** What a pixel costs: of the whole, of a bend that no port can spare, and of being out of the middle. */
const COST = { whole: 12, bend: 4, middle: 1 } as const;

/** Returns how much room it takes. */
export function placeAcross(layers: Layers, chains: readonly Chain[]): number {
  for (const spot of layers.flat()) grow(spot);
  for (const spot of layers.flat()) spread(spot);
  const blocks = blocksOf(layers, chains);
  const pulls = pullsOf(layers, blocks);
  const places = nearest(pulls.count, pulls.all);
  const [top, bottom] = [places?.[0] ?? 0, places?.[1] ?? 0];
  for (const [spot, block] of blocks) spot.at = (places?.[block] ?? 0) - top - halfOf(spot);
  for (const spot of layers.flat()) slide(spot);
  return bottom - top;
}

/** A thing's place is its beginning; that of a way, with its label, its line. */
const halfOf = ({ kind, wide }: Spot): number => (kind === 'item' ? 0 : Math.round(wide / 2));

/** Numbers of what moves as one: a thing, or a way between its ends; 0 and 1 are the ends of the whole. */
function blocksOf(layers: Layers, chains: readonly Chain[]): ReadonlyMap<Spot, number> {
  const blocks = new Map<Spot, number>();
  const straight: Link[][] = layers.map(() => []);
  let next = 2;
  for (const { links } of chains) {
    links.slice(1).forEach(({ from }, index) => {
      const before = links[index];
      const known = before && blocks.get(before.from);
      // Two ways cannot both be straight where they cross.
      if (
        !before ||
        known === undefined ||
        index === 0 ||
        straight[before.from.layer]?.some(crossing(before))
      ) {
        if (!blocks.has(from)) blocks.set(from, next++);
        return;
      }
      blocks.set(from, known);
      straight[before.from.layer]?.push(before);
    });
  }
  for (const spot of layers.flat()) if (!blocks.has(spot)) blocks.set(spot, next++);
  return blocks;
}

const crossing =
  (one: Link) =>
  (other: Link): boolean =>
    (one.from.order - other.from.order) * (one.to.order - other.to.order) < 0;

function pullsOf(layers: Layers, blocks: ReadonlyMap<Spot, number>) {
  const all: Pull[] = [{ from: 0, to: 1, least: 0, weight: COST.whole }];
  const blockOf = (spot: Spot): number => blocks.get(spot) ?? 0;
  let count = Math.max(1, ...blocks.values()) + 1;
  for (const layer of layers) {
    layer.forEach((spot, index) => {
      const [before, block] = [layer[index - 1], blockOf(spot)];
      const room = before ? before.wide - halfOf(before) + apart(before, spot) : 0;
      all.push({ from: before ? blockOf(before) : 0, to: block, least: room + halfOf(spot), weight: 0 });
      if (index === layer.length - 1)
        all.push({ from: block, to: 1, least: spot.wide - halfOf(spot), weight: 0 });
    });
    for (const link of layer.flatMap(({ outs }) => outs)) {
      const [a, b] = [rangeAt(link, 'from'), rangeAt(link, 'to')];
      const [from, to] = [blockOf(link.from), blockOf(link.to)];
      if (from === to) continue;
      const near = a.low === a.high && b.low === b.high ? COST.bend : COST.middle;
      all.push({ from: count, to: from, least: -a.middle, weight: near });
      all.push({ from: count++, to, least: -b.middle, weight: near });
      if (near === COST.bend) continue;
      all.push({ from, to: count, least: a.low, weight: 0 });
      all.push({ from: to, to: count++, least: b.high, weight: COST.bend });
      all.push({ from: to, to: count, least: b.low, weight: 0 });
      all.push({ from, to: count++, least: a.high, weight: COST.bend });
    }
  }
  return { count, all };
}

/** Where a line may end, from the place of what it ends at. */
function rangeAt(link: Link, side: 'from' | 'to'): { low: number; middle: number; high: number } {
  const [spot, fixed, at] =
    side === 'from' ? [link.from, link.fromFixed, link.fromAt] : [link.to, link.toFixed, link.toAt];
  const half = halfOf(spot);
  if (fixed !== undefined) return { low: fixed - half, middle: fixed - half, high: fixed - half };
  const free = side === 'from' ? freeAt(spot.outs, 'fromFixed') : freeAt(spot.ins, 'toFixed');
  const [turn, rest] = [free.indexOf(link), free.length - 1];
  return {
    low: CORNER + turn * PORTS,
    middle: at,
    high: Math.max(CORNER + turn * PORTS, spot.wide - CORNER - (rest - turn) * PORTS),
  };
}

/** With many lines on a side a thing is as high as these need. */
function grow(spot: Spot): void {
  if (spot.kind !== 'item') return;
  const most = Math.max(freeAt(spot.ins, 'toFixed').length, freeAt(spot.outs, 'fromFixed').length);
  spot.wide = Math.max(spot.wide, (most - 1) * PORTS + 2 * (CORNER - 1));
}

/** Lines that may end anywhere on a side end evenly apart, in the order of their other ends. */
function spread(spot: Spot): void {
  const { ins, outs, wide } = spot;
  ins.sort((a, b) => a.from.order - b.from.order || (a.fromFixed ?? 0) - (b.fromFixed ?? 0));
  outs.sort((a, b) => a.to.order - b.to.order || (a.toFixed ?? 0) - (b.toFixed ?? 0));
  const even = (index: number, count: number): number =>
    Math.round(wide / 2 + (index - (count - 1) / 2) * Math.min(2 * PORTS, (wide - CORNER) / count));
  const [freeIns, freeOuts] = [freeAt(ins, 'toFixed'), freeAt(outs, 'fromFixed')];
  freeIns.forEach((link, index) => (link.toAt = even(index, freeIns.length)));
  freeOuts.forEach((link, index) => (link.fromAt = even(index, freeOuts.length)));
}

const freeAt = (links: readonly Link[], side: 'fromFixed' | 'toFixed'): Link[] =>
  links.filter((link) => link[side] === undefined);

/** Where a line may end anywhere on a side it ends across from its other end. */
function slide(spot: Spot): void {
  if (spot.kind !== 'item') return;
  slideSide(spot, freeAt(spot.ins, 'toFixed'), startOf, (link, at) => (link.toAt = at));
  slideSide(spot, freeAt(spot.outs, 'fromFixed'), endOf, (link, at) => (link.fromAt = at));
}

function slideSide(
  { at, wide }: Spot,
  links: readonly Link[],
  other: (link: Link) => number,
  set: (link: Link, at: number) => void,
): void {
  if (links.length === 0) return;
  const middle = wide / 2 - ((links.length - 1) * PORTS) / 2;
  const seats = links.map((link, index) => ({
    wishes: [{ at: other(link) - at, weight: 1 }],
    now: middle + index * PORTS,
    offset: index * PORTS,
  }));
  const room = Math.max(CORNER, wide - CORNER - (links.length - 1) * PORTS);
  settle(seats, CORNER, room).forEach((place, index) => {
    const link = links[index];
    if (link) set(link, place);
  });
}
