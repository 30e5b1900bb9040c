/** What the preview and its layout worker say to each other. */
import type { Graph, LaidOutGraph, Point } from '../../views/graph/graph.js';

export interface LayoutRequest {
  readonly id: number;
  readonly graph: Graph;
  readonly pane: { readonly width: number; readonly height: number };
  /** What it should resemble. */
  readonly previous?: LaidOutGraph;
  /** Where somebody put things by hand. */
  readonly pins?: Readonly<Record<string, Point>>;
}

export type LayoutAnswer =
  { readonly id: number; readonly picture: LaidOutGraph } | { readonly id: number; readonly failure: string };
