/** The picture of the map that a document belongs to. */
import type { Publisher } from './diagnostics.js';
import { graphRequest, type GraphParams, type GraphResult } from './protocol.js';
import type { Session } from './session.js';
import { canonical } from './uris.js';

export function serveGraph(session: Session, publisher: Publisher): void {
  const { connection, headwater } = session;
  connection.onRequest(
    graphRequest,
    session.guard<GraphParams, GraphResult | null>(graphRequest, null, async ({ uri }) => {
      publisher.showGraphs();
      const root = headwater.rootOf(canonical(uri));
      const pins = Object.fromEntries(await session.pins.of(root));
      return { root, version: headwater.version(root), graph: headwater.graph(root), pins };
    }),
  );
}
