/** How much moves: the rate of a flow, what of it arrives at a place, and how busy that makes its receiver. */
import type { Flow, IntegrationMap, Place } from '../model/map.js';
import { loadOf, type Load } from './drain.js';
import { isLive } from './flow.js';

export interface Rate {
  /** Events per second. */
  readonly average?: number;
  readonly peak?: number;
  /** `entity`: the flow says no volume, so every change of its entity counts. */
  readonly from: 'flow' | 'entity';
}

/** A flow's own volume, else its entity's; undefined where neither says one. */
export function rateOf({ clauses, entity }: Flow): Rate | undefined {
  const own = clauses.volume;
  const volume = own ?? entity?.declaration?.volume;
  if (volume?.average === undefined && volume?.peak === undefined) return undefined;
  return { average: volume.average, peak: volume.peak, from: own ? 'flow' : 'entity' };
}

/** How much comes on average, whoever says it: as `rateOf` does, for those who ask nothing else. */
export const averageRate = ({ clauses, entity }: Flow): number | undefined =>
  (clauses.volume ?? entity?.declaration?.volume)?.average;

/** What counts at the peak: the peak, else at least the average. */
export const peakOf = ({ peak, average }: Rate): number => peak ?? average ?? 0;

/** What counts over a day: the average, else nothing is known. */
export const averageOf = ({ average }: Rate): number | undefined => average;

export interface Share {
  readonly flow: Flow;
  readonly rate: Rate;
}

export interface PlaceLoad {
  readonly place: Place;
  /** Live flows into it of which a rate is known. */
  readonly shares: readonly Share[];
  /** Those of which none is. */
  readonly unknown: readonly Flow[];
  /** Sums, events per second. A peak counts all flows at once. */
  readonly average: number;
  readonly peak: number;
  /** Undefined where the place states no capacity. */
  readonly capacity?: number;
  readonly atPeak?: Load;
}

/** Whether a flow hands its events to a place: as an end, as the start of one that goes both ways, or passing through. */
function delivers(flow: Flow, place: Place): boolean {
  return flow.to.includes(place) || flow.via.includes(place) || (flow.both && flow.from === place);
}

/** What all live flows into a place bring; a question that it asks (`on-demand`) loads the place that answers. */
export function loadAt(map: IntegrationMap, place: Place): PlaceLoad {
  const into = map.flowsAt(place).filter((flow) => isLive(flow) && loads(flow, place));
  const shares: Share[] = [];
  const unknown: Flow[] = [];
  for (const flow of into) {
    const rate = rateOf(flow);
    if (rate) shares.push({ flow, rate });
    else unknown.push(flow);
  }
  const average = shares.reduce((sum, { rate }) => sum + (averageOf(rate) ?? 0), 0);
  const peak = shares.reduce((sum, { rate }) => sum + peakOf(rate), 0);
  const capacity = place.kind === 'system' ? place.declaration?.capacity?.value : undefined;
  return {
    place,
    shares,
    unknown,
    average,
    peak,
    ...(capacity === undefined ? {} : { capacity, atPeak: loadOf(peak, capacity) }),
  };
}

function loads(flow: Flow, place: Place): boolean {
  if (flow.clauses.pattern?.kind !== 'on-demand') return delivers(flow, place);
  return flow.from === place || flow.via.includes(place) || (flow.both && flow.to.includes(place));
}
