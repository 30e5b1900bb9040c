/** What is shown of a map that changes: the same in a worker, where the page waits for none of it, and in the page, where there is none. */
import type { Landscape } from '../../../views/graph/landscape.js';
import { apply } from '../../../views/graph/patch.js';
import { showGraph } from '../../../views/graph/show/show.js';
import { createReceiver } from '../receiver.js';
import type { MapChange, ShowAnswer, ShowRequest } from './show-messages.js';

export function createShower(): (request: ShowRequest) => ShowAnswer {
  const receive = createReceiver();
  let graph: Landscape | undefined;
  let landscape: Landscape | undefined;
  /** As it was shown last. */
  let before: Landscape | undefined;
  let closed: readonly string[] = [];
  /** The picture of the answer before. */
  let told = '';

  function take(change: MapChange): void {
    if ('graph' in change) graph = change.graph;
    else if (graph) graph = apply(graph, change.patch);
    if (graph) landscape = receive(graph, change.broken);
  }

  return ({ id, changes, ask }) => {
    for (const change of changes) take(change);
    if (!landscape) throw new Error('There is no map to be shown.');
    const { graph: picture, ...shown } = showGraph(landscape, { ...ask, settled: closed }, before);
    before = landscape;
    closed = shown.closed;
    const text = JSON.stringify(picture);
    const same = text === told;
    told = text;
    return { id, shown, ...(!same && { graph: picture }) };
  };
}
