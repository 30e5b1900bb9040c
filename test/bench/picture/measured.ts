/** Graphs through our layout and through plain elkjs, measured in the same run. */
import type { Graph, LaidOutGraph } from '../../../src/views/graph/graph.js';
import type { EngineNode } from '../../../src/views/graph/layout/engine.js';
import { createElk } from '../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../src/views/graph/layout/layout.js';
import { drawableEdges } from '../../../src/views/graph/layout/level.js';
import { showGraph } from '../../../src/views/graph/show/show.js';
import { measureEdits, quantile, type EditFigures } from './edited.js';
import { peerDrawn, peerLayout } from './peer.js';
import { drawn, noFaults, qualityOf, sumOf, type Quality } from './quality.js';
import type { LargeSubject, Subject } from './subjects.js';

export interface Row {
  /** The style, or `examples …`: rows of one kind are judged together. */
  readonly kind: string;
  readonly name: string;
  readonly systems: number;
  readonly flows: number;
  readonly lost: number;
  readonly ours: Quality;
  /** Plain elkjs with children included; undefined where nobody would wait for it. */
  readonly theirs?: Quality;
  readonly milliseconds: number;
  readonly theirMilliseconds?: number;
  readonly edits: EditFigures;
  readonly notes: readonly string[];
}

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const RUNS = 3;
const WARM = 4000;

/** Median times of two works that take turns, so that neither has the warmer machine. */
async function taking(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
  runs: number,
): Promise<readonly [number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    for (const [at, work] of [one, other].entries()) {
      const start = cpu();
      await work();
      times[at === 0 ? 0 : 1].push(cpu() - start);
    }
  }
  return [quantile(times[0], 0.5), quantile(times[1], 0.5)];
}

/** Until the engine is compiled, and what leads lines into a picture. */
export async function warmUp(graph: Graph): Promise<void> {
  const engine = createElk();
  for (const start = cpu(); cpu() - start < WARM;) {
    const picture = await createLayout(engine).layout(graph);
    await measureEdits(graph, picture, 1);
    await peerLayout(engine, graph);
  }
}

/** Of all seeds together. */
export async function measureSubject({ kind, name, graphs, plain }: Subject): Promise<Row> {
  const rows: Row[] = [];
  for (const [index, graph] of graphs.entries())
    rows.push(await measureGraph(kind, name, graph, plain[index] ?? graph, index === 0 ? RUNS : 1));
  const [first] = rows;
  if (!first) throw new Error(`${name} has no graph.`);
  const sum = (of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    ...first,
    lost: sum(({ lost }) => lost),
    ours: sumOf(rows.map(({ ours }) => ours)),
    theirs: sumOf(rows.map(({ theirs }) => theirs ?? noFaults)),
    milliseconds: sum(({ milliseconds }) => milliseconds),
    theirMilliseconds: sum(({ theirMilliseconds }) => theirMilliseconds ?? 0),
    edits: rows.flatMap(({ edits }) => edits),
  };
}

async function measureGraph(
  kind: string,
  name: string,
  graph: Graph,
  plain: Graph,
  runs: number,
): Promise<Row> {
  const engine = createElk();
  let picture: LaidOutGraph | undefined;
  let peer: EngineNode | undefined;
  const [milliseconds, theirMilliseconds] = await taking(
    async () => (picture = await createLayout(engine).layout(graph)),
    async () => (peer = await peerLayout(engine, plain)),
    runs,
  );
  if (!picture || !peer) throw new Error(`${name} was not laid out.`);
  return {
    ...said(kind, name, graph, picture),
    theirs: qualityOf(peerDrawn(peer)),
    milliseconds,
    theirMilliseconds,
    edits: await measureEdits(graph, picture, milliseconds),
  };
}

/** What is shown of a large map, from the landscape to its places, by a layout that has seen other pictures only. */
export async function measureLarge({ name, landscape, ask, overview }: LargeSubject): Promise<Row> {
  const engine = createElk();
  const layOut = () => createLayout(engine).layout(showGraph(landscape, ask).graph);
  const { graph } = showGraph(landscape, ask);
  const picture = await layOut();
  const [milliseconds] = await taking(layOut, () => Promise.resolve(), RUNS);
  return {
    ...said(overview ? 'overview' : 'large', name, graph, picture),
    milliseconds,
    edits: await measureEdits(graph, picture, milliseconds),
  };
}

function said(kind: string, name: string, graph: Graph, picture: LaidOutGraph) {
  return {
    kind,
    name,
    systems: graph.nodes.length,
    flows: new Set(graph.edges.map(({ flow }) => flow)).size,
    lost: drawableEdges(graph).length - picture.edges.length,
    ours: qualityOf(drawn(picture)),
    notes: picture.notes,
  };
}
