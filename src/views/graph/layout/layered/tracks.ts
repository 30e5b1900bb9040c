/** The lines between two layers: where each turns, so that few cross and none runs on top of another. */
import { endOf, startOf, type Link, type Spot } from './spots.js';

const TRACK = 9;
/** Lines nearer than this would be taken for one. */
const NEAR = 6;
/** Of running on top of another line, in crossings. */
const ON_TOP = 40;

/** Links that begin, or end, at one place: one line that parts. */
interface Strand {
  readonly links: readonly Link[];
  readonly lefts: readonly number[];
  readonly rights: readonly number[];
  readonly low: number;
  readonly high: number;
}

export interface Turns {
  /** From the first track to the last one. */
  readonly extent: number;
  /** How far from the first track each link turns; a straight one does not. */
  readonly at: ReadonlyMap<Link, number>;
}

export function turnsOf(layer: readonly Spot[]): Turns {
  const strands = strandsOf(layer.flatMap(({ outs }) => outs));
  const bent = inOrder(strands.filter(({ low, high }) => low !== high));
  const tracks: number[] = [];
  bent.forEach((strand, index) => {
    let track = 0;
    for (let other = 0; other < index; other++) {
      const before = bent[other];
      if (before && dependent(before, strand)) track = Math.max(track, (tracks[other] ?? 0) + 1);
    }
    tracks.push(track);
  });
  const at = new Map<Link, number>();
  bent.forEach(({ links }, index) => {
    for (const link of links) at.set(link, (tracks[index] ?? 0) * TRACK);
  });
  return { extent: Math.max(-1, ...tracks) * TRACK, at };
}

function strandsOf(links: readonly Link[]): Strand[] {
  const groups: Link[][] = [];
  for (const link of links) {
    const mate = groups.find((group) => group.some((other) => meet(link, other)));
    if (mate) mate.push(link);
    else groups.push([link]);
  }
  return groups.map((group) => {
    const [lefts, rights] = [group.map(startOf), group.map(endOf)];
    const all = [...lefts, ...rights];
    return { links: group, lefts, rights, low: Math.min(...all), high: Math.max(...all) };
  });
}

const meet = (one: Link, other: Link): boolean =>
  (one.from === other.from && one.fromFixed !== undefined && one.fromFixed === other.fromFixed) ||
  (one.to === other.to && one.toFixed !== undefined && one.toFixed === other.toFixed);

/** What it costs that one turns before the other. */
function cost(one: Strand, other: Strand): number {
  let sum = 0;
  for (const y of one.rights) if (y > other.low && y < other.high) sum += 1;
  for (const y of other.lefts) if (y > one.low && y < one.high) sum += 1;
  for (const y of one.rights) for (const left of other.lefts) if (Math.abs(y - left) < NEAR) sum += ON_TOP;
  return sum;
}

const beside = (one: Strand, other: Strand): boolean =>
  one.low < other.high + NEAR && other.low < one.high + NEAR;

const dependent = (one: Strand, other: Strand): boolean =>
  beside(one, other) || cost(one, other) !== cost(other, one);

/** Each is put where it costs least among those that have a place, then tries to change places with its neighbours. */
function inOrder(strands: readonly Strand[]): readonly Strand[] {
  const order: Strand[] = [];
  for (const strand of strands) {
    let [best, least, sum] = [order.length, 0, 0];
    for (let index = order.length - 1; index >= 0; index--) {
      const other = order[index];
      if (other) sum += cost(strand, other) - cost(other, strand);
      if (sum < least) [best, least] = [index, sum];
    }
    order.splice(best, 0, strand);
  }
  for (let round = 0; round < 4; round++) if (!improve(order)) break;
  return order;
}

function improve(order: Strand[]): boolean {
  let better = false;
  for (const strand of order.slice()) {
    const at = order.indexOf(strand);
    let [best, least, sum] = [at, 0, 0];
    for (let index = at - 1; index >= 0; index--) {
      const other = order[index];
      if (other) sum += cost(strand, other) - cost(other, strand);
      if (sum < least) [best, least] = [index, sum];
    }
    sum = 0;
    for (let index = at + 1; index < order.length; index++) {
      const other = order[index];
      if (other) sum += cost(other, strand) - cost(strand, other);
      if (sum < least) [best, least] = [index, sum];
    }
    if (best === at) continue;
    order.splice(at, 1);
    order.splice(best, 0, strand);
    better = true;
  }
  return better;
}
