/** The lines of a picture: single legs of flows, parallel ones as a bundle, and what leads to closed boundaries as one. */
import { addTo } from '../../../../base/lists.js';
import type { GraphEdge } from '../../graph.js';
import { NOWHERE, type Lookup } from '../lookup.js';
import { edgeLabel } from '../../captions.js';
import type { Mask } from '../select/mask.js';
import type { Closing } from './close.js';
import { sumOf, type Thing } from './things.js';

export interface Line {
  readonly edge: GraphEdge;
  /** Numbers of the edges that it stands for. */
  readonly legs: readonly number[];
}

export interface Drawing {
  readonly things: readonly Thing[];
  readonly ways: readonly Way[];
  /** Ids of bundles that are shown flow by flow. */
  readonly opened: ReadonlySet<string>;
}

/** An edge on a way; `back`: from the way's end to its start. */
interface Leg {
  readonly edge: number;
  readonly back: boolean;
}

/** Edges that are drawn as one line, unless it is opened. */
export interface Way {
  readonly from: number;
  readonly to: number;
  /** A closed boundary is at one end. */
  readonly isClosed: boolean;
  /** Both directions are one line: at a closed boundary, and for flows that go both ways. */
  readonly isEither: boolean;
  readonly legs: Leg[];
}

/** So many flows side by side are one line with a label each, more are a bundle: the fewer, the more edges a picture would have. */
const MOST_STACKED = 6;
const MOST_SINGLE = 40;

function stacked(ways: readonly Way[]): number {
  const sizes = ways.map(({ isClosed, legs }) => (isClosed ? 1 : legs.length));
  for (let most = MOST_STACKED; most > 1; most--) {
    const edges = sizes.reduce((sum, size) => sum + (size > most ? 1 : size), 0);
    if (edges <= MOST_SINGLE) return most;
  }
  return 1;
}

/** In the order of the text, each where its first edge stands. */
export function drawLines(lookup: Lookup, { things, ways, opened }: Drawing): readonly Line[] {
  const ids = new Map(
    things.map(({ node, places, closes }) => [
      closes === undefined ? (places[0] ?? NOWHERE) : lookup.nodes.length + closes,
      node.id,
    ]),
  );
  const most = stacked(ways);
  return ways.flatMap((way) => {
    const ends = { from: ids.get(way.from) ?? '', to: ids.get(way.to) ?? '' };
    return linesOf(lookup, way, ends, { opened, most });
  });
}

/** Each where its first edge stands. */
export function waysOf(
  lookup: Lookup,
  { edges }: Mask,
  { levels }: Closing,
  weak: ReadonlySet<number>,
): readonly Way[] {
  const ways = new Map<number, Way>();
  const count = lookup.nodes.length;
  edges.forEach((on, edge) => {
    if (on === 0 || weak.has(edge)) return;
    const [from, to] = [levels.thing(lookup.from[edge] ?? 0), levels.thing(lookup.to[edge] ?? 0)];
    const isClosed = from >= count || to >= count;
    if (isClosed && from === to) return;
    const isEither = isClosed || (lookup.edges[edge]?.both ?? false);
    const back = isEither && to < from;
    const [start, end] = back ? [to, from] : [from, to];
    const key = levels.key(start, end) * 2 + (isEither ? 1 : 0);
    const way = ways.get(key);
    if (way) way.legs.push({ edge, back });
    else ways.set(key, { from: start, to: end, isClosed, isEither, legs: [{ edge, back }] });
  });
  return [...ways.values()];
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function linesOf(
  lookup: Lookup,
  way: Way,
  ends: Ends,
  { opened, most }: { readonly opened: ReadonlySet<string>; readonly most: number },
): readonly Line[] {
  const flows = new Map<string, Leg[]>();
  for (const leg of way.legs) addTo(flows, lookup.edges[leg.edge]?.flow ?? '', leg);
  const id = `${ends.from} ${way.isEither ? '<>' : '>'} ${ends.to}`;
  if (flows.size > (way.isClosed ? 1 : most) && !opened.has(id))
    return [bundle(lookup, way, id, ends, [...flows.keys()])];
  if (!way.isClosed) return way.legs.flatMap(({ edge }) => lineOf(lookup, edge));
  return [...flows].flatMap(([flow, legs]) => moved(lookup, flow, ends, legs));
}

/** An edge as it is. */
function lineOf(lookup: Lookup, number: number): Line[] {
  const edge = lookup.edges[number];
  return edge ? [{ edge, legs: [number] }] : [];
}

function directed(
  lookup: Lookup,
  { from, to }: Ends,
  legs: readonly Leg[],
): Ends & { readonly both: boolean } {
  const isBoth = ({ edge }: Leg): boolean => lookup.edges[edge]?.both ?? false;
  const there = legs.some((leg) => !leg.back || isBoth(leg));
  const back = legs.some((leg) => leg.back || isBoth(leg));
  return there ? { from, to, both: back } : { from: to, to: from, both: false };
}

/** A flow whose end is inside a closed boundary leads to that. */
function moved(lookup: Lookup, flow: string, ends: Ends, legs: readonly Leg[]): Line[] {
  const first = lookup.edges[legs[0]?.edge ?? NOWHERE];
  if (!first) return [];
  const way = directed(lookup, ends, legs);
  return [
    { edge: { ...first, ...way, id: `${flow}|${way.from}|${way.to}` }, legs: legs.map((leg) => leg.edge) },
  ];
}

function bundle(lookup: Lookup, way: Way, id: string, ends: Ends, members: readonly string[]): Line {
  const legs = way.legs.map(({ edge }) => edge);
  const edges = legs.flatMap((leg) => lookup.edges[leg] ?? []);
  const byFlow = [...new Map(edges.map((edge) => [edge.flow, edge])).values()];
  const pattern = common(edges.map((edge) => edge.pattern));
  const lifecycle = common(edges.map((edge) => edge.lifecycle));
  const patterns = [...new Set(edges.flatMap((edge) => edge.pattern ?? []))];
  const at = edges[0]?.at;
  const edge: GraphEdge = {
    id,
    flow: id,
    ...directed(lookup, ends, way.legs),
    // Between closed boundaries the number tells most, and leaves room for the rest of the overview.
    label: way.isClosed ? '' : labelOf(byFlow),
    ...(patterns.length > 1 && { mixes: patterns }),
    holds: [...new Set(byFlow.map(({ label }) => label))],
    declared: edges.every(({ declared }) => declared),
    badge: sumOf(byFlow.map(({ badge }) => badge)),
    ...(pattern && { pattern }),
    ...(lifecycle && { lifecycle }),
    count: members.length,
    members,
    ...(at && { at }),
  };
  return { edge, legs };
}

/** What all have in common. */
const common = <T>([first, ...rest]: readonly T[]): T | undefined =>
  rest.every((each) => each === first) ? first : undefined;

/** As many entities as a label has room for, and how many more there are. */
const MOST_NAMES = 3;

function labelWith(names: readonly string[], count: number): string {
  const more = names.length - count;
  return names.slice(0, count).join(', ') + (more > 0 ? ` +${more}` : '');
}

function labelOf(edges: readonly GraphEdge[]): string {
  const names = [...new Set(edges.map(({ label }) => label))];
  for (let count = MOST_NAMES; count > 1; count--) {
    const label = labelWith(names, count);
    if (label === edgeLabel(label)) return label;
  }
  return labelWith(names, 1);
}
