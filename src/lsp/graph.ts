/** The picture of the map that a document belongs to: whole, or what changed in it since the client was told last. */
import { ProgressType } from 'vscode-languageserver';
import type { Landscape } from '../views/graph/landscape.js';
import { diffSteps } from '../views/graph/patch.js';
import { piecesOf, withoutPieces, type Piece } from '../views/graph/pieces.js';
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

/** What needs no map may go on whatever changes meanwhile. */
async function inSlices<T>({ checking }: Session, steps: Generator<undefined, T, undefined>): Promise<T> {
  let isOver = checking.slice();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (!isOver()) continue;
    await checking.pause();
    isOver = checking.slice();
  }
}

/** Ahead of the answer, as others have their turn between two pieces. Returns what is left to be said. */
async function sendAhead<T extends object>(
  { connection, checking }: Session,
  lists: T,
  token: GraphParams['partialResultToken'],
): Promise<T> {
  if (token === undefined) return lists;
  const sent = new Set<string>();
  let isOver = checking.slice();
  for (const piece of piecesOf(lists)) {
    sent.add(piece.list);
    await connection.sendProgress(pieceOfGraph, token, piece);
    if (!isOver()) continue;
    await checking.pause();
    isOver = checking.slice();
  }
  return withoutPieces(lists, sent);
}

const pieceOfGraph = new ProgressType<Piece>();

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
      async ({ uri, have, partialResultToken: token }) => {
        publisher.showGraphs();
        const root = headwater.rootOf(canonical(uri));
        const pins = Object.fromEntries(await session.pins.of(root));
        const graph = await draw(session, root);
        const before = told.get(root);
        const version = headwater.version(root);
        told.set(root, { version, graph });
        const answer = { root, version, pins };
        if (!before || have !== before.version)
          return { ...answer, graph: await sendAhead(session, graph, token) };
        const patch = await inSlices(session, diffSteps(before.graph, graph));
        return { ...answer, patch: { ...patch, lists: await sendAhead(session, patch.lists, token) } };
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
