/** The boundaries that a picture may close: domains, brokers around their channels, and, where room is scarce, the places of no domain. */
import type { GraphGroup, GraphNode } from '../../graph.js';
import { NOWHERE, type Lookup } from '../lookup.js';
import type { Mask } from '../select/mask.js';

export interface Boundaries {
  readonly groups: readonly GraphGroup[];
  readonly parent: Int32Array;
  /** By node. */
  readonly groupOf: Int32Array;
  find(id: string): number;
}

/** No name of a map has a space in it. */
const PSEUDO = 'no domain';

/** So many systems of no domain are told apart by who owns them, where that tells enough of them apart. */
const MANY = 40;
const OWNERS = 4;

/** In a map without a domain so many of its systems, those with most flows, are no part of the rest. */
const MAIN = 60;

export function declaredBoundaries(lookup: Lookup): Boundaries {
  const { groups, parent, groupOf } = lookup;
  return { groups, parent, groupOf, find: (id) => lookup.group(id) };
}

/** With places of no domain in boundaries of their own. Hubs and brokers join domains, so they stay outside. */
export function withPseudoDomains(lookup: Lookup, { nodes }: Mask): Boundaries {
  const loose = lookup.nodes.flatMap((node, number) =>
    nodes[number] === 1 && lookup.groupOf[number] === NOWHERE && isSystem(node) ? [number] : [],
  );
  const pseudoOf = pseudoDomains(lookup, loose);
  const groupOf = lookup.groupOf.slice();
  const pseudo = new Map<string, GraphGroup>();
  for (const node of loose) {
    const group = pseudoOf(node);
    if (!group) continue;
    if (!pseudo.has(group.id)) pseudo.set(group.id, group);
    groupOf[node] = lookup.groups.length + [...pseudo.keys()].indexOf(group.id);
  }
  const groups = [...lookup.groups, ...pseudo.values()];
  const parent = new Int32Array(groups.length).fill(NOWHERE);
  parent.set(lookup.parent);
  const numbers = new Map([...pseudo.keys()].map((id, index) => [id, lookup.groups.length + index]));
  return { groups, parent, groupOf, find: (id) => numbers.get(id) ?? lookup.group(id) };
}

const isSystem = ({ role }: GraphNode): boolean => role !== 'hub' && role !== 'broker' && role !== 'channel';

type PseudoDomains = (node: number) => GraphGroup | undefined;

function pseudoDomains(lookup: Lookup, loose: readonly number[]): PseudoDomains {
  const ownerOf = (node: number): string | undefined => lookup.nodes[node]?.facts?.owner;
  if (loose.length > MANY && new Set(loose.map(ownerOf)).size >= OWNERS)
    return (node) => byOwner(ownerOf(node));
  if (lookup.groups.length > 0) return () => byOwner(undefined);
  const main = new Set(mostJoined(lookup, loose).slice(0, MAIN));
  return (node) => (main.has(node) ? undefined : REST);
}

const REST: GraphGroup = { id: PSEUDO, label: 'Systems with fewer flows' };

const byOwner = (owner: string | undefined): GraphGroup =>
  owner === undefined
    ? { id: PSEUDO, label: 'No domain' }
    : { id: `${PSEUDO} of ${owner}`, label: `No domain, owner ${owner}` };

/** Of equals the first in the text. */
function mostJoined(lookup: Lookup, nodes: readonly number[]): readonly number[] {
  const flows = (node: number): number => {
    const { from, to, via } = lookup.flowsAt(node);
    return from.length + to.length + via.length;
  };
  const counts = new Map(nodes.map((node) => [node, flows(node)]));
  return nodes.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
}
