/** The layout engine as a port: what is used of ELK, whose instance a host hands in. */
import type { Point } from '../graph.js';

export type EngineOptions = Record<string, string>;

export interface EngineLabel {
  readonly id?: string;
  readonly text?: string;
  readonly width?: number;
  readonly height?: number;
  readonly x?: number;
  readonly y?: number;
  readonly layoutOptions?: EngineOptions;
}

export interface EnginePort {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly layoutOptions?: EngineOptions;
}

export interface EngineSection {
  readonly startPoint: Point;
  readonly endPoint: Point;
  readonly bendPoints?: readonly Point[];
}

export interface EngineEdge {
  readonly id: string;
  readonly sources: string[];
  readonly targets: string[];
  readonly labels?: EngineLabel[];
  readonly layoutOptions?: EngineOptions;
  readonly sections?: EngineSection[];
}

export interface EngineNode {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly ports?: EnginePort[];
  readonly children?: EngineNode[];
  readonly edges?: EngineEdge[];
  readonly layoutOptions?: EngineOptions;
}

/** Lays out one level of a graph: the children of the node it gets. It may write into that node. */
export interface LayoutEngine {
  layout(graph: EngineNode): Promise<EngineNode>;
}
