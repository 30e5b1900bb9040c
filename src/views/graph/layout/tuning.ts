/** What the engine is asked for, by the number of edges on a level: its time grows much faster than they do. */
import { groupHeader } from '../captions.js';
import type { Direction } from '../graph.js';
import type { EngineOptions } from './engine.js';

export interface Effort {
  /** Up to this many edges on a level. */
  readonly edges: number;
  readonly placement: 'NETWORK_SIMPLEX' | 'BRANDES_KOEPF';
  readonly labels: boolean;
  readonly modelOrder: boolean;
}

/** From the most careful to the quickest. */
const efforts: readonly Effort[] = [
  { edges: 80, placement: 'NETWORK_SIMPLEX', labels: true, modelOrder: true },
  { edges: 160, placement: 'BRANDES_KOEPF', labels: true, modelOrder: true },
  { edges: 300, placement: 'BRANDES_KOEPF', labels: false, modelOrder: false },
];

/** Beyond this many edges on a level only the strongest are drawn. */
export const MOST_EDGES = 300;

/** What to try for a level, in order: an effort that fails gives way to the next. */
export const effortsFor = (edges: number): readonly Effort[] => {
  const fitting = efforts.filter((effort) => edges <= effort.edges);
  return fitting.length > 0 ? fitting : efforts.slice(-1);
};

/** Whether flows on a level run to the right, rather than down. */
export function runsRight(direction: Direction, isMap: boolean): boolean {
  const across = !isMap && direction.endsWith('-across');
  return direction.startsWith('right') !== across;
}

const padding = { map: 20, group: 16 } as const;

export function levelOptions(
  effort: Effort,
  direction: Direction,
  isMap: boolean,
  dense: boolean,
): EngineOptions {
  const apart = dense ? { line: 8, node: 10 } : { line: 10, node: 12 };
  const side = isMap ? padding.map : padding.group;
  const top = isMap ? padding.map : groupHeader + 10;
  return {
    'elk.algorithm': 'layered',
    'elk.direction': runsRight(direction, isMap) ? 'RIGHT' : 'DOWN',
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.hierarchyHandling': 'SEPARATE_CHILDREN',
    'elk.portConstraints': 'FIXED_SIDE',
    'elk.padding': `[top=${top},left=${side},bottom=${side},right=${side}]`,
    'elk.randomSeed': '1',
    'elk.aspectRatio': '1.6',
    'elk.spacing.nodeNode': '20',
    'elk.spacing.edgeNode': `${apart.node}`,
    'elk.spacing.edgeEdge': `${apart.line}`,
    // Arrow heads side by side stay apart.
    'elk.spacing.portPort': '11',
    'elk.spacing.edgeLabel': '6',
    'elk.spacing.labelLabel': '8',
    'elk.spacing.nodeSelfLoop': '14',
    'elk.spacing.componentComponent': '28',
    'elk.layered.spacing.nodeNodeBetweenLayers': '18',
    'elk.layered.spacing.edgeNodeBetweenLayers': `${apart.node}`,
    'elk.layered.spacing.edgeEdgeBetweenLayers': `${apart.line}`,
    'elk.layered.nodePlacement.strategy': effort.placement,
    'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
    'elk.layered.considerModelOrder.strategy': effort.modelOrder ? 'PREFER_EDGES' : 'NONE',
    'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'MEDIAN_LAYER',
    'elk.layered.thoroughness': '7',
  };
}

export const labelOptions: EngineOptions = {
  'elk.edgeLabels.inline': 'true',
  'elk.edgeLabels.placement': 'CENTER',
};
