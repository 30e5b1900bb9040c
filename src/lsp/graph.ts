/** The picture of the map that a document belongs to: whole, or what changed in it since the client was told last. */
import type { Landscape } from '../views/graph/landscape.js';
import { diff } from '../views/graph/patch.js';
import type { Publisher } from './diagnostics.js';
import { graphOfText } from '../service/graph-of-text.js';
import {
  graphRequest,
  textGraphRequest,
  type GraphAnswer,
  type GraphParams,
  type TextGraphParams,
} from './protocol.js';
import type { Session } from './session.js';
import { canonical } from './uris.js';

/** In slices: nothing else that is asked waits for a picture. */
async function draw({ checking, headwater }: Session, root: string): Promise<Landscape> {
  for (;;) {
    const graph = headwater.advanceGraph(root, checking.slice());
    if (graph) return graph;
    await checking.pause();
    // A key may have come.
    await checking.ready(root);
  }
}

interface Told {
  readonly version: number;
  readonly graph: Landscape;
}

export function serveGraph(session: Session, publisher: Publisher): void {
  const { connection, headwater } = session;
  /** By root. */
  const told = new Map<string, Told>();
  connection.onRequest<GraphAnswer | null, void>(
    graphRequest,
    session.guard<GraphParams, GraphAnswer | null>(
      graphRequest,
      null,
      async ({ uri, have }) => {
        publisher.showGraphs();
        const root = headwater.rootOf(canonical(uri));
        const pins = Object.fromEntries(await session.pins.of(root));
        const graph = await draw(session, root);
        const before = told.get(root);
        const version = headwater.version(root);
        told.set(root, { version, graph });
        const answer = { root, version, pins };
        return before && have === before.version
          ? { ...answer, patch: diff(before.graph, graph) }
          : { ...answer, graph };
      },
      ({ uri }) => uri,
    ),
  );
  connection.onRequest(
    textGraphRequest,
    session.guard<TextGraphParams, Landscape | null>(textGraphRequest, null, ({ text }) =>
      graphOfText(text, session.host.today()),
    ),
  );
}
