/** Where personal data leaves its zone: followed from those who change it over copies and copies of copies. */
import type { Place } from '../model/map.js';
import { passedBy, type CarryGraph, type Hop } from './carrying.js';
import { saysAll } from './flow.js';
import type { EntityAnalysis } from './entity.js';

export interface Crossing {
  /** From the source, or from a system that changes the data, on; the last hop is one of the flow that crosses. */
  readonly hops: readonly Hop[];
  readonly leaves: string;
  /** At its ends or on the way there. */
  readonly enters: readonly string[];
  /** Other ends of that flow to which it crosses. */
  readonly also: readonly Place[];
}

/** A channel lies where its broker does. */
export function zoneOfPlace(place: Place): string | undefined {
  const system = place.kind === 'channel' ? place.broker : place;
  return system?.declaration?.zone?.name.text;
}

/** How a flow's `protected by` changes what happens at a border. */
type Effect = 'none' | 'hides' | 'permits';

function effectOf({ flow }: Hop): Effect {
  const kind = flow.clauses.protection?.value.kind;
  if (kind === undefined) return saysAll(flow) ? 'none' : 'permits';
  return kind === 'masking' || kind === 'tokenisation' ? 'hides' : 'permits';
}

interface At {
  readonly place: Place;
  /** The zone in which the data is at home: that of the last place with one. */
  readonly home: string | undefined;
  /** All zones that it has been in on this way: to come back there shows it to nobody new. */
  readonly been: readonly string[];
  readonly hops: readonly Hop[];
}

/** The zones that a hop brings data into which has not been there yet, and the one that it ends in. */
function walk(hop: Hop, { home, been }: At): { enters: readonly string[]; end: string | undefined } {
  const zones = [...passedBy(hop), hop.to].flatMap((place) => zoneOfPlace(place) ?? []);
  const enters = home === undefined ? [] : [...new Set(zones.filter((zone) => !been.includes(zone)))];
  return { enters, end: zones.at(-1) ?? home };
}

function startAt(place: Place): At {
  const home = zoneOfPlace(place);
  return { place, home, been: home === undefined ? [] : [home], hops: [] };
}

/**
 * Each flow by which data enters a zone that it has not been in, at its ends or on the way there, with the shortest way to it from
 * whoever changes the data; places without a zone are in that of the place before. A masked or tokenised copy is no personal data, so
 * nothing beyond it counts; consent or a legal basis permits the crossing of that flow, and of no other.
 */
function crossings(graph: CarryGraph, origins: readonly Place[]): readonly Crossing[] {
  const found = new Map<string, Crossing>();
  const queue = origins.map(startAt);
  const seen = new Set(queue.map(keyOf));
  for (const at of queue) {
    const own = new Map<string, Crossing>();
    for (const hop of graph.after(at.place)) {
      if (effectOf(hop) === 'hides') continue;
      const { enters, end } = walk(hop, at);
      const hops = [...at.hops, hop];
      if (enters.length > 0 && effectOf(hop) === 'none' && isEnd(hop)) note(own, hops, at.home ?? '', enters);
      const been = [...at.been, ...(at.home === undefined && end !== undefined ? [end] : enters)];
      const next = { place: hop.to, home: end, been, hops };
      if (seen.has(keyOf(next))) continue;
      seen.add(keyOf(next));
      queue.push(next);
    }
    for (const [key, crossing] of own) if (!found.has(key)) found.set(key, crossing);
  }
  return [...found.values()];
}

/** Whether the data comes by places of more than one zone: in most maps none does. */
function meetsZones({ hops }: CarryGraph): boolean {
  let first: string | undefined;
  const isOther = (place: Place): boolean => {
    const zone = zoneOfPlace(place);
    first ??= zone;
    return zone !== first && zone !== undefined;
  };
  return hops.some(({ flow, from, to }) => isOther(from) || isOther(to) || flow.via.some(isOther));
}

/** What a flow passes is on the way to its ends: there it is no crossing of its own. */
const isEnd = ({ flow, to }: Hop): boolean => !flow.via.includes(to);

/** Once for all ends of a flow. */
function note(
  own: Map<string, Crossing>,
  hops: readonly Hop[],
  leaves: string,
  enters: readonly string[],
): void {
  const last = hops.at(-1);
  if (!last) return;
  const key = last.flow.id;
  const known = own.get(key);
  own.set(
    key,
    known
      ? { ...known, enters: [...new Set([...known.enters, ...enters])], also: [...known.also, last.to] }
      : { hops, leaves, enters, also: [] },
  );
}

const keyOf = ({ place, home, been }: At): string => [place.name, home ?? '', ...[...been].sort()].join('\n');

/** Those of an entity's personal fields; each flow once, whichever fields cross by it. */
export function personalCrossings(analysis: EntityAnalysis): readonly Crossing[] {
  const found = new Map<string, Crossing>();
  const asked = new Set<string>();
  const graphs = new Map<CarryGraph, number>();
  for (const track of analysis.tracks) {
    if (!track.classes.includes('personal')) continue;
    const graph = analysis.graph(track);
    graphs.set(graph, graphs.get(graph) ?? graphs.size);
    const key = [graphs.get(graph), ...track.originators.map(({ name }) => name)].join('\n');
    if (asked.has(key)) continue;
    asked.add(key);
    if (!meetsZones(graph)) continue;
    for (const crossing of crossings(graph, track.originators)) {
      const last = crossing.hops.at(-1);
      if (last && !found.has(last.flow.id)) found.set(last.flow.id, crossing);
    }
  }
  return [...found.values()];
}
