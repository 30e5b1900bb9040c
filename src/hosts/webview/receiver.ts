/** The map as it is to be shown: where text cannot be read just now, what it hides is taken from the last whole one. */
import type { Landscape } from '../../views/graph/landscape.js';
import { withHidden } from './merge.js';

/** Keeps the last map that no broken text hid a part of. */
export function createReceiver(): (graph: Landscape, broken: boolean) => Landscape {
  let good: Landscape | undefined;
  return (graph, broken) => {
    if (!broken) good = graph;
    return broken && good ? withHidden(good, graph) : graph;
  };
}
