/** The one place where what the host tells of the map comes in. */
import type { Point } from '../../views/graph/graph.js';
import type { Landscape } from '../../views/graph/landscape.js';
import { withHidden } from './merge.js';
import type { GraphMessage } from './messages.js';

export interface Received {
  readonly landscape: Landscape;
  readonly pins: ReadonlyMap<string, Point>;
  readonly broken: boolean;
}

/** Keeps the last map that no broken text hid a part of. */
export function createReceiver(): (message: GraphMessage) => Received {
  let good: Landscape | undefined;
  return ({ graph, pins = {}, broken = false }) => {
    if (!broken) good = graph;
    const landscape = broken && good ? withHidden(good, graph) : graph;
    return { landscape, pins: new Map(Object.entries(pins)), broken };
  };
}
