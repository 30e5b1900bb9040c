/** Cuts each flow at the boundaries it crosses: one leg a level, shared with the flows that go the same way. */
import type { GraphEdge } from '../graph.js';
import type { Cut } from './cut.js';
import { fansOf, type Fan } from './fans.js';
import { commonLevel, levelsUpTo, nodeKey, type Level, type Levels } from './level.js';
import { rankItems, weigh } from './order.js';

/** Where a leg ends: at a node, at a port of an inner boundary, or at a port of the level's own border. */
export interface End {
  /** Key of the node or inner boundary; undefined for the level's own border. */
  readonly item?: string;
  readonly port?: string;
}

/** A way within one level that one or more edges take. */
export interface Leg {
  readonly id: string;
  readonly from: End;
  readonly to: End;
  readonly edges: GraphEdge[];
  /** The engine gets it the other way round: most flows run forward, this one does not. */
  readonly backward: boolean;
  /** The labels of its edges stand here: on the level that holds both ends. */
  readonly labelled: boolean;
  /** Its stack of labels is short: see {@link PlanOptions.bundled}. */
  readonly bundled: boolean;
}

/** Where a flow that fans out parts: a thing of the level as large as the labels of the trunk, which stand there. */
export interface Junction {
  readonly key: string;
  /** The item that the trunk comes from; undefined where it comes through the border. */
  readonly behind?: string;
  readonly edges: GraphEdge[];
}

/** Where flows pass a boundary. */
export interface Port {
  readonly id: string;
  /** On the side where the picture begins (left, or top), else where it ends. */
  readonly first: boolean;
}

export interface LevelPlan {
  readonly level: Level;
  readonly legs: ReadonlyMap<string, Leg>;
  /** On the level's own border. */
  readonly ports: ReadonlyMap<string, Port>;
  readonly junctions: ReadonlyMap<string, Junction>;
}

/** An edge's whole way: keys of levels and ids of their legs, from one end to the other. */
export interface Way {
  readonly steps: readonly { readonly level: string; readonly leg: string }[];
  /** The steps lead from the edge's target to its source: it shares the way with flows that run forward. */
  readonly reversed: boolean;
}

export interface Plan {
  readonly levels: ReadonlyMap<string, LevelPlan>;
  readonly ways: ReadonlyMap<string, Way>;
  /** What has both of its ends on a level, by the level's key. */
  readonly cuts: ReadonlyMap<string, readonly Cut[]>;
  /** Layers of the items of a level, where these were chosen. */
  readonly layers?: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

interface Draft {
  readonly level: Level;
  readonly legs: Map<string, Leg>;
  readonly ports: Map<string, Port>;
  readonly junctions: Map<string, Junction>;
}

export interface PlanOptions {
  /** Flows between two things share one port and one line, whichever way they run and whatever their ends inside. */
  readonly bundled: boolean;
  /** Where an item was along the direction of the picture, if it was. */
  readonly previous: (item: string, level: Level) => number | undefined;
  /** Layers of the items of a level, where these are chosen: a flow runs forward from a lower one to a higher one. */
  readonly layers?: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export function planLegs(levels: Levels, edges: readonly GraphEdge[], options: PlanOptions): Plan {
  const drafts = draftsOf(levels.root);
  const cuts = edges.map((edge) => cut(edge, levels)).filter((each) => each !== undefined);
  const ranks = new Map([...rankLevels(levels.root, cuts, options), ...(options.layers ?? [])]);
  const ways = new Map<string, Way>();
  const isBackward = ({ common, fromItem, toItem }: Cut): boolean => {
    const rank = ranks.get(common.key);
    return (rank?.get(fromItem) ?? 0) > (rank?.get(toItem) ?? 0);
  };
  const fans = options.bundled ? new Map<string, Fan>() : fansOf(cuts, isBackward, channelsOf(levels));
  for (const each of cuts) {
    const [backward, fan] = [isBackward(each), fans.get(each.edge.id)];
    ways.set(each.edge.id, route(each, drafts, { backward, bundled: options.bundled, ...(fan && { fan }) }));
  }
  return { levels: drafts, ways, cuts: byLevel(cuts), ...(options.layers && { layers: options.layers }) };
}

function byLevel(cuts: readonly Cut[]): ReadonlyMap<string, readonly Cut[]> {
  const levels = new Map<string, Cut[]>();
  for (const cut of cuts) {
    const known = levels.get(cut.common.key);
    if (known) known.push(cut);
    else levels.set(cut.common.key, [cut]);
  }
  return levels;
}

function channelsOf({ around }: Levels): (id: string) => boolean {
  const levels = new Set(around.values());
  const channels = new Set(
    [...levels].flatMap(({ nodes }) => nodes.filter(({ role }) => role === 'channel').map(({ id }) => id)),
  );
  return (id) => channels.has(id);
}

function draftsOf(level: Level): Map<string, Draft> {
  const drafts = new Map<string, Draft>([
    [level.key, { level, legs: new Map(), ports: new Map(), junctions: new Map() }],
  ]);
  for (const child of level.children) for (const [key, draft] of draftsOf(child)) drafts.set(key, draft);
  return drafts;
}

function cut(edge: GraphEdge, { around }: Levels): Cut | undefined {
  const [from, to] = [around.get(edge.from), around.get(edge.to)];
  if (!from || !to) return undefined;
  const common = commonLevel(from, to);
  const [out, into] = [levelsUpTo(from, common), levelsUpTo(to, common)];
  const fromItem = out.at(-1)?.key ?? nodeKey(edge.from);
  const toItem = into.at(-1)?.key ?? nodeKey(edge.to);
  return { edge, common, out, into, fromItem, toItem, start: edge.from, end: edge.to };
}

type Ranks = ReadonlyMap<string, ReadonlyMap<string, number>>;

function rankLevels(root: Level, cuts: readonly Cut[], { previous }: PlanOptions): Ranks {
  const pairs = new Map<string, (readonly [string, string])[]>();
  for (const { common, fromItem, toItem } of cuts) {
    const known = pairs.get(common.key) ?? [];
    known.push([fromItem, toItem]);
    pairs.set(common.key, known);
  }
  const ranks = new Map<string, ReadonlyMap<string, number>>();
  const visit = (level: Level): void => {
    ranks.set(
      level.key,
      rankItems(level.items, weigh(pairs.get(level.key) ?? []), (item) => previous(item, level)),
    );
    level.children.forEach(visit);
  };
  visit(root);
  return ranks;
}

/** How a flow is led. */
interface Lead {
  readonly backward: boolean;
  readonly bundled: boolean;
  /** What all edges of its fan, and those of other flows with the same ends, have in common. */
  readonly fan?: Fan;
}

function route(each: Cut, drafts: Drafts, lead: Lead): Way {
  if (!lead.bundled || !lead.backward) return { steps: steps(each, drafts, lead), reversed: false };
  return { steps: steps(turned(each), drafts, { ...lead, backward: false }), reversed: true };
}

const turned = ({ edge, common, out, into, fromItem, toItem, start, end }: Cut): Cut => ({
  edge,
  common,
  out: into,
  into: out,
  fromItem: toItem,
  toItem: fromItem,
  start: end,
  end: start,
});

type Drafts = ReadonlyMap<string, Draft>;

/** A leg without its edges. */
type Stretch = Omit<Leg, 'id' | 'edges'>;

function steps(each: Cut, drafts: Drafts, lead: Lead): Way['steps'] {
  const { edge, common, out, into, fromItem, toItem, start, end } = each;
  const { backward, bundled, fan } = lead;
  const ends = fan?.id ?? JSON.stringify(bundled ? [common.key, fromItem, toItem] : [start, end]);
  const way: { level: string; leg: string }[] = [];
  const add = (level: Level, from: End, to: End, labelled = false): void => {
    const leg = addLeg(drafts.get(level.key), edge, { from, to, backward, labelled, bundled });
    way.push({ level: level.key, leg });
  };
  const port = (level: Level, leaving: boolean): string => {
    const id = `${leaving ? 'out' : 'in'}:${ends}`;
    drafts.get(level.key)?.ports.set(id, { id, first: leaving === backward });
    return id;
  };

  let from: End = { item: nodeKey(start) };
  for (const level of out) {
    const id = port(level, true);
    add(level, from, { port: id });
    from = { item: level.key, port: id };
  }
  const entering: { readonly level: Level; readonly from: End; readonly to: End }[] = [];
  let to: End = { item: nodeKey(end) };
  for (const level of into) {
    const id = port(level, false);
    entering.unshift({ level, from: { port: id }, to });
    to = { item: level.key, port: id };
  }
  if (!fan?.parts) add(common, from, to, true);
  else {
    const item = junctionFor(drafts.get(common.key), fan.id, from, edge);
    add(common, from, { item, port: backward ? 'last' : 'first' });
    add(common, { item, port: backward ? 'first' : 'last' }, to);
  }
  for (const { level, from, to } of entering) add(level, from, to);
  return way;
}

/** Returns its id. */
function addLeg(draft: Draft | undefined, edge: GraphEdge, stretch: Stretch): string {
  const { from, to } = stretch;
  const id = JSON.stringify([from.item ?? '', from.port ?? '', to.item ?? '', to.port ?? '']);
  const known = draft?.legs.get(id);
  if (known) known.edges.push(edge);
  else draft?.legs.set(id, { id, edges: [edge], ...stretch });
  return id;
}

function junctionFor(draft: Draft | undefined, fan: string, { item }: End, edge: GraphEdge): string {
  const key = `fan:${fan}`;
  const known = draft?.junctions.get(key);
  if (known) known.edges.push(edge);
  else draft?.junctions.set(key, { key, edges: [edge], ...(item !== undefined && { behind: item }) });
  return key;
}
