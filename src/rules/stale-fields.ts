/** Readers that state what they tolerate, each with the fields that reach it last. */
import type { Analysis } from '../analysis/analysis.js';
import type { TrackStaleness } from '../analysis/freshness.js';
import type { Case, Staleness } from '../analysis/staleness.js';
import type { Track } from '../analysis/tracks.js';
import type { Milliseconds } from '../base/duration.js';
import type { Entity, ReaderOf } from '../model/map.js';
import { isOf } from './readers.js';
import { list } from './words.js';

interface StaleFields {
  readonly staleness: Staleness;
  /** `Order`, or its fields where not all are as old. */
  readonly what: string;
}

function oldest(items: readonly TrackStaleness[], counts: (track: Track) => boolean) {
  let found: { readonly staleness: Staleness; readonly tracks: readonly Track[] } | undefined;
  for (const { staleness, tracks } of items) {
    const own = tracks.filter(counts);
    if (!staleness || own.length === 0 || (found && found.staleness.usual >= staleness.usual)) continue;
    found = { staleness, tracks: own };
  }
  return found;
}

/** A reader, and what it reads that is older than it tolerates. */
export interface StaleReader extends StaleFields {
  readonly reader: ReaderOf;
  readonly needs: Milliseconds;
}

/** Readers that something reaches which is usually older than they tolerate. */
export function staleReaders(entity: Entity, analysis: Analysis): readonly StaleReader[] {
  const freshness = analysis.freshness(entity);
  let found: StaleReader[] | undefined;
  for (const reader of entity.readers) {
    const { needs } = reader.clause;
    if (needs === undefined || !freshness.exceeds(reader.place, needs)) continue;
    const stale = staleFields(entity, reader, needs, analysis);
    if (stale) (found ??= []).push(stale);
  }
  if (!analysis.of(entity).readsByField) return found ?? NONE;
  return [...(found ?? NONE), ...staleByField(entity, analysis)];
}

const NONE: readonly never[] = [];

function staleFields(
  entity: Entity,
  reader: ReaderOf,
  needs: Milliseconds,
  analysis: Analysis,
): StaleReader | undefined {
  const { tracks } = analysis.of(entity);
  const found = oldest(analysis.staleness(entity, reader.place), (track) => isOf(track, reader));
  if (!found || found.staleness.usual <= needs) return undefined;
  const all = found.tracks.length === tracks.length;
  const what = all ? entity.name : `${list(found.tracks.map(({ name = '' }) => name))} of ${entity.name}`;
  return { reader, needs, staleness: found.staleness, what };
}

const staleByField = (entity: Entity, analysis: Analysis): readonly StaleReader[] =>
  analysis.of(entity).tracks.flatMap((track) =>
    (track.field?.readers ?? NONE).flatMap((reader): StaleReader[] => {
      const { needs } = reader.clause;
      const staleness = needs === undefined ? undefined : analysis.freshness(entity).of(track, reader.place);
      if (needs === undefined || !staleness || staleness.usual <= needs) return [];
      return [{ reader, needs, staleness, what: `${entity.name}.${track.name}` }];
    }),
  );

/** What of a case the text itself states. */
export function statedOf({ steps }: Case): Milliseconds {
  let sum = 0;
  for (const { parts } of steps) for (const { takes, assumed } of parts) if (!assumed) sum += takes;
  return sum;
}
