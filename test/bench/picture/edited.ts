/** What an edit costs a picture that is on the screen, how far it moves what was not touched, and what it breaks. */
import type { Graph, LaidOutGraph } from '../../../src/views/graph/graph.js';
import { createElk } from '../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../src/views/graph/layout/layout.js';
import { drawableEdges } from '../../../src/views/graph/layout/level.js';
import { editsOf, movesOf, type Kind } from './edits.js';
import { drawn, qualityOf } from './quality.js';

export interface EditFigure {
  readonly kind: Kind;
  readonly milliseconds: number;
  /** Time until the picture has settled, over the time of a full layout. */
  readonly cost: number;
  /** Of untouched nodes, in pixels. */
  readonly median: number;
  readonly farthest: number;
  readonly faults: number;
}

export type EditFigures = readonly EditFigure[];

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export async function measureEdits(graph: Graph, picture: LaidOutGraph, full: number): Promise<EditFigures> {
  const layout = createLayout(createElk());
  await layout.layout(graph);
  const figures: EditFigure[] = [];
  for (const { kind, graph: edited } of editsOf(graph, graph.edges.length)) {
    const start = cpu();
    const after = await layout.layout(edited, { previous: picture });
    const milliseconds = cpu() - start;
    const moves = movesOf(picture, after);
    const { overlaps, throughNodes, throughLabels } = qualityOf(drawn(after));
    figures.push({
      kind,
      milliseconds,
      cost: milliseconds / Math.max(1, full),
      median: quantile(moves, 0.5),
      farthest: Math.max(0, ...moves),
      faults: overlaps + throughNodes + throughLabels + drawableEdges(edited).length - after.edges.length,
    });
  }
  return figures;
}
