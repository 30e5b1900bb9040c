/** Who reads what a flow brings: which readers stand at its ends, how soon they need it, and for what. */
import type { Milliseconds } from '../base/duration.js';
import type { Analysis } from '../analysis/analysis.js';
import { carries, type Track } from '../analysis/tracks.js';
import type { Entity, Flow, Place, ReaderOf } from '../model/map.js';

/** Where a flow leaves what it carries. */
export const endsOf = ({ from, to, both }: Flow): readonly Place[] => [
  ...(both && from ? [from] : []),
  ...to,
];

export const isSystemOf = (place: Place, ...roles: readonly string[]): boolean =>
  place.kind === 'system' && roles.includes(place.role);

/** A place that only hands on: nobody works there. */
export const isPassage = (place: Place): boolean =>
  place.kind === 'channel' || isSystemOf(place, 'hub', 'broker');

/** Reads to count and compare, not to act: it says so, or it is a warehouse. */
export const isAnalytics = ({ place, clause }: ReaderOf): boolean =>
  clause.purpose === 'analytics' || isSystemOf(place, 'warehouse');

/** Readers, at the ends of a flow, of anything that it carries. */
export function readersOfFlow(flow: Flow, analysis: Analysis): readonly ReaderOf[] {
  const { entity } = flow;
  if (!entity) return [];
  const tracks = analysis.of(entity).tracks.filter((track) => carries(flow, track));
  const own = tracks.flatMap(({ field }) => field?.readers ?? []);
  const ends = endsOf(flow);
  const inherited = entity.readers.filter((reader) => tracks.some((track) => isOf(track, reader)));
  return [...inherited, ...own].filter(({ place }) => ends.includes(place));
}

/** Whether what a reader of the entity says holds for a field: one that the field names itself says it anew. */
export const isOf = ({ field }: Track, { place }: ReaderOf): boolean =>
  !field?.readers.some((reader) => reader.place === place);

/** The least that any reader at an end of the flow tolerates. */
export function strictestReader(flow: Flow, analysis: Analysis): ReaderOf | undefined {
  return readersOfFlow(flow, analysis)
    .filter(({ clause }) => clause.needs !== undefined)
    .sort((a, b) => needOf(a) - needOf(b))[0];
}

export const needOf = ({ clause }: ReaderOf): Milliseconds => clause.needs ?? Infinity;

/** A copy that lags is not enough: the reader says so, or its entity does and the reader names no tolerance of its own. */
export const isStrong = (entity: Entity, { clause }: ReaderOf): boolean =>
  clause.strong || (entity.declaration?.consistency?.value === 'strong' && clause.needs === undefined);

/** Intervals that people choose. */
const ROUND = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 21_600, 43_200, 86_400].map(
  (seconds) => seconds * 1000,
);

/** The longest round time within a bound. */
export const roundWithin = (bound: Milliseconds): Milliseconds | undefined =>
  ROUND.findLast((time) => time <= bound);
