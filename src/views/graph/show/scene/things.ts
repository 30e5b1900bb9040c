/** Places as they are, and each closed boundary as one thing with all it holds. */
import { addTo } from '../../../../base/lists.js';
import { nameFont, nodeText } from '../../captions.js';
import type { Badge, GraphNode } from '../../graph.js';
import { textWidth } from '../../measure.js';
import { NOWHERE, type Lookup } from '../lookup.js';
import type { Mask } from '../select/mask.js';
import type { Closing } from './close.js';

export interface Thing {
  readonly node: GraphNode;
  /** Numbers of the places that it stands for. */
  readonly places: readonly number[];
  /** Number of the closed boundary. */
  readonly closes?: number;
}

/** What stands for what, by number of the thing: its places, and the flows that stay inside a closed boundary. */
export interface Held {
  readonly places: ReadonlyMap<number, readonly number[]>;
  readonly inside: ReadonlyMap<number, readonly number[]>;
}

/** Where its first place stands in the text, there stands a closed boundary. */
export function heldBy(lookup: Lookup, { nodes, edges }: Mask, closing: Closing): Held {
  const { levels } = closing;
  const places = new Map<number, number[]>();
  nodes.forEach((on, node) => {
    if (on === 1) addTo(places, levels.thing(node), node);
  });
  return { places, inside: flowsInside(lookup, edges, closing) };
}

export function drawThings(lookup: Lookup, held: Held, closing: Closing): readonly Thing[] {
  const { boundaries } = closing;
  const things = [...held.places].map(([thing, places]): Thing => {
    const group = thing - lookup.nodes.length;
    const own = lookup.nodes[thing];
    if (own)
      return {
        node: regrouped(own, boundaries.groups[boundaries.groupOf[thing] ?? NOWHERE]?.id),
        places,
      };
    const flows = held.inside.get(group) ?? [];
    return { node: closedNode(lookup, closing, group, places, flows), places, closes: group };
  });
  return inTables(things);
}

/** Channels of one boundary are equally wide, as in a table: each has room for the longest name. */
function inTables(things: readonly Thing[]): readonly Thing[] {
  const longest = new Map<string | undefined, number>();
  const isListed = ({ role, group }: GraphNode): boolean => role === 'channel' && group !== undefined;
  for (const { node } of things) {
    if (isListed(node))
      longest.set(
        node.group,
        Math.max(longest.get(node.group) ?? 0, textWidth(nodeText(node).name, nameFont)),
      );
  }
  return things.map((thing) =>
    isListed(thing.node)
      ? { ...thing, node: { ...thing.node, longest: longest.get(thing.node.group) ?? 0 } }
      : thing,
  );
}

/** The very node, but where a pseudo-domain took it in. */
const regrouped = (node: GraphNode, group: string | undefined): GraphNode =>
  node.group === group || group === undefined ? node : { ...node, group };

/** By closed boundary: flows that stay inside. */
function flowsInside(
  lookup: Lookup,
  edges: Uint8Array,
  { levels }: Closing,
): ReadonlyMap<number, readonly number[]> {
  const inside = new Map<number, Set<number>>();
  const outside = new Set<number>();
  edges.forEach((on, edge) => {
    if (on === 0) return;
    const [from, to] = [levels.thing(lookup.from[edge] ?? 0), levels.thing(lookup.to[edge] ?? 0)];
    const flow = lookup.flowOf[edge] ?? NOWHERE;
    if (from !== to || from < lookup.nodes.length) {
      outside.add(flow);
      return;
    }
    const group = from - lookup.nodes.length;
    const flows = inside.get(group) ?? new Set<number>();
    inside.set(group, flows.add(flow));
  });
  return new Map(
    [...inside].map(([group, flows]) => [group, [...flows].filter((flow) => !outside.has(flow))] as const),
  );
}

function closedNode(
  lookup: Lookup,
  { boundaries }: Closing,
  number: number,
  places: readonly number[],
  flows: readonly number[],
): GraphNode {
  const { groups, parent } = boundaries;
  const group = groups[number] ?? { id: '', label: '' };
  const outer = groups[parent[number] ?? NOWHERE];
  const isBroker =
    places.every((place) => lookup.nodes[place]?.role === 'channel') && group.badge !== undefined;
  const systems = places.filter((place) => lookup.nodes[place]?.role !== 'channel').length;
  return {
    id: lookup.node(group.id) >= 0 ? `domain ${group.id}` : group.id,
    role: isBroker ? 'broker' : 'domain',
    label: group.label,
    declared: true,
    badge: sumOf([
      group.badge,
      ...places.map((place) => lookup.nodes[place]?.badge),
      ...flows.map((flow) => lookup.edges[lookup.edgesOf[flow]?.[0] ?? NOWHERE]?.badge),
    ]),
    holds: { group: group.id, systems, flows: flows.length },
    ...(outer && { group: outer.id }),
    ...(group.at && { at: group.at }),
  };
}

export function sumOf(badges: readonly (Badge | undefined)[]): Badge {
  let [errors, warnings, information] = [0, 0, 0];
  for (const badge of badges) {
    if (!badge) continue;
    errors += badge.errors;
    warnings += badge.warnings;
    information += badge.information;
  }
  return { errors, warnings, information };
}
