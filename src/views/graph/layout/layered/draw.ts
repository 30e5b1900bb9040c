/** A whole map in layers, laid out here: each part that hangs together by itself, in the best of several arrangements. */
import type { Size } from '../../captions.js';
import type { Box, Direction, Graph, GraphEdge, LaidOutGraph, Point } from '../../graph.js';
import { MARGIN } from '../compact/bones.js';
import { compacted } from '../compact/compact.js';
import { compose } from '../compose.js';
import { planLegs, type Plan, type PlanOptions } from '../legs.js';
import { levelsOf, nodeKey, type Level, type Levels } from '../level.js';
import { shift, shiftBox } from '../polyline.js';
import { runsRight } from '../tuning.js';
import { arrange, type Weights } from './arrange.js';
import { depthsOf, placesIn, type Before } from './before.js';
import { begin, type Beginning } from './begin.js';
import { componentsOf, interlocked, type Component } from './components.js';
import { keptLayers } from './keep.js';
import { layLevels, layLevelsWithCare, type LaidLevels } from './levels.js';
import { pack, score } from './pack.js';
import { extentOf } from './piece.js';

/** Legs with their labels, and things: more of them are left to the engine. */
const MOST = 170;

/** Of more, fewer arrangements are tried. */
const MANY = 110;

/** Of a part that stands beside so many others, so many variants are tried with these. */
const variantsFor = (parts: number): number => (parts === 1 ? 1 : parts <= 4 ? 3 : parts <= 6 ? 2 : 1);

/** So many of the arrangements that are found are put in order with all that it may cost: of small parts, which cost little, two. */
const carefulFor = (weight: number): number => (weight > MANY ? 0 : weight > FEW ? 1 : 2);
const FEW = 30;

/** Not those that cost so much more than the best one. */
const WORTH_CARE = 1.06;

export interface Drawing extends PlanOptions {
  readonly graph: Graph;
  readonly edges: readonly GraphEdge[];
  readonly direction: Direction;
  /** Nothing is searched for then, and things follow each other as they did. */
  readonly before?: Before;
}

const usual: Weights = { tangle: 20_000, backward: 12_000, bend: 15_000 };
const straight: Weights = { ...usual, tangle: 80_000 };
const short: Weights = { ...usual, bend: 25_000 };

const searches: readonly (readonly [Beginning, Weights])[] = [
  ['flow', short],
  ['flow', straight],
  ['centre', usual],
  ['centre', straight],
];

/** Undefined where a map is not of the kind that is laid out here. */
export function drawInLayers(drawing: Drawing): LaidOutGraph | undefined {
  const { graph, edges, direction, before } = drawing;
  if (direction.endsWith('-across') || edges.some(({ from, to }) => from === to)) return undefined;
  const components = componentsOf(graph, edges);
  const apart = before ? interlocked(components, before.boxes) : components;
  const parts: (readonly Candidate[])[] = [];
  for (const component of apart) {
    const part = drawComponent(component, drawing, variantsFor(apart.length));
    if (part.length === 0) return undefined;
    parts.push(part);
  }
  return together(
    fitting(parts).map((part) => compacted(part, before && placesIn(part, before, parts.length === 1))),
    drawing,
  );
}

/** A part, before it is drawn together, and what is wrong with it. */
interface Candidate {
  readonly picture: LaidOutGraph;
  readonly faults: number;
}

const insideOf = ({ picture }: Candidate): Size => ({
  width: picture.width - 2 * MARGIN,
  height: picture.height - 2 * MARGIN,
});

/** Of each part the variant that suits the others: all choices are tried, as each is but a packing of few boxes. */
function fitting(parts: readonly (readonly Candidate[])[]): readonly LaidOutGraph[] {
  let best: { readonly chosen: readonly Candidate[]; readonly cost: number } = {
    chosen: parts.flatMap(([first]) => first ?? []),
    cost: Infinity,
  };
  if (parts.some((part) => part.length > 1)) {
    for (const chosen of choices(parts)) {
      const cost = score(pack(chosen.map(insideOf))) + chosen.reduce((sum, { faults }) => sum + faults, 0);
      if (cost < best.cost) best = { chosen, cost };
    }
  }
  return best.chosen.map(({ picture }) => picture);
}

function choices(parts: readonly (readonly Candidate[])[]): readonly (readonly Candidate[])[] {
  let all: readonly (readonly Candidate[])[] = [[]];
  for (const variants of parts)
    all = all.flatMap((chosen) => variants.map((variant) => [...chosen, variant]));
  return all;
}

/** The best ones, at most so many; none where it is not of the kind that is laid out here. */
function drawComponent(graph: Component, drawing: Drawing, most: number): Candidate[] {
  const { direction } = drawing;
  const levels = levelsOf(graph);
  const { root } = levels;
  const plan = planLegs(levels, graph.edges, drawing);
  if (weightOf(plan) > MOST) return [];
  if (drawing.before)
    return [{ picture: drawAsBefore(graph, plan, levels, drawing, drawing.before), faults: 0 }];
  const found = withSearches({ plan, ...layLevels({ root, plan, direction }) }, drawing, levels, graph.edges);
  found.sort((a, b) => a.cost - b.cost);
  const careful = found
    .slice(0, carefulFor(weightOf(plan)))
    .filter(({ cost }) => cost < WORTH_CARE * (found[0]?.cost ?? 0))
    .flatMap((each) => {
      const better = layLevelsWithCare({ root, plan: each.plan, direction }, each.crossings);
      return better ? [{ ...each, ...better }] : [];
    });
  return [...found, ...careful]
    .sort((a, b) => a.cost - b.cost)
    .slice(0, most)
    .map(({ plan: own, levels: laid, faults }) => ({
      picture: compose({ graph, edges: graph.edges, root, plan: own, laid, direction }),
      faults,
    }));
}

function drawAsBefore(
  graph: Component,
  first: Plan,
  levels: Levels,
  drawing: Drawing,
  before: Before,
): LaidOutGraph {
  const { direction } = drawing;
  const { root } = levels;
  const isRight = ({ group }: Level): boolean => runsRight(direction, !group);
  const layers = new Map<string, ReadonlyMap<string, number>>();
  for (const [key, { level }] of first.levels) {
    const right = isRight(level);
    const cuts = first.cuts.get(key) ?? [];
    const kept = keptLayers(level.items, cuts, (item) => before.boxes.get(item), right);
    if (!kept) continue;
    const sizes = new Map([...before.boxes].map(([item, box]) => [item, extentOf(box, right)]));
    const arrangement = { items: level.items, cuts, sizes, right, weights: usual };
    layers.set(key, arrange(arrangement, kept.layers, kept.loose));
  }
  const plan = planLegs(levels, graph.edges, { ...drawing, layers });
  const { levels: laid } = layLevels({ root, plan, direction, before: depthsOf(before, isRight) });
  return compose({ graph, edges: graph.edges, root, plan, laid, direction });
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
  const sizes = parts.map((picture) => insideOf({ picture, faults: 0 }));
  const { places, width, height } = pack(
    sizes,
    parts.map((part) => before && placeBefore(part, before.boxes)),
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
