/** Puts laid-out levels into each other: places of the whole picture, and each flow's way in one piece. */
import type {
  Box,
  Direction,
  Graph,
  GraphEdge,
  LaidOutEdge,
  LaidOutGraph,
  LaidOutTrunk,
  Point,
} from '../graph.js';
import type { LaidOutLevel } from './lay-level.js';
import type { Plan, Way } from './legs.js';
import { nodeKey, type Level } from './level.js';
import { shift, shiftBox, simplify, straightened } from './polyline.js';
import { linesOf, stackOf } from './stack.js';
import { placeTitles } from './titles.js';

export interface Composition {
  readonly graph: Graph;
  readonly edges: readonly GraphEdge[];
  readonly root: Level;
  readonly plan: Plan;
  readonly laid: ReadonlyMap<string, LaidOutLevel>;
  readonly direction: Direction;
}

export function compose(composition: Composition): LaidOutGraph {
  const { graph, root, laid, direction } = composition;
  const { origins, boxes, groups } = place(root, laid);
  const { edges, trunks, missing } = composeEdges(composition, origins);
  const size = laid.get(root.key) ?? { width: 0, height: 0 };
  return {
    width: size.width,
    height: size.height,
    nodes: graph.nodes.flatMap((node) => {
      const box = boxes.get(nodeKey(node.id));
      return box ? [{ ...node, box }] : [];
    }),
    groups: placeTitles(groups, edges),
    edges,
    trunks,
    direction,
    notes:
      missing > 0
        ? [`${missing} of ${graph.edges.length} legs of flows are not drawn: too many to be read.`]
        : [],
  };
}

function place(root: Level, laid: ReadonlyMap<string, LaidOutLevel>) {
  const origins = new Map<string, Point>();
  const boxes = new Map<string, Box>();
  const groups: LaidOutGraph['groups'][number][] = [];
  const visit = (level: Level, origin: Point): void => {
    origins.set(level.key, origin);
    for (const [key, box] of laid.get(level.key)?.items ?? []) boxes.set(key, shiftBox(box, origin));
    for (const child of level.children) {
      const box = boxes.get(child.key);
      if (!box) continue;
      if (child.group) groups.push({ ...child.group, box });
      visit(child, box);
    }
  };
  visit(root, { x: 0, y: 0 });
  return { origins, boxes, groups };
}

function composeEdges({ edges, plan, laid }: Composition, origins: ReadonlyMap<string, Point>) {
  const trunks = new Map<string, LaidOutTrunk>();
  const labels = new Map<string, Box>();
  const trunkOf = new Map<string, string>();
  for (const [key, { legs, junctions }] of plan.levels) {
    for (const junction of junctions.values()) {
      const label = laid.get(key)?.items.get(junction.key);
      if (!label) continue;
      const trunk = trunkFor(key, junction, label, origins.get(key) ?? { x: 0, y: 0 }, labels);
      trunks.set(trunk.id, trunk);
      for (const { id } of junction.edges) trunkOf.set(id, trunk.id);
    }
    for (const leg of legs.values()) {
      const laidLeg = laid.get(key)?.legs.get(leg.id);
      if (!leg.labelled || !laidLeg) continue;
      const shared = { key: leg.id, edges: leg.edges, bundled: leg.bundled };
      const trunk = trunkFor(key, shared, laidLeg.label, origins.get(key) ?? { x: 0, y: 0 }, labels);
      if (leg.edges.length < 2) continue;
      trunks.set(trunk.id, trunk);
      for (const { id } of leg.edges) trunkOf.set(id, trunk.id);
    }
  }
  let missing = 0;
  const composed = edges.flatMap((edge): LaidOutEdge[] => {
    const points = wayPoints(plan.ways.get(edge.id), laid, origins);
    if (!points) {
      missing += 1;
      return [];
    }
    const [labelBox, trunk] = [labels.get(edge.id), trunkOf.get(edge.id)];
    return [{ ...edge, points, ...(labelBox && { labelBox }), ...(trunk !== undefined && { trunk }) }];
  });
  const lines = straightened(composed.map(({ points }) => points));
  const straight = composed.map((edge, index) => ({ ...edge, points: lines[index] ?? edge.points }));
  return { edges: straight, trunks: [...trunks.values()], missing };
}

/** A way that edges share: a leg, or a trunk up to its junction. */
interface Shared {
  readonly key: string;
  readonly edges: readonly GraphEdge[];
  readonly bundled?: boolean;
}

/** Notes the lines of the stack in `labels` on the way. */
function trunkFor(
  level: string,
  { key, edges, bundled = false }: Shared,
  label: Box | undefined,
  origin: Point,
  labels: Map<string, Box>,
): LaidOutTrunk {
  const stack = stackOf(edges, bundled);
  const labelBox = label && shiftBox(label, origin);
  if (labelBox) for (const [id, box] of linesOf(stack, labelBox)) labels.set(id, box);
  return {
    id: `${level}>${key}`,
    edges: edges.map(({ id }) => id),
    ...(labelBox && { labelBox }),
    unlabelled: (labelBox ? stack.hidden : edges).map(({ id }) => id),
  };
}

/** Undefined where one of its legs was left out. */
function wayPoints(
  way: Way | undefined,
  laid: ReadonlyMap<string, LaidOutLevel>,
  origins: ReadonlyMap<string, Point>,
): readonly Point[] | undefined {
  const points: Point[] = [];
  for (const { level, leg } of way?.steps ?? []) {
    const found = laid.get(level)?.legs.get(leg);
    if (!found) return undefined;
    const origin = origins.get(level) ?? { x: 0, y: 0 };
    points.push(...found.points.map((point) => shift(point, origin)));
  }
  if (points.length < 2) return undefined;
  return simplify(way?.reversed ? points.reverse() : points);
}
