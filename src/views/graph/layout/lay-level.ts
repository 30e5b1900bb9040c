/** Lays out one level with the engine: nodes, inner boundaries of known size, and the legs between them. */
import { EMPTY_GROUP, leastSize, nodeSize, type Size } from '../captions.js';
import type { Box, Direction, GraphGroup, GraphNode, Point } from '../graph.js';
import type { EngineEdge, EngineNode, EnginePort, LayoutEngine } from './engine.js';
import type { End, Junction, Leg, LevelPlan, Port } from './legs.js';
import { nodeKey, type Level } from './level.js';
import { shift, shiftBox } from './polyline.js';
import { stackOf } from './stack.js';
import { roomForTitle } from './titles.js';
import { effortsFor, labelOptions, levelOptions, MOST_EDGES, runsRight, type Effort } from './tuning.js';

/** A level with places; the origin is its own top left corner. */
export interface LaidOutLevel extends Size {
  readonly items: ReadonlyMap<string, Box>;
  readonly ports: ReadonlyMap<string, Point>;
  readonly legs: ReadonlyMap<string, LaidOutLeg>;
  /** Ids of legs that were left out because there were too many. */
  readonly left: readonly string[];
}

export interface LaidOutLeg {
  /** In the direction of the flow. */
  readonly points: readonly Point[];
  readonly label?: Box;
}

const BORDER = 'border';
/** With more lines than this on a level they stand closer. */
const DENSE = 24;

export async function layLevel(
  plan: LevelPlan,
  inner: ReadonlyMap<string, LaidOutLevel>,
  direction: Direction,
  engine: LayoutEngine,
): Promise<LaidOutLevel> {
  if (plan.level.items.length === 0) return emptyLevel(plan.level);
  const legs = strongest([...plan.legs.values()]);
  const left = [...plan.legs.keys()].filter((id) => !legs.some((leg) => leg.id === id));
  let failure: unknown;
  for (const effort of effortsFor(legs.length)) {
    try {
      const input = engineInput(plan, legs, inner, direction, effort);
      return withTitle(plan.level.group, readLevel(await engine.layout(input), legs, left));
    } catch (error) {
      failure = error;
    }
  }
  throw failure instanceof Error ? failure : new Error(String(failure));
}

/** The engine gives a size only to what has a content. */
const emptyLevel = ({ group }: Level): LaidOutLevel => ({
  ...(group ? leastSize(group) : { width: 0, height: 0 }),
  items: new Map(),
  ports: new Map(),
  legs: new Map(),
  left: [],
});

/** In their own order, at most {@link MOST_EDGES}: those that carry most. Legs across the border stay, or a flow would hang in the air. */
function strongest(legs: readonly Leg[]): readonly Leg[] {
  if (legs.length <= MOST_EDGES) return legs;
  const byWeight = legs.toSorted((a, b) => b.edges.length - a.edges.length);
  const kept = new Set(byWeight.slice(0, MOST_EDGES));
  return legs.filter((leg) => kept.has(leg));
}

function engineInput(
  plan: LevelPlan,
  legs: readonly Leg[],
  inner: ReadonlyMap<string, LaidOutLevel>,
  direction: Direction,
  effort: Effort,
): EngineNode {
  const { level } = plan;
  const minimum = level.group && leastSize(level.group);
  const sides = sidesOf(direction);
  const node: EngineNode = {
    id: BORDER,
    layoutOptions: {
      ...levelOptions(effort, direction, !level.group, legs.length > DENSE),
      ...(minimum && {
        'elk.nodeSize.constraints': '[MINIMUM_SIZE]',
        'elk.nodeSize.minimum': `(${minimum.width},${minimum.height})`,
      }),
    },
    ports: [...plan.ports.values()].map((port) => borderPort(port, sides)),
    children: engineItems(plan, inner, sides, runsRight(direction, !level.group)),
    edges: legs.map((leg, index) => engineEdge(leg, index, effort)),
  };
  // The engine takes ports, and a least size, of an inner node only.
  return level.group ? { id: 'map', layoutOptions: { 'elk.algorithm': 'fixed' }, children: [node] } : node;
}

type Sides = readonly [first: string, last: string];
const sidesOf = (direction: Direction): Sides =>
  runsRight(direction, true) ? ['WEST', 'EAST'] : ['NORTH', 'SOUTH'];

const portId = (item: string, port: string): string => `${item}/${port}`;

const borderPort = ({ id, first }: Port, [start, end]: Sides): EnginePort => ({
  id: portId(BORDER, id),
  layoutOptions: { 'elk.port.side': first ? start : end },
});

function engineItems(
  { level, junctions }: LevelPlan,
  inner: ReadonlyMap<string, LaidOutLevel>,
  sides: Sides,
  right: boolean,
): EngineNode[] {
  const items = new Map<string, EngineNode>();
  for (const node of level.nodes) items.set(nodeKey(node.id), engineNode(node));
  for (const { key } of level.children) {
    const { width, height, ports } = inner.get(key) ?? { ...EMPTY_GROUP, ports: new Map<string, Point>() };
    items.set(key, {
      id: key,
      width,
      height,
      ports: [...ports].map(([id, { x, y }]) => ({
        id: portId(key, id),
        x,
        y,
        layoutOptions: { 'elk.port.side': sideOf({ x, y }, { width, height }, sides) },
      })),
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
    });
  }
  const parting = [...junctions.values()];
  const behind = (item: string | undefined): EngineNode[] =>
    parting.filter((junction) => junction.behind === item).map((junction) => engineJunction(junction, right));
  return [
    ...behind(undefined),
    ...level.items.flatMap((key) => [
      ...[items.get(key)].filter((item) => item !== undefined),
      ...behind(key),
    ]),
  ];
}

/** It grows where more lines end at a side than there is room for. */
function engineNode(node: GraphNode): EngineNode {
  const { width, height } = nodeSize(node);
  return {
    id: nodeKey(node.id),
    width,
    height,
    layoutOptions: {
      'elk.nodeSize.constraints': '[PORTS, MINIMUM_SIZE]',
      'elk.nodeSize.minimum': `(${width},${height})`,
    },
  };
}

/** As large as its labels, which the trunk passes in the middle. */
function engineJunction({ key, edges }: Junction, right: boolean): EngineNode {
  const { width, height } = stackOf(edges, false);
  const [x, y] = [Math.round(width / 2), Math.round(height / 2)];
  const ports = [
    {
      id: portId(key, 'first'),
      ...(right ? { x: 0, y } : { x, y: 0 }),
      layoutOptions: { 'elk.port.side': right ? 'WEST' : 'NORTH' },
    },
    {
      id: portId(key, 'last'),
      ...(right ? { x: width, y } : { x, y: height }),
      layoutOptions: { 'elk.port.side': right ? 'EAST' : 'SOUTH' },
    },
  ];
  return { id: key, width, height, ports, layoutOptions: { 'elk.portConstraints': 'FIXED_POS' } };
}

function sideOf({ x, y }: Point, { width, height }: Size, [start, end]: Sides): string {
  const along = start === 'WEST' ? x > width / 2 : y > height / 2;
  return along ? end : start;
}

function engineEdge(leg: Leg, index: number, effort: Effort): EngineEdge {
  const [source, target] = leg.backward ? [leg.to, leg.from] : [leg.from, leg.to];
  const { width, height } = stackOf(leg.edges, leg.bundled);
  const label = { id: `label${index}`, text: '.', width, height, layoutOptions: labelOptions };
  return {
    id: `leg${index}`,
    sources: [engineEnd(source)],
    targets: [engineEnd(target)],
    ...(leg.labelled && effort.labels && { labels: [label] }),
  };
}

function engineEnd({ item, port }: End): string {
  if (port === undefined) return item ?? BORDER;
  return portId(item ?? BORDER, port);
}

function readLevel(output: EngineNode, legs: readonly Leg[], left: readonly string[]): LaidOutLevel {
  const node = output.id === BORDER ? output : output.children?.[0];
  if (!node) throw new Error('The layout engine returned no level.');
  const items = new Map((node.children ?? []).map((child) => [child.id, boxOf(child)]));
  const ports = new Map((node.ports ?? []).map((port) => [port.id.slice(BORDER.length + 1), pointOf(port)]));
  const edges = new Map((node.edges ?? []).map((edge) => [edge.id, edge]));
  const laid = new Map<string, LaidOutLeg>();
  legs.forEach((leg, index) => {
    const edge = edges.get(`leg${index}`);
    if (edge) laid.set(leg.id, readLeg(leg, edge));
  });
  const { width, height } = boxOf(node);
  return { width, height, items, ports, legs: laid, left };
}

/** All of it moved to the right where lines come in so closely that the title would have no room. */
export function withTitle(group: GraphGroup | undefined, level: LaidOutLevel): LaidOutLevel {
  if (!group) return level;
  const legs = [...level.legs];
  const lines = legs.map(([, { points }]) => points);
  const labels = legs.flatMap(([, { label }]) => (label ? [label] : []));
  const by = { x: roomForTitle(group, level, lines, labels), y: 0 };
  if (by.x === 0) return level;
  // What comes in through the left border goes on doing so.
  const moved = (point: Point): Point => (point.x <= 0 ? point : shift(point, by));
  const shiftLeg = ({ points, label }: LaidOutLeg): LaidOutLeg => ({
    points: points.map(moved),
    ...(label && { label: shiftBox(label, by) }),
  });
  return {
    ...level,
    width: level.width + by.x,
    items: new Map([...level.items].map(([key, box]) => [key, shiftBox(box, by)])),
    ports: new Map([...level.ports].map(([id, point]) => [id, moved(point)])),
    legs: new Map(legs.map(([id, leg]) => [id, shiftLeg(leg)])),
  };
}

function readLeg(leg: Leg, edge: EngineEdge): LaidOutLeg {
  const section = edge.sections?.[0];
  if (!section) throw new Error('The layout engine returned an edge without a way.');
  const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(pointOf);
  const label = edge.labels?.[0];
  return { points: leg.backward ? points.reverse() : points, ...(label && { label: boxOf(label) }) };
}

/** Whole pixels: lines stay sharp, and texts of the picture short. */
const pointOf = ({ x = 0, y = 0 }: { readonly x?: number; readonly y?: number }): Point => ({
  x: Math.round(x),
  y: Math.round(y),
});

function boxOf(shape: {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}): Box {
  return { ...pointOf(shape), width: Math.ceil(shape.width ?? 0), height: Math.ceil(shape.height ?? 0) };
}
