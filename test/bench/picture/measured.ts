/** One graph through our layout and through plain elkjs, measured in the same run. */
import type { Graph, LaidOutGraph } from '../../../src/views/graph/graph.js';
import { createElk } from '../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../src/views/graph/layout/layout.js';
import { drawableEdges } from '../../../src/views/graph/layout/level.js';
import { editsOf, movesOf } from './edits.js';
import { peerDrawn, peerLayout } from './peer.js';
import { drawn, qualityOf, type Quality } from './quality.js';

export interface Row {
  readonly name: string;
  readonly size: string;
  readonly lost: number;
  readonly ours: Quality;
  /** Crossings, area and time over those of plain elkjs. */
  readonly crossings: number;
  readonly area: number;
  readonly time: number;
  readonly milliseconds: number;
  readonly edits: EditFigures;
  readonly notes: readonly string[];
}

export interface EditFigures {
  /** Time until the picture has settled, over the time of a full layout. */
  readonly p50: number;
  readonly p95: number;
  /** The worst median movement of untouched nodes, in pixels. */
  readonly neighbours: number;
  readonly worst: number;
  readonly faults: number;
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function timed<T>(
  runs: number,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly time: number }> {
  const times: number[] = [];
  let result = await work();
  for (let run = 0; run < runs; run++) {
    const start = cpu();
    result = await work();
    times.push(cpu() - start);
  }
  return { result, time: quantile(times, 0.5) };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const RUNS = 3;

export async function measurePicture(name: string, graph: Graph, hidden = ''): Promise<Row> {
  const engine = createElk();
  const { result: picture, time } = await timed(RUNS, () => createLayout(engine).layout(graph));
  const { result: peer, time: peerTime } = await timed(RUNS, () => peerLayout(engine, graph));
  const [ours, theirs] = [qualityOf(drawn(picture)), qualityOf(peerDrawn(peer))];
  return {
    name,
    size: `${graph.nodes.length}/${new Set(graph.edges.map(({ flow }) => flow)).size}${hidden}`,
    lost: drawableEdges(graph).length - picture.edges.length,
    ours,
    crossings: ours.crossings / Math.max(1, theirs.crossings),
    area: ours.area / theirs.area,
    time: time / peerTime,
    milliseconds: time,
    edits: await measureEdits(graph, picture, time),
    notes: picture.notes,
  };
}

async function measureEdits(graph: Graph, picture: LaidOutGraph, full: number): Promise<EditFigures> {
  const layout = createLayout(createElk());
  await layout.layout(graph);
  const costs: number[] = [];
  const moves: { readonly kind: string; readonly median: number }[] = [];
  let faults = 0;
  for (const { kind, graph: edited } of editsOf(graph, graph.edges.length)) {
    const start = cpu();
    const after = await layout.layout(edited, { previous: picture });
    costs.push((cpu() - start) / full);
    moves.push({ kind, median: quantile(movesOf(picture, after), 0.5) });
    const { overlaps, throughNodes, throughLabels } = qualityOf(drawn(after));
    faults += overlaps + throughNodes + throughLabels + drawableEdges(edited).length - after.edges.length;
    if (process.argv.includes('--edits'))
      process.stdout.write(
        `    ${kind.padEnd(26)}${costs.at(-1)?.toFixed(3).padStart(8)} × ${moves.at(-1)?.median.toFixed(0).padStart(6)} px  faults ${overlaps} ${throughNodes} ${throughLabels}\n`,
      );
  }
  const near = moves.filter(({ kind }) => kind === 'flow between neighbours').map(({ median }) => median);
  return {
    p50: quantile(costs, 0.5),
    p95: quantile(costs, 0.95),
    neighbours: Math.max(...near),
    worst: Math.max(...moves.map(({ median }) => median)),
    faults,
  };
}
