/** Who reads what a flow brings: which readers stand at its ends, how soon they need it, and for what. */
import type { Milliseconds } from '../base/duration.js';
import type { Analysis } from '../analysis/analysis.js';
import type { Track } from '../analysis/tracks.js';
import type { SystemRole } from '../model/declarations.js';
import type { Entity, Flow, Owned, Place, ReaderOf } from '../model/map.js';

/** Where a flow leaves what it carries. */
export const endsOf = ({ from, to, both }: Flow): readonly Place[] => (both && from ? [from, ...to] : to);

export const isSystemOf = (place: Place, ...roles: readonly SystemRole[]): boolean =>
  place.kind === 'system' && roles.includes(place.role);

/** A place that only hands on: nobody works there. */
export const isPassage = (place: Place): boolean =>
  place.kind === 'channel' || place.role === 'hub' || place.role === 'broker';

/** Reads to count and compare, not to act: it says so, or it is a warehouse. */
export const isAnalytics = ({ place, clause }: ReaderOf): boolean =>
  clause.purpose === 'analytics' || isSystemOf(place, 'warehouse');

/** Readers, at the ends of a flow, of anything that it carries. */
export function readersOfFlow(flow: Flow, analysis: Analysis): readonly ReaderOf[] {
  const { entity } = flow;
  if (!entity) return NONE;
  const facts = analysis.of(entity);
  const tracks = facts.carriedBy(flow);
  if (!facts.readsByField && tracks.length > 0)
    return entity.readers.filter((reader) => endsAt(flow, reader.place));
  const own = entity.readers.filter((reader) => endsAt(flow, reader.place) && isOfAny(tracks, reader));
  return [
    ...own,
    ...tracks.flatMap(({ field }) => field?.readers ?? NONE).filter((reader) => endsAt(flow, reader.place)),
  ];
}

const NONE: readonly never[] = [];

export const endsAt = ({ from, to, both }: Flow, place: Place): boolean =>
  to.includes(place) || (both && from === place);

function isOfAny(tracks: readonly Track[], reader: ReaderOf): boolean {
  for (const track of tracks) if (isOf(track, reader)) return true;
  return false;
}

/** Whether what a reader of the entity says holds for a field: one that the field names itself says it anew. */
export const isOf = ({ field }: Track, { place }: ReaderOf): boolean =>
  !field?.readers.some((reader) => reader.place === place);

/** The least that any reader at an end of the flow tolerates. */
export function strictestReader(flow: Flow, analysis: Analysis): ReaderOf | undefined {
  const { entity } = flow;
  if (!entity) return undefined;
  const facts = analysis.of(entity);
  if (facts.readsByField) return strictestOf(readersOfFlow(flow, analysis));
  if (facts.carriedBy(flow).length === 0) return undefined;
  return strictestAt(flow, entity.readers);
}

function strictestAt(flow: Flow, readers: readonly ReaderOf[]): ReaderOf | undefined {
  let strictest: ReaderOf | undefined;
  for (const reader of readers)
    if (isStricter(reader, strictest) && endsAt(flow, reader.place)) strictest = reader;
  return strictest;
}

const strictestOf = (readers: readonly ReaderOf[]): ReaderOf | undefined =>
  readers.reduce<ReaderOf | undefined>(
    (strictest, reader) => (isStricter(reader, strictest) ? reader : strictest),
    undefined,
  );

function isStricter({ clause: { needs } }: ReaderOf, than: ReaderOf | undefined): boolean {
  if (needs === undefined) return false;
  const least = than?.clause.needs;
  return least === undefined || needs < least;
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

/** Whether a place is a source, a reader or a writer of an entity, or of a field of it. */
export function hasRole(entity: Entity, place: Place): boolean {
  if (isNamedIn(entity, place)) return true;
  for (const field of entity.fields) if (isNamedIn(field, place)) return true;
  return false;
}

function isNamedIn({ sources, readers, writers }: Owned, place: Place): boolean {
  for (const reader of readers) if (reader.place === place) return true;
  for (const source of sources) if (source.place === place) return true;
  for (const writer of writers) if (writer.place === place) return true;
  return false;
}
