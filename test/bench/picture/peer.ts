/** Plain elkjs with children included: what our layouts are measured against, in the same run. */
import { edgeLabelSize, nodeSize } from '../../../src/views/graph/captions.js';
import type { Box, Graph, Point } from '../../../src/views/graph/graph.js';
import type { EngineNode, LayoutEngine } from '../../../src/views/graph/layout/engine.js';
import { drawableEdges, levelsOf, nodeKey, type Level } from '../../../src/views/graph/layout/level.js';
import type { Drawn } from './quality.js';

/** The same nodes, boundaries, labels and spacing of text as ours; everything else as the engine has it. */
function peerInput(graph: Graph): EngineNode {
  const { root } = levelsOf(graph);
  const build = (level: Level): EngineNode => ({
    id: level.key,
    children: [
      ...level.nodes.map((node) => ({ id: nodeKey(node.id), ...nodeSize(node) })),
      ...level.children.map(build),
    ],
    layoutOptions: { 'elk.padding': '[top=44,left=22,bottom=22,right=22]' },
  });
  return {
    ...build(root),
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
    },
    edges: drawableEdges(graph).map((edge) => ({
      id: edge.id,
      sources: [nodeKey(edge.from)],
      targets: [nodeKey(edge.to)],
      labels: [{ text: edge.label, ...edgeLabelSize(edge) }],
    })),
  };
}

export const peerLayout = (engine: LayoutEngine, graph: Graph): Promise<EngineNode> =>
  engine.layout(peerInput(graph));

export function peerDrawn(root: EngineNode): Drawn {
  const nodes: { id: string; box: Box }[] = [];
  const origins = new Map<string, Point>();
  const visit = (node: EngineNode, origin: Point): void => {
    origins.set(node.id, origin);
    for (const child of node.children ?? []) {
      const at = { x: origin.x + (child.x ?? 0), y: origin.y + (child.y ?? 0) };
      if (child.id.startsWith('node:'))
        nodes.push({ id: child.id, box: { ...at, width: child.width ?? 0, height: child.height ?? 0 } });
      else visit(child, at);
    }
  };
  visit(root, { x: 0, y: 0 });
  const labels: Box[] = [];
  const lines = (root.edges ?? []).map((edge) => {
    const { x, y } = origins.get(containerOf(edge)) ?? { x: 0, y: 0 };
    for (const label of edge.labels ?? [])
      labels.push({
        x: x + (label.x ?? 0),
        y: y + (label.y ?? 0),
        width: label.width ?? 0,
        height: label.height ?? 0,
      });
    const [section] = edge.sections ?? [];
    if (!section) return [];
    return [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map((point) => ({
      x: Math.round(x + point.x),
      y: Math.round(y + point.y),
    }));
  });
  return { width: root.width ?? 0, height: root.height ?? 0, nodes, lines, labels, titles: [] };
}

const containerOf = (edge: object): string =>
  'container' in edge && typeof edge.container === 'string' ? edge.container : 'map';
