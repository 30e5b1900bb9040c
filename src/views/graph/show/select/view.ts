/** The part of a landscape that a declared view selects. */
import type { FlowFacts, ViewFacts, ViewSelector } from '../../facts/facts.js';
import type { Filter } from '../ask.js';
import { NOWHERE, type Lookup } from '../lookup.js';
import { selectFilter } from './filter.js';
import { emptyMask, putEdge, wholeMask, type Mask } from './mask.js';
import { neighbourhood } from './neighbourhood.js';

export interface Picked {
  readonly mask: Mask;
  /** What its focuses are about. */
  readonly heart: ReadonlySet<number>;
}

/**
 * What the includes name, all of it where there are none; without what the excludes name; and of that, what lies around the focuses: by
 * what the filter lets through, where the view itself says it. A flow between two places that are included is in too.
 */
export function selectView(lookup: Lookup, { selectors, focuses, asks }: ViewFacts, filter?: Filter): Picked {
  const includes = selectors.filter(({ mode }) => mode === 'include');
  const excludes = selectors.filter(({ mode }) => mode === 'exclude');
  const places = new Set(includes.length > 0 ? named(lookup, includes) : lookup.nodes.map((_, node) => node));
  const edges = includes.length > 0 ? include(lookup, includes, places) : wholeMask(lookup).edges;
  const out = new Set(named(lookup, excludes));
  const mask = emptyMask(lookup);
  for (const node of places) if (!out.has(node)) mask.nodes[node] = 1;
  exclude(lookup, edges, excludes, out).forEach((on, edge) => {
    if (on === 1) putEdge(lookup, mask, edge);
  });
  const own = filter !== undefined && filter === asks.filter;
  return around(lookup, own ? selectFilter(lookup, mask, filter) : mask, focuses);
}

const named = (lookup: Lookup, selectors: readonly ViewSelector[]): readonly number[] =>
  selectors.flatMap((selector) => namedPlaces(lookup, selector));

/** Places by their own right. */
function namedPlaces(lookup: Lookup, { what, names }: ViewSelector): readonly number[] {
  switch (what) {
    case 'system':
      return names.flatMap((name) => lookup.places(name));
    case 'domain':
      return names.flatMap((name) => lookup.inside(lookup.group(name)));
    case 'team':
      return [...lookup.nodes.keys()].filter((node) =>
        names.includes(lookup.nodes[node]?.facts?.owner ?? ''),
      );
    case 'entity':
    case 'flow':
      return [];
  }
}

function namesFlow({ what, names }: ViewSelector, { id, entity, owner }: FlowFacts): boolean {
  switch (what) {
    case 'flow':
      return names.includes(id);
    case 'entity':
      return names.includes(entity ?? '');
    case 'team':
      return names.includes(owner ?? '');
    case 'system':
    case 'domain':
      return false;
  }
}

/** The edges of flows that are named, or that lead from place to place. */
function include(
  lookup: Lookup,
  selectors: readonly ViewSelector[],
  places: ReadonlySet<number>,
): Uint8Array {
  const edges = new Uint8Array(lookup.edges.length);
  const isIn = (name: string | undefined): boolean =>
    name !== undefined && lookup.places(name).some((node) => places.has(node));
  lookup.flows.forEach((flow, number) => {
    const own = lookup.edgesOf[number] ?? [];
    const isNamed = selectors.some((selector) => namesFlow(selector, flow));
    const between = isIn(flow.from)
      ? flow.to.filter(isIn).flatMap((end) => lookup.way(number, lookup.node(end)))
      : [];
    const legs = own.filter(
      (edge) => places.has(lookup.from[edge] ?? NOWHERE) && places.has(lookup.to[edge] ?? NOWHERE),
    );
    for (const edge of isNamed ? own : [...between, ...legs]) edges[edge] = 1;
  });
  return edges;
}

function exclude(
  lookup: Lookup,
  edges: Uint8Array,
  selectors: readonly ViewSelector[],
  out: ReadonlySet<number>,
): Uint8Array {
  if (selectors.length === 0) return edges;
  const left = edges.slice();
  const isOut = (edge: number): boolean =>
    out.has(lookup.from[edge] ?? NOWHERE) || out.has(lookup.to[edge] ?? NOWHERE);
  lookup.flows.forEach((flow, number) => {
    const own = lookup.edgesOf[number] ?? [];
    const isNamed = selectors.some((selector) => namesFlow(selector, flow));
    const ends = own.filter((edge) => edges[edge] === 1 && flow.to.includes(lookup.edges[edge]?.to ?? ''));
    // Legs that lead to no end any more go with it.
    const isCut = ends.length > 0 && ends.every(isOut);
    for (const edge of own) if (isNamed || isCut || isOut(edge)) left[edge] = 0;
  });
  return left;
}

function around(lookup: Lookup, mask: Mask, focuses: ViewFacts['focuses']): Picked {
  if (focuses.length === 0) return { mask, heart: new Set() };
  const found = focuses.flatMap((focus) => neighbourhood(lookup, mask, focus) ?? []);
  const union = (of: keyof Mask, length: number): Uint8Array =>
    new Uint8Array(length).map((_, index) => (found.some((one) => one.mask[of][index] === 1) ? 1 : 0));
  return {
    mask: { nodes: union('nodes', mask.nodes.length), edges: union('edges', mask.edges.length) },
    heart: new Set(found.flatMap(({ heart }) => [...heart])),
  };
}
