/** Readers that get nothing while some places are down: every way from the source leads through them. */
import { addTo } from '../../../base/lists.js';
import type { EntityFacts, FlowFacts, TrackFacts } from '../facts/facts.js';

export interface Cut {
  readonly entity: string;
  readonly place: string;
  /** Where not all of the entity is cut off. */
  readonly fields?: readonly string[];
  /** The source itself is down. */
  readonly bySource: boolean;
}

interface Hop {
  readonly from: string;
  readonly to: string;
  readonly passed: readonly string[];
}

export function cutReaders(
  entities: readonly EntityFacts[],
  flows: readonly FlowFacts[],
  down: ReadonlySet<string>,
): readonly Cut[] {
  const byEntity = new Map<string, FlowFacts[]>();
  for (const flow of flows) {
    if (flow.entity === undefined || flow.lifecycle === 'planned') continue;
    addTo(byEntity, flow.entity, flow);
  }
  return entities.flatMap((entity) =>
    entity.tracks.flatMap((track) => cutOf(entity, track, byEntity.get(entity.id) ?? [], down)),
  );
}

function cutOf(
  { id, readers }: EntityFacts,
  { source, fields, flows: own }: TrackFacts,
  flows: readonly FlowFacts[],
  down: ReadonlySet<string>,
): readonly Cut[] {
  const places = readers.filter(
    ({ place, field }) => place !== source && (field === undefined || !fields || fields.includes(field)),
  );
  if (source === undefined || places.length === 0) return [];
  const carrying = own ? flows.filter((flow) => own.includes(flow.id)) : flows;
  const hops = hopsFrom(carrying);
  const fed = reached(hops, source, () => true);
  const left = down.has(source) ? new Set<string>() : reached(hops, source, (hop) => !needs(hop, down));
  const cut = new Set(
    places.flatMap(({ place }) => (fed.has(place) && !left.has(place) && !down.has(place) ? [place] : [])),
  );
  return [...cut].map((place) => ({
    entity: id,
    place,
    ...(fields && { fields }),
    bySource: down.has(source),
  }));
}

const needs = ({ from, to, passed }: Hop, down: ReadonlySet<string>): boolean =>
  down.has(from) || down.has(to) || passed.some((place) => down.has(place));

/** As the analysis follows data: to the ends of a flow and to whatever it passes. */
function hopsFrom(flows: readonly FlowFacts[]): ReadonlyMap<string, readonly Hop[]> {
  const hops = new Map<string, Hop[]>();
  const add = (from: string, to: string, passed: readonly string[]): void =>
    addTo(hops, from, { from, to, passed });
  for (const { from, to, via, both } of flows) {
    if (from === undefined) continue;
    via.forEach((place, index) => add(from, place, via.slice(0, index)));
    for (const end of to) add(from, end, via);
    if (!both) continue;
    const back = via.toReversed();
    for (const end of to) {
      back.forEach((place, index) => add(end, place, back.slice(0, index)));
      add(end, from, back);
    }
  }
  return hops;
}

function reached(
  hops: ReadonlyMap<string, readonly Hop[]>,
  source: string,
  isOpen: (hop: Hop) => boolean,
): ReadonlySet<string> {
  const seen = new Set([source]);
  for (const place of seen) for (const hop of hops.get(place) ?? []) if (isOpen(hop)) seen.add(hop.to);
  return seen;
}
