/** How large a picture will come out, roughly and without the engine: enough to choose the way that flows run. */
import { edgeLabelSize, nodeSize, type Size } from '../captions.js';
import type { Direction, Graph } from '../graph.js';
import { commonLevel, drawableEdges, levelsOf, levelsUpTo, nodeKey, type Level } from './level.js';
import { rankItems, weigh } from './order.js';
import { runsRight } from './tuning.js';

/** Between two layers, beside the labels: lines that turn, and arrow heads. */
const BETWEEN = { right: 70, down: 80 } as const;
const GAP = 24;
const PADDING = { width: 32, height: 60 } as const;

interface Ties {
  readonly pairs: (readonly [string, string])[];
  label: Size;
}

export function estimate(graph: Graph, direction: Direction): Size {
  const { root, around } = levelsOf(graph);
  const ties = new Map<Level, Ties>();
  for (const edge of drawableEdges(graph)) {
    const [from, to] = [around.get(edge.from), around.get(edge.to)];
    if (!from || !to) continue;
    const common = commonLevel(from, to);
    const known = ties.get(common) ?? { pairs: [], label: { width: 0, height: 0 } };
    known.pairs.push([
      levelsUpTo(from, common).at(-1)?.key ?? nodeKey(edge.from),
      levelsUpTo(to, common).at(-1)?.key ?? nodeKey(edge.to),
    ]);
    const { width, height } = edgeLabelSize(edge);
    known.label = { width: Math.max(known.label.width, width), height: Math.max(known.label.height, height) };
    ties.set(common, known);
  }
  return sizeOf(root, ties, direction);
}

function sizeOf(level: Level, ties: ReadonlyMap<Level, Ties>, direction: Direction): Size {
  const sizes = new Map<string, Size>([
    ...level.nodes.map((node) => [nodeKey(node.id), nodeSize(node)] as const),
    ...level.children.map((child) => [child.key, sizeOf(child, ties, direction)] as const),
  ]);
  const { pairs, label } = ties.get(level) ?? { pairs: [], label: { width: 0, height: 0 } };
  const right = runsRight(direction, !level.group);
  const [along, across] = right ? (['width', 'height'] as const) : (['height', 'width'] as const);
  const layers = layersOf(level.items, pairs);
  let [length, breadth] = [0, 0];
  for (const layer of layers) {
    const inside = layer.map((item) => sizes.get(item) ?? { width: 0, height: 0 });
    length += Math.max(...inside.map((size) => size[along]));
    breadth = Math.max(
      breadth,
      inside.reduce((sum, size) => sum + size[across] + GAP, 0),
    );
  }
  const ways = new Set(pairs.map((pair) => pair.join('\n'))).size / Math.max(1, layers.length - 1);
  // Labels stand beside each other between two layers.
  breadth = Math.max(breadth, ways * (label[across] + 8));
  length += (layers.length - 1) * (label[along] + BETWEEN[right ? 'right' : 'down']);
  const padding = level.group ? PADDING : { width: 0, height: 0 };
  const size = right ? { width: length, height: breadth } : { width: breadth, height: length };
  return { width: size.width + padding.width, height: size.height + padding.height };
}

/** Each item behind all that send it something, as far as flows run forward. */
function layersOf(items: readonly string[], pairs: readonly (readonly [string, string])[]): string[][] {
  const ranks = rankItems(items, weigh(pairs), () => undefined);
  const depths = new Map<string, number>();
  const behind = new Map<string, string[]>();
  for (const [from, to] of pairs) {
    const [first, second] = (ranks.get(from) ?? 0) < (ranks.get(to) ?? 0) ? [from, to] : [to, from];
    if (first !== second) behind.set(second, [...(behind.get(second) ?? []), first]);
  }
  for (const item of [...items].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)))
    depths.set(item, Math.max(-1, ...(behind.get(item) ?? []).map((other) => depths.get(other) ?? -1)) + 1);
  const layers: string[][] = [];
  for (const [item, depth] of depths) (layers[depth] ??= []).push(item);
  return layers;
}
