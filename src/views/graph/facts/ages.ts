/** How old data may be where it is read and where it is copied: the longest that the freshest way takes, as the rules measure it. */
import type { Analysis } from '../../../analysis/analysis.js';
import { copies } from '../../../analysis/flow.js';
import type { TrackStaleness } from '../../../analysis/freshness.js';
import type { Step } from '../../../analysis/staleness.js';
import type { Track } from '../../../analysis/tracks.js';
import type { Fragment } from '../../../model/declarations.js';
import type { Entity, Flow, Place, ReaderOf } from '../../../model/map.js';
import { anchorIn } from './anchors.js';
import type { Age, AgeHop, CopyFacts, ReaderFacts } from './facts.js';

/** What is known of one place: the oldest of the fields there, or the flow that says too little. */
interface Oldest {
  readonly age?: Age;
  readonly unknown?: string;
}

const hopOf = ({ hop, adds, assumed }: Step): AgeHop => ({
  flow: hop.flow.id,
  from: hop.from.name,
  to: hop.to.name,
  adds,
  assumed,
});

function oldest(
  items: readonly TrackStaleness[],
  all: number,
  counts: (track: Track) => boolean,
  withHops: boolean,
): Oldest {
  let found: TrackStaleness | undefined;
  for (const item of items) {
    if (!item.staleness || !item.tracks.some(counts)) continue;
    if (!found?.staleness || item.staleness.usual > found.staleness.usual) found = item;
  }
  const unknown = items.find((item) => item.unknown && item.tracks.some(counts))?.unknown?.id;
  if (!found?.staleness) return unknown === undefined ? {} : { unknown };
  const { staleness, source, tracks } = found;
  const own = tracks.filter(counts);
  const fields = own.length < all ? own.flatMap(({ name }) => name ?? []) : [];
  return {
    age: {
      source: source.name,
      worst: staleness.usual,
      hops: withHops ? staleness.usualCase().steps.map(hopOf) : [],
      ...(fields.length > 0 && { fields }),
    },
    ...(unknown !== undefined && { unknown }),
  };
}

/** Readers of the entity, then those of its fields. */
export function readerFacts(
  entity: Entity,
  analysis: Analysis,
  fragment: Fragment | undefined,
): readonly ReaderFacts[] {
  const { tracks } = analysis.of(entity);
  const factsOf = (reader: ReaderOf, field: string | undefined, counts: (track: Track) => boolean) => {
    const { place, clause } = reader;
    const at = anchorIn(fragment, reader);
    const { age, unknown } = oldest(analysis.staleness(entity, place), tracks.length, counts, true);
    const { needs, purpose, strong } = clause;
    return { place: place.name, field, needs, purpose, strong, age, unknown, at };
  };
  const isOwn = (track: Track, place: Place): boolean =>
    track.field?.readers.some((reader) => reader.place === place) ?? false;
  return [
    ...entity.readers.map((reader) => factsOf(reader, undefined, (track) => !isOwn(track, reader.place))),
    ...entity.fields.flatMap((field) =>
      field.readers.map((reader) => factsOf(reader, field.name, (track) => track.field === field)),
    ),
  ];
}

const isStore = (place: Place): boolean =>
  place.kind === 'system' && place.role !== 'hub' && place.role !== 'broker';

/** Ends of flows that leave a copy, the source itself left out, in the order of the flows. */
export function copyFacts(entity: Entity, flows: readonly Flow[], analysis: Analysis): readonly CopyFacts[] {
  const { tracks } = analysis.of(entity);
  const isSource = (place: Place): boolean =>
    tracks.every(({ sources }) => sources.length > 0 && sources[0]?.place === place);
  const ends = flows
    .filter(({ clauses }) => copies(clauses))
    .flatMap(({ from, to, both }) => (both && from ? [...to, from] : to));
  return [...new Set(ends)]
    .filter((place) => isStore(place) && !isSource(place))
    .map((place) => ({
      place: place.name,
      ...oldest(
        analysis.staleness(entity, place),
        tracks.length,
        ({ sources }) => sources[0]?.place !== place,
        false,
      ),
    }));
}
