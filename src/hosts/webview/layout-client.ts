/** The layout worker as the page sees it: started ahead of need, asked one thing at a time, ended when it takes too long. */
import type { Graph, LaidOutGraph } from '../../views/graph/graph.js';
import type { LayoutAnswer, LayoutRequest } from './layout-messages.js';

export type Wanted = Omit<LayoutRequest, 'id'>;

export interface LayoutClient {
  /** Undefined where a later wish overtook this one. Rejects when the layout fails or takes too long. */
  layout(wanted: Wanted): Promise<LaidOutGraph | undefined>;
}

/** The slowest map within the limits of a layout stays well below this, on a slow machine too. */
const TIME_LIMIT = 15_000;

/** Two nodes and a flow: enough to have the engine compiled before the first map comes. */
const warmUp: Graph = {
  nodes: ['a', 'b'].map((id) => ({
    id,
    role: 'system',
    label: id,
    declared: true,
    badge: { errors: 0, warnings: 0, information: 0 },
  })),
  groups: [],
  edges: [
    {
      id: 'a|b',
      flow: 'a|b',
      from: 'a',
      to: 'b',
      label: 'a',
      both: false,
      declared: true,
      badge: { errors: 0, warnings: 0, information: 0 },
    },
  ],
};

interface Job {
  readonly wanted: Wanted;
  resolve(picture: LaidOutGraph | undefined): void;
  reject(reason: Error): void;
}

/** `start` makes a worker; it is called again after one was ended. */
export function createLayoutClient(start: () => Promise<Worker>, limit = TIME_LIMIT): LayoutClient {
  let worker = start();
  let waiting: Job | undefined;
  let busy = false;
  let turn = 0;

  async function run(job: Job): Promise<void> {
    busy = true;
    try {
      job.resolve(await ask(await worker, { ...job.wanted, id: ++turn }, limit));
    } catch (error) {
      if (error instanceof TooSlow) {
        const ended = worker;
        worker = start();
        (await ended).terminate();
      }
      job.reject(error instanceof Error ? error : new Error(String(error)));
    } finally {
      busy = false;
      const next = waiting;
      waiting = undefined;
      if (next) void run(next);
    }
  }

  const client: LayoutClient = {
    layout: (wanted) =>
      new Promise((resolve, reject) => {
        waiting?.resolve(undefined);
        waiting = undefined;
        if (busy) waiting = { wanted, resolve, reject };
        else void run({ wanted, resolve, reject });
      }),
  };
  client.layout({ graph: warmUp, pane: { width: 1, height: 1 } }).catch(() => undefined);
  return client;
}

export class TooSlow extends Error {}

function ask(worker: Worker, request: LayoutRequest, limit: number): Promise<LaidOutGraph> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new TooSlow('The layout took too long.'))), limit);
    const hear = ({ data }: MessageEvent<LayoutAnswer>): void => {
      if (data.id !== request.id) return;
      end(() => ('picture' in data ? resolve(data.picture) : reject(new Error(data.failure))));
    };
    const fail = (event: ErrorEvent): void =>
      end(() => reject(new Error(event.message || 'The layout failed.')));
    function end(settle: () => void): void {
      clearTimeout(timer);
      worker.removeEventListener('message', hear);
      worker.removeEventListener('error', fail);
      settle();
    }
    worker.addEventListener('message', hear);
    worker.addEventListener('error', fail);
    // Only a window's messages name an origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(request);
  });
}

/** A webview may start workers from blobs alone. */
export async function startWorker(read: () => Promise<string>): Promise<Worker> {
  const script = URL.createObjectURL(new Blob([await read()], { type: 'text/javascript' }));
  try {
    return new Worker(script);
  } finally {
    URL.revokeObjectURL(script);
  }
}
