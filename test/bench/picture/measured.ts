/** One graph through our layout and through plain elkjs, measured in the same run. */
import type { Graph, LaidOutGraph } from '../../../src/views/graph/graph.js';
import { createElk } from '../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../src/views/graph/layout/layout.js';
import { drawableEdges } from '../../../src/views/graph/layout/level.js';
import { editsOf, movesOf } from './edits.js';
import { peerDrawn, peerLayout } from './peer.js';
import { drawn, qualityOf, type Quality } from './quality.js';

export interface Row {
  /** The style, or `examples`: rows of one kind are judged together. */
  readonly kind: string;
  readonly name: string;
  readonly systems: number;
  readonly flows: number;
  /** Flows that the picture counts rather than shows. */
  readonly hidden: number;
  readonly lost: number;
  readonly ours: Quality;
  /** Plain elkjs with children included. */
  readonly theirs: Quality;
  readonly milliseconds: number;
  readonly theirMilliseconds: number;
  readonly edits: EditFigures;
  readonly notes: readonly string[];
}

export interface EditFigures {
  /** Time until the picture has settled, over the time of a full layout. */
  readonly costs: readonly number[];
  /** The worst median movement of untouched nodes, in pixels. */
  readonly neighbours: number;
  readonly worst: number;
  readonly faults: number;
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Median times of two works that take turns, so that neither has the warmer machine. */
async function taking<A, B>(
  one: () => Promise<A>,
  other: () => Promise<B>,
): Promise<readonly [number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    for (const [at, work] of [one, other].entries()) {
      const start = cpu();
      await work();
      times[at === 0 ? 0 : 1].push(cpu() - start);
    }
  }
  return [quantile(times[0], 0.5), quantile(times[1], 0.5)];
}

/** Until the engine is compiled. */
export async function warmUp(graph: Graph): Promise<void> {
  const engine = createElk();
  for (const start = cpu(); cpu() - start < WARM;) {
    await createLayout(engine).layout(graph);
    await peerLayout(engine, graph);
  }
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const RUNS = 5;
const WARM = 4000;

export interface Subject {
  readonly kind: string;
  readonly name: string;
  readonly graph: Graph;
  readonly hidden?: number;
}

export async function measurePicture({ kind, name, graph, hidden = 0 }: Subject): Promise<Row> {
  const engine = createElk();
  const layOut = () => createLayout(engine).layout(graph);
  const [picture, peer] = [await layOut(), await peerLayout(engine, graph)];
  const [milliseconds, theirMilliseconds] = await taking(layOut, () => peerLayout(engine, graph));
  return {
    kind,
    name,
    systems: graph.nodes.length,
    flows: new Set(graph.edges.map(({ flow }) => flow)).size,
    hidden,
    lost: drawableEdges(graph).length - picture.edges.length,
    ours: qualityOf(drawn(picture)),
    theirs: qualityOf(peerDrawn(peer)),
    milliseconds,
    theirMilliseconds,
    edits: await measureEdits(graph, picture, milliseconds),
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
    costs,
    neighbours: Math.max(...near),
    worst: Math.max(...moves.map(({ median }) => median)),
    faults,
  };
}
