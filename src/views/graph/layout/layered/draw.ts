/** A whole map in layers, laid out here: each part that hangs together by itself, in the best of several arrangements. */
import type { Box, Direction, Graph, GraphEdge, LaidOutGraph, Point } from '../../graph.js';
import { MARGIN } from '../compact/bones.js';
import { compacted } from '../compact/compact.js';
import { compose } from '../compose.js';
import { planLegs, type Plan, type PlanOptions } from '../legs.js';
import { levelsOf, nodeKey, type Level, type Levels } from '../level.js';
import { shift, shiftBox } from '../polyline.js';
import { runsRight } from '../tuning.js';
import { arrange, type Weights } from './arrange.js';
import { begin, type Beginning } from './begin.js';
import { componentsOf, type Component } from './components.js';
import { keptLayers } from './keep.js';
import { layLevels, type LaidLevels } from './levels.js';
import { pack } from './pack.js';
import { extentOf } from './piece.js';

/** Legs with their labels, and things: more of them are left to the engine. */
const MOST = 170;

/** Of more, fewer arrangements are tried. */
const MANY = 110;

/** So many of the arrangements that are found are put in order with all that it may cost. */
const MOST_CAREFUL = 2;

export interface Drawing extends PlanOptions {
  readonly graph: Graph;
  readonly edges: readonly GraphEdge[];
  readonly direction: Direction;
  /** Where items were; nothing is searched for then, and things follow each other as they did. */
  readonly before?: ReadonlyMap<string, Box>;
}

const usual: Weights = { tangle: 20_000, backward: 12_000 };

const searches: readonly (readonly [Beginning, Weights])[] = [
  ['flow', { tangle: 20_000, backward: 12_000 }],
  ['flow', { tangle: 80_000, backward: 12_000 }],
  ['centre', { tangle: 20_000, backward: 12_000 }],
  ['centre', { tangle: 80_000, backward: 12_000 }],
];

/** Undefined where a map is not of the kind that is laid out here. */
export function drawInLayers(drawing: Drawing): LaidOutGraph | undefined {
  const { graph, edges, direction } = drawing;
  if (direction.endsWith('-across') || edges.some(({ from, to }) => from === to)) return undefined;
  const parts: LaidOutGraph[] = [];
  for (const component of componentsOf(graph, edges)) {
    const part = drawComponent(component, drawing);
    if (!part) return undefined;
    parts.push(part);
  }
  return together(parts, drawing);
}

function drawComponent(graph: Component, drawing: Drawing): LaidOutGraph | undefined {
  const { direction } = drawing;
  const levels = levelsOf(graph);
  const { root } = levels;
  const plan = planLegs(levels, graph.edges, drawing);
  if (weightOf(plan) > MOST) return undefined;
  if (drawing.before) return drawAsBefore(graph, plan, levels, drawing, drawing.before);
  const found = withSearches({ plan, ...layLevels({ root, plan, direction }) }, drawing, levels, graph.edges);
  found.sort((a, b) => a.cost - b.cost);
  const careful = found
    .slice(0, weightOf(plan) > MANY ? 0 : MOST_CAREFUL)
    .map((each) => ({ ...each, ...layLevels({ root, plan: each.plan, direction, careful: true }) }));
  const best = [...found, ...careful].reduce((one, other) => (other.cost < one.cost ? other : one));
  return compacted(compose({ graph, edges: graph.edges, root, plan: best.plan, laid: best.levels, direction }));
}

function drawAsBefore(
  graph: Component,
  first: Plan,
  levels: Levels,
  drawing: Drawing,
  before: ReadonlyMap<string, Box>,
): LaidOutGraph {
  const { direction } = drawing;
  const { root } = levels;
  const layers = new Map<string, ReadonlyMap<string, number>>();
  for (const [key, { level }] of first.levels) {
    const right = runsRight(direction, !level.group);
    const cuts = first.cuts.get(key) ?? [];
    const kept = keptLayers(level.items, cuts, (item) => before.get(item), right);
    if (!kept) continue;
    const sizes = new Map([...before].map(([item, box]) => [item, extentOf(box, right)]));
    const arrangement = { items: level.items, cuts, sizes, right, weights: usual };
    layers.set(key, arrange(arrangement, kept.layers, kept.loose));
  }
  const plan = planLegs(levels, graph.edges, { ...drawing, layers });
  const across = (item: string, { group }: Level): number | undefined => {
    const box = before.get(item);
    return box && (runsRight(direction, !group) ? box.y + box.height / 2 : box.x + box.width / 2);
  };
  const { levels: laid } = layLevels({ root, plan, direction, before: across });
  return compacted(compose({ graph, edges: graph.edges, root, plan, laid, direction }));
}

interface Arranged extends LaidLevels {
  readonly plan: Plan;
}

/** Each arrangement once. */
function withSearches(
  first: Arranged,
  drawing: Drawing,
  levels: Levels,
  edges: readonly GraphEdge[],
): Arranged[] {
  const { direction } = drawing;
  const found = [first];
  const tried = new Set<string>();
  // Each arrangement of a large map takes long; the last one, of few tangles, is the best of most.
  for (const search of weightOf(first.plan) > MANY ? searches.slice(-1) : searches) {
    const layers = searchLayers(first, direction, search);
    const key = JSON.stringify([...layers].map(([level, own]) => [level, [...own]]));
    if (tried.has(key)) continue;
    tried.add(key);
    const plan = planLegs(levels, edges, { ...drawing, layers });
    found.push({ plan, ...layLevels({ root: levels.root, plan, direction }) });
  }
  return found;
}

const weightOf = ({ levels }: Plan): number =>
  [...levels.values()].reduce((sum, { level, legs }) => sum + level.nodes.length + legs.size, 0);

function searchLayers(
  { plan, levels }: Arranged,
  direction: Direction,
  [beginning, weights]: (typeof searches)[number],
): Map<string, ReadonlyMap<string, number>> {
  const layers = new Map<string, ReadonlyMap<string, number>>();
  for (const [key, cuts] of plan.cuts) {
    const level = plan.levels.get(key)?.level;
    if (!level) continue;
    const right = runsRight(direction, !level.group);
    const sizes = new Map(
      [...(levels.get(key)?.items ?? [])].map(([item, { width, height }]) => [
        item,
        extentOf({ width, height }, right),
      ]),
    );
    const { items } = level;
    layers.set(key, arrange({ items, cuts, sizes, right, weights }, begin(beginning, items, cuts)));
  }
  return layers;
}

/** Parts beside and below each other. */
function together(
  parts: readonly LaidOutGraph[],
  { graph, edges, direction, before }: Drawing,
): LaidOutGraph {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const sizes = parts.map((part) => ({ width: part.width - 2 * MARGIN, height: part.height - 2 * MARGIN }));
  const { places, width, height } = pack(
    sizes,
    parts.map((part) => before && placeBefore(part, before)),
  );
  const moved = parts.map((part, index) => shifted(part, places[index] ?? { x: 0, y: 0 }));
  const boxes = new Map(moved.flatMap(({ nodes }) => nodes.map((node) => [node.id, node] as const)));
  const lines = new Map(moved.flatMap((part) => part.edges.map((edge) => [edge.id, edge] as const)));
  return {
    width: width + 2 * MARGIN,
    height: height + 2 * MARGIN,
    nodes: graph.nodes.flatMap(({ id }) => boxes.get(id) ?? []),
    groups: moved.flatMap(({ groups }) => groups),
    edges: edges.flatMap(({ id }) => lines.get(id) ?? []),
    trunks: moved.flatMap(({ trunks }) => trunks),
    direction,
    notes: [],
  };
}

/** Where the most of a part would stand as it stood. */
function placeBefore(part: LaidOutGraph, before: ReadonlyMap<string, Box>): Point | undefined {
  const moves = part.nodes.flatMap(({ id, box }) => {
    const was = before.get(nodeKey(id));
    return was ? [{ x: was.x - box.x, y: was.y - box.y }] : [];
  });
  const middle = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  return moves.length === 0
    ? undefined
    : { x: middle(moves.map(({ x }) => x)), y: middle(moves.map(({ y }) => y)) };
}

function shifted({ nodes, groups, edges, trunks, ...part }: LaidOutGraph, by: Point): LaidOutGraph {
  const boxed = <T extends { readonly box: Box }>(thing: T): T => ({
    ...thing,
    box: shiftBox(thing.box, by),
  });
  const labelled = <T extends { readonly labelBox?: Box }>(thing: T): T =>
    thing.labelBox ? { ...thing, labelBox: shiftBox(thing.labelBox, by) } : thing;
  return {
    ...part,
    nodes: nodes.map(boxed),
    groups: groups.map(boxed),
    edges: edges.map((edge) => labelled({ ...edge, points: edge.points.map((point) => shift(point, by)) })),
    trunks: trunks.map(labelled),
  };
}
