/** What the live flows of one entity look like together: enough to tell which questions about their ways need no answer. */
import type { Flow, Place } from '../model/map.js';
import { isLive } from './flow.js';

export interface Shape {
  /** What a flow brings to a place, at its end or on its way, goes on from there by a flow. */
  readonly chained: boolean;
  /** Two flows end at one place. */
  readonly converging: boolean;
  /** A flow asks, and keeps no answer. */
  readonly questions: boolean;
  readonly batches: boolean;
  /** A flow ends at a database. */
  readonly stored: boolean;
}

const isStored = (place: Place): boolean => place.kind === 'system' && place.role === 'database';

/** Planned flows do not count. */
export function shapeOf(flows: readonly Flow[]): Shape {
  let [questions, batches, stored] = [false, false, false];
  const live = flows.every(isLive) ? flows : flows.filter(isLive);
  for (const { clauses, to } of live) {
    const kind = clauses.pattern?.kind;
    if (kind === 'batch') batches = true;
    else if (kind === 'on-demand' && !clauses.cache) questions = true;
    if (to.some(isStored)) stored = true;
  }
  return { chained: isChained(live), converging: isConverging(live), questions, batches, stored };
}

function isChained(flows: readonly Flow[]): boolean {
  const start = flows[0]?.from;
  if (flows.some(({ both }) => both)) return true;
  // Mostly all of them start at the source.
  const starts = flows.every(({ from }) => from === start)
    ? undefined
    : new Set(flows.map(({ from }) => from));
  const goesOn = (place: Place): boolean => (starts ? starts.has(place) : place === start);
  return flows.some(({ to, via }) => to.some(goesOn) || via.some(goesOn));
}

/** Up to so many flows, each is compared with each faster than a list is made. */
const FEW = 8;

const endsAt = ({ from, to, both }: Flow, place: Place): boolean =>
  to.includes(place) || (both && from === place);

function isConverging(flows: readonly Flow[]): boolean {
  if (flows.length > FEW) return isConvergingSomewhere(flows);
  for (const flow of flows)
    for (const other of flows) {
      if (other === flow) break;
      for (const place of flow.to) if (endsAt(other, place)) return true;
      if (flow.both && flow.from && endsAt(other, flow.from)) return true;
    }
  return false;
}

function isConvergingSomewhere(flows: readonly Flow[]): boolean {
  const ends = new Map<Place, Flow>();
  const isSecond = (place: Place, flow: Flow): boolean => {
    const known = ends.get(place);
    if (!known) ends.set(place, flow);
    return known !== undefined && known !== flow;
  };
  return flows.some(
    (flow) =>
      flow.to.some((place) => isSecond(place, flow)) ||
      (flow.both && flow.from !== undefined && isSecond(flow.from, flow)),
  );
}
