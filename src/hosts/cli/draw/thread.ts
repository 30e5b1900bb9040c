/** Large pictures are laid out in a thread of their own: it can be ended when it takes too long, which no step of a layout can. */
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Graph, LaidOutGraph } from '../../../views/graph/graph.js';
import { createLayout, type LayoutOptions } from '../../../views/graph/layout/layout.js';

/** Lays a graph out; undefined where that takes longer than so many seconds. */
export type LayOut = (
  graph: Graph,
  options: LayoutOptions,
  seconds: number,
) => Promise<LaidOutGraph | undefined>;

interface Task {
  readonly graph: Graph;
  readonly options: LayoutOptions;
}

/** What is laid out sooner than a thread begins. */
const isSmall = ({ nodes, edges, groups }: Graph): boolean =>
  nodes.length <= 100 && edges.length <= 200 && groups.length <= 20;

const MOST_SECONDS = 2_147_483;

/** `script` is run again in the thread, where it has to call `answerTask`. */
export const layOutIn =
  (script: string): LayOut =>
  async (graph, options, seconds) => {
    if (isSmall(graph)) return layOutHere(graph, options);
    const task: Task = { graph, options };
    const worker = new Worker(script, { workerData: task });
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        timer = setTimeout(() => resolve(undefined), Math.min(seconds, MOST_SECONDS) * 1000);
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error('The layout ended without a picture.')));
      });
    } finally {
      clearTimeout(timer);
      await worker.terminate();
    }
  };

/** What the thread does. */
export async function answerTask(): Promise<void> {
  const { graph, options } = workerData as Task;
  const picture = await layOutHere(graph, options);
  // A page's windows have origins, threads have none.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(picture);
}

/** In this thread, however long it takes. */
export async function layOutHere(graph: Graph, options: LayoutOptions): Promise<LaidOutGraph> {
  // The engine alone is as large as all else, and a check needs none.
  const { createElk } = await import('../../../views/graph/layout/elk.js');
  return createLayout(createElk()).layout(graph, options);
}
