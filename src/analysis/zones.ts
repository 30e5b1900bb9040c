/** Where personal data leaves its zone: followed from its source over copies and copies of copies. */
import type { Place } from '../model/map.js';
import type { CarryGraph, Hop } from './carrying.js';
import type { EntityAnalysis } from './entity.js';

export interface Crossing {
  /** From the source on; the last hop is the one that crosses. */
  readonly hops: readonly Hop[];
  readonly leaves: string;
  readonly enters: string;
}

/** A channel lies where its broker does. */
function zoneOfPlace(place: Place): string | undefined {
  const system = place.kind === 'channel' ? place.broker : place;
  return system?.declaration?.zone?.name.text;
}

/** How a flow's `protected by` changes what happens at a border. */
type Effect = 'none' | 'hides' | 'permits';

function effectOf({ flow: { clauses } }: Hop): Effect {
  const kind = clauses.protection?.value.kind;
  if (kind === undefined) return 'none';
  return kind === 'masking' || kind === 'tokenisation' ? 'hides' : 'permits';
}

interface At {
  readonly place: Place;
  /** The zone in which the data is at home: that of the last place with one. */
  readonly home: string | undefined;
  readonly hops: readonly Hop[];
}

/**
 * Each hop at which data enters another zone than the one it was in, with the shortest way to it; places without a zone are in
 * that of the place before. A masked or tokenised copy is no personal data, so nothing beyond it counts; consent or a legal basis
 * permits the crossing of that flow, and of no other.
 */
function crossings(graph: CarryGraph, source: Place): readonly Crossing[] {
  const found = new Map<Hop, Crossing>();
  const start: At = { place: source, home: zoneOfPlace(source), hops: [] };
  const queue = [start];
  const seen = new Set([keyOf(start)]);
  for (const { place, home, hops } of queue) {
    for (const hop of graph.from.get(place) ?? []) {
      const effect = effectOf(hop);
      if (effect === 'hides') continue;
      const enters = zoneOfPlace(hop.to);
      const way = [...hops, hop];
      const crosses = home !== undefined && enters !== undefined && enters !== home;
      if (crosses && effect === 'none' && !found.has(hop))
        found.set(hop, { hops: way, leaves: home, enters });
      const next = { place: hop.to, home: enters ?? home, hops: way };
      if (seen.has(keyOf(next))) continue;
      seen.add(keyOf(next));
      queue.push(next);
    }
  }
  return [...found.values()];
}

const keyOf = ({ place, home }: At): string => `${place.name}\n${home ?? ''}`;

/** Those of an entity's personal fields; each hop once, whichever fields cross by it. */
export function personalCrossings(analysis: EntityAnalysis): readonly Crossing[] {
  const found = new Map<string, Crossing>();
  const asked = new Map<CarryGraph, Set<Place>>();
  for (const track of analysis.tracks) {
    const source = track.sources[0]?.place;
    if (!source || !track.classes.includes('personal')) continue;
    const graph = analysis.graph(track);
    const sources = asked.get(graph) ?? new Set<Place>();
    if (sources.has(source)) continue;
    asked.set(graph, sources.add(source));
    for (const crossing of crossings(graph, source)) {
      const last = crossing.hops.at(-1);
      const key = `${last?.flow.id}\n${last?.from.name}\n${last?.to.name}`;
      if (!found.has(key)) found.set(key, crossing);
    }
  }
  return [...found.values()];
}
