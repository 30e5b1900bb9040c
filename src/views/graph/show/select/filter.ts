/** The part of a landscape that a filter lets through. */
import { rememberedOf } from '../../../../base/remembered.js';
import type { PatternKind } from '../../../../model/clauses.js';
import type { FlowFacts } from '../../facts/facts.js';
import type { Badge, GraphNode } from '../../graph.js';
import type { Filter } from '../ask.js';
import { NOWHERE, type Lookup } from '../lookup.js';
import { emptyMask, putEdge, type Mask } from './mask.js';

type Dimension = keyof Filter;

/** What a flow and a place offer to one list of a filter; a match with one of it is a match. Places offer nothing to `patterns`. */
interface Offers {
  flow(lookup: Lookup, flow: number): Iterable<string | undefined>;
  place(lookup: Lookup, node: number): Iterable<string | undefined>;
}

const DIMENSIONS: Readonly<Record<Dimension, Offers>> = {
  domains: {
    flow: (lookup, flow) => endsOf(lookup, flow).flatMap((node) => domainsOf(lookup, node)),
    place: domainsOf,
  },
  entities: {
    flow: (lookup, flow) => [lookup.flows[flow]?.entity],
    place: (lookup, node) => entitiesAt(lookup).get(lookup.nodes[node]?.id ?? '') ?? [],
  },
  patterns: {
    flow: (lookup, flow): readonly (PatternKind | 'none')[] => [lookup.flows[flow]?.pattern ?? 'none'],
    place: () => [],
  },
  owners: {
    flow: (lookup, flow) => [
      lookup.flows[flow]?.owner,
      ...endsOf(lookup, flow).map((node) => ownerOf(lookup, node)),
    ],
    place: (lookup, node) => [ownerOf(lookup, node)],
  },
  platforms: {
    flow: (lookup, flow) => [
      lookup.flows[flow]?.using?.split('.')[0],
      ...placesOf(lookup, flow).map((node) => lookup.nodes[node]?.platform),
    ],
    place: (lookup, node) => [lookup.nodes[node]?.platform],
  },
  severities: {
    flow: (lookup, flow) => severitiesOf(lookup.edges[lookup.edgesOf[flow]?.[0] ?? NOWHERE]?.badge),
    place: (lookup, node) => severitiesOf(lookup.nodes[node]?.badge),
  },
  lifecycles: {
    flow: lifecyclesOf,
    place: (lookup, node) => [lookup.nodes[node]?.lifecycle ?? 'live'],
  },
};

const isSet = (filter: Filter, dimension: Dimension): boolean => (filter[dimension]?.length ?? 0) > 0;

/** Flows that match, with the places they join; and places that match by themselves. */
export function selectFilter(lookup: Lookup, within: Mask, filter: Filter): Mask {
  const lists = (Object.keys(DIMENSIONS) as Dimension[])
    .filter((dimension) => isSet(filter, dimension))
    .map((dimension) => ({ offers: DIMENSIONS[dimension], wanted: new Set<string>(filter[dimension]) }));
  if (lists.length === 0) return within;
  const matches = (kind: keyof Offers, number: number): boolean =>
    lists.every(({ offers, wanted }) => {
      for (const offer of offers[kind](lookup, number))
        if (offer !== undefined && wanted.has(offer)) return true;
      return false;
    });
  const found = emptyMask(lookup);
  for (const node of lookup.nodes.keys()) if (matches('place', node)) found.nodes[node] = 1;
  for (const flow of lookup.flows.keys()) {
    if (!matches('flow', flow)) continue;
    for (const edge of lookup.edgesOf[flow] ?? []) if (within.edges[edge] === 1) putEdge(lookup, found, edge);
  }
  return found;
}

function endsOf(lookup: Lookup, flow: number): readonly number[] {
  const { from, to } = lookup.flows[flow] ?? { to: [] };
  return [...(from === undefined ? [] : [from]), ...to].map((name) => lookup.node(name));
}

const placesOf = (lookup: Lookup, flow: number): readonly number[] => [
  ...endsOf(lookup, flow),
  ...(lookup.flows[flow]?.via ?? []).map((name) => lookup.node(name)),
];

/** The boundaries around a place, inner first. */
function domainsOf(lookup: Lookup, node: number): readonly string[] {
  const found: string[] = [];
  for (let group = lookup.groupOf[node] ?? NOWHERE; group >= 0; group = lookup.parent[group] ?? NOWHERE)
    found.push(lookup.groups[group]?.id ?? '');
  return found;
}

const ownerOf = (lookup: Lookup, node: number): string | undefined => lookup.nodes[node]?.facts?.owner;

function severitiesOf(badge: Badge | undefined): readonly string[] {
  const { errors = 0, warnings = 0, information = 0 } = badge ?? {};
  const found = [errors > 0 && 'error', warnings > 0 && 'warning', information > 0 && 'information'];
  const said = found.filter((severity) => severity !== false);
  return said.length > 0 ? said : ['none'];
}

/** A flow that says none lives as long as the first of its ends. */
function lifecyclesOf(lookup: Lookup, flow: number): readonly string[] {
  const own: FlowFacts['lifecycle'] = lookup.flows[flow]?.lifecycle;
  if (own) return [own];
  const ends = endsOf(lookup, flow).flatMap((node): readonly (GraphNode['lifecycle'] & string)[] => {
    const lifecycle = lookup.nodes[node]?.lifecycle;
    return lifecycle && lifecycle !== 'live' ? [lifecycle] : [];
  });
  return ends.length > 0 ? ends : ['live'];
}

const entitiesAt = rememberedOf(entitiesByPlace);

/** By place: the entities of which it is a source, a reader or a writer. */
function entitiesByPlace(lookup: Lookup): ReadonlyMap<string, ReadonlySet<string>> {
  const at = new Map<string, Set<string>>();
  for (const { id, sources, writers, readers } of lookup.landscape.entities) {
    for (const place of [...sources, ...writers, ...readers.map((reader) => reader.place)]) {
      const entities = at.get(place) ?? new Set<string>();
      at.set(place, entities.add(id));
    }
  }
  return at;
}
