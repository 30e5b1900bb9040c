/** The layout worker as the page sees it: started ahead of need, asked one thing at a time, ended when it takes too long. */
import { noFindings } from '../../views/graph/badges.js';
import type { Graph, LaidOutGraph } from '../../views/graph/graph.js';
import type { LayoutAnswer, LayoutRequest } from './layout-messages.js';
import { createLine, oneAtATime } from './workers/line.js';

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
    badge: noFindings,
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
      badge: noFindings,
    },
  ],
};

/** `start` makes a worker; it is called again after one was ended. */
export function createLayoutClient(start: () => Promise<Worker>, limit = TIME_LIMIT): LayoutClient {
  const line = createLine<Wanted, Exclude<LayoutAnswer, { readonly failure: string }>>(start, limit);
  const layout = oneAtATime(async (wanted: Wanted) => (await line.ask(wanted)).picture);
  layout({ graph: warmUp, pane: { width: 1, height: 1 } }).catch(() => undefined);
  return { layout };
}
