/** A thing with what lies upstream and downstream of it, counted in flows: a hub on the way is no hop of its own. */
import { NOWHERE, type Lookup } from '../lookup.js';
import { hopsOf, type Focus } from '../ask.js';
import { emptyMask, putEdge, type Mask } from './mask.js';

export interface Neighbourhood {
  readonly mask: Mask;
  /** The places that it is about, without what surrounds them. */
  readonly heart: ReadonlySet<number>;
}

/** Undefined where the thing is not in the part that is looked at. */
export function neighbourhood(lookup: Lookup, within: Mask, focus: Focus): Neighbourhood | undefined {
  const mask = emptyMask(lookup);
  const heart = heartOf(lookup, within, focus, mask);
  if (heart.size === 0) return undefined;
  for (const node of heart) mask.nodes[node] = 1;
  putBetween(lookup, within, heart, mask);
  const hops = hopsOf(focus);
  walk(lookup, within, heart, hops.upstream, upstream, mask);
  walk(lookup, within, heart, hops.downstream, downstream, mask);
  return { mask, heart };
}

function heartOf(lookup: Lookup, within: Mask, { kind, id }: Focus, mask: Mask): ReadonlySet<number> {
  const isIn = (node: number): boolean => within.nodes[node] === 1;
  switch (kind) {
    case 'place':
      return new Set(lookup.places(id).filter(isIn));
    case 'domain':
      return new Set(lookup.inside(lookup.group(id)).filter(isIn));
    case 'flow':
      return flowsHeart(lookup, within, [lookup.flow(id)], mask);
    case 'entity': {
      const flows = numbersOf(lookup, ({ entity }) => entity === id);
      const facts = lookup.landscape.entities.find((entity) => entity.id === id);
      const roles = [...(facts?.sources ?? []), ...(facts?.readers ?? []).map(({ place }) => place)];
      const places = roles.flatMap((name) => lookup.places(name)).filter(isIn);
      return new Set([...flowsHeart(lookup, within, flows, mask), ...places]);
    }
    case 'team': {
      const owned = [...lookup.nodes.keys()].filter((node) => lookup.nodes[node]?.facts?.owner === id);
      const flows = numbersOf(lookup, ({ owner }) => owner === id);
      return new Set([...owned.filter(isIn), ...flowsHeart(lookup, within, flows, mask)]);
    }
  }
}

const numbersOf = (lookup: Lookup, matches: (flow: Lookup['flows'][number]) => boolean): readonly number[] =>
  [...lookup.flows.keys()].filter((flow) => {
    const facts = lookup.flows[flow];
    return facts !== undefined && matches(facts);
  });

/** Puts the flows in, and gives the places that they touch. */
function flowsHeart(lookup: Lookup, within: Mask, flows: readonly number[], mask: Mask): ReadonlySet<number> {
  const heart = new Set<number>();
  for (const edge of flows.flatMap((flow) => lookup.edgesOf[flow] ?? [])) {
    if (within.edges[edge] !== 1) continue;
    putEdge(lookup, mask, edge);
    heart.add(lookup.from[edge] ?? NOWHERE).add(lookup.to[edge] ?? NOWHERE);
  }
  return heart;
}

/** What leads from one of the places to another of them; an entity's or a flow's own edges are there already. */
function putBetween(lookup: Lookup, within: Mask, heart: ReadonlySet<number>, mask: Mask): void {
  if (mask.edges.includes(1)) return;
  within.edges.forEach((on, edge) => {
    if (on === 1 && heart.has(lookup.from[edge] ?? NOWHERE) && heart.has(lookup.to[edge] ?? NOWHERE))
      putEdge(lookup, mask, edge);
  });
}

/** A flow taken in one direction from a place: the edges passed, and the place where it ends. */
interface Hop {
  readonly edges: readonly number[];
  readonly end: number;
}

type Direction = (lookup: Lookup, node: number) => readonly Hop[];

function walk(
  lookup: Lookup,
  within: Mask,
  heart: ReadonlySet<number>,
  depth: number,
  direction: Direction,
  mask: Mask,
): void {
  const seen = new Set(heart);
  let border = [...heart];
  for (let step = 0; step < depth && border.length > 0; step++) {
    const next: number[] = [];
    for (const { edges, end } of border.flatMap((node) => direction(lookup, node))) {
      if (edges.length === 0 || edges.some((edge) => within.edges[edge] !== 1)) continue;
      for (const edge of edges) putEdge(lookup, mask, edge);
      if (!seen.has(end)) next.push(end);
      seen.add(end);
    }
    border = next;
  }
}

const endsOf = (lookup: Lookup, flow: number): readonly number[] =>
  (lookup.flows[flow]?.to ?? []).map((name) => lookup.node(name));

const startOf = (lookup: Lookup, flow: number): number => lookup.node(lookup.flows[flow]?.from ?? '');

const goesBoth = (lookup: Lookup, flow: number): boolean => lookup.flows[flow]?.both ?? false;

const upstream: Direction = (lookup, node) => {
  const { from, to, via } = lookup.flowsAt(node);
  return [
    ...to.map((flow) => ({ edges: lookup.way(flow, node), end: startOf(lookup, flow) })),
    ...via.map((flow) => ({ edges: before(lookup, flow, node), end: startOf(lookup, flow) })),
    ...from.filter((flow) => goesBoth(lookup, flow)).flatMap((flow) => toEnds(lookup, flow)),
  ];
};

const downstream: Direction = (lookup, node) => {
  const { from, to, via } = lookup.flowsAt(node);
  return [
    ...from.flatMap((flow) => toEnds(lookup, flow)),
    ...via.flatMap((flow) =>
      endsOf(lookup, flow).map((end) => ({ edges: after(lookup, flow, node, end), end })),
    ),
    ...to
      .filter((flow) => goesBoth(lookup, flow))
      .map((flow) => ({ edges: lookup.way(flow, node), end: startOf(lookup, flow) })),
  ];
};

const toEnds = (lookup: Lookup, flow: number): readonly Hop[] =>
  endsOf(lookup, flow).map((end) => ({ edges: lookup.way(flow, end), end }));

/** The legs up to a place that the flow passes. */
function before(lookup: Lookup, flow: number, node: number): readonly number[] {
  const way = lookup.edgesOf[flow] ?? [];
  const last = way.findIndex((edge) => lookup.to[edge] === node);
  return last < 0 ? [] : way.slice(0, last + 1);
}

function after(lookup: Lookup, flow: number, node: number, end: number): readonly number[] {
  const way = lookup.way(flow, end);
  const first = way.findIndex((edge) => lookup.from[edge] === node);
  return first < 0 ? [] : way.slice(first);
}
