/** The server's life: started, restarted, stopped; and what the extension asks of it. */
import { EventEmitter, type Disposable, type LogOutputChannel, type Uri, type WorkspaceEdit } from 'vscode';
import {
  CodeActionKind,
  CodeActionRequest,
  ProgressType,
  State,
  type BaseLanguageClient,
  type CodeAction,
  type CodeActionParams,
  type LanguageClientOptions,
} from 'vscode-languageclient';
import type { Position, Range } from '../../base/span.js';
import { editRequest, graphChanged, graphRequest, textGraphRequest } from '../../lsp/protocol.js';
import type {
  EditParams,
  EditResult,
  GraphAnswer,
  GraphChangedParams,
  GraphParams,
  GraphResult,
  TextGraphParams,
} from '../../lsp/protocol.js';
import type { Landscape } from '../../views/graph/landscape.js';
import { Pieces, type Piece } from '../../views/graph/pieces.js';
import { clientOptions, covers, surroundings, type Surroundings } from './client-options.js';
import { answerFileRequests } from './files.js';
import { GraphMemory } from './graph-memory.js';

/** A client, and what frees that which it runs on. */
export interface RunningClient {
  readonly client: BaseLanguageClient;
  readonly release?: () => void;
}

/** What differs between Node and the browser. */
export interface ServerHost {
  /** The server can read files by itself. */
  readonly readsFiles: boolean;
  /** Where the server may keep what it read of the maps. */
  readonly cacheFolder?: Uri;
  createClient(id: string, name: string, options: LanguageClientOptions): RunningClient;
}

/** An edit for the editor to apply, or why there is none. */
export type SessionEdit =
  | { readonly edit: WorkspaceEdit; readonly notes: readonly string[] }
  | Extract<EditResult, { readonly problem: string }>;

const pieceOfGraph = new ProgressType<Piece>();

const isAt = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;

const isSame = (a: Range, b: Range): boolean => isAt(a.start, b.start) && isAt(a.end, b.end);

export class ServerSession implements Disposable {
  readonly #host: ServerHost;
  readonly #extension: Uri;
  readonly #log: LogOutputChannel;
  readonly #graphChanged = new EventEmitter<GraphChangedParams>();
  readonly #started = new EventEmitter<void>();
  #running: RunningClient | undefined;
  #subscriptions: Disposable[] = [];
  #told: Surroundings | undefined;
  /** Starts and stops follow one another; it never rejects. */
  #turn: Promise<void> = Promise.resolve();
  #disposed = false;
  readonly #memory = new GraphMemory();
  #graphs: Promise<unknown> = Promise.resolve();
  /** Requests whose answers may come in pieces. */
  #asked = 0;

  readonly onGraphChanged = this.#graphChanged.event;
  /** A server is up, a new one or the same after a crash: what was known of the old one's graphs is void. */
  readonly onStarted = this.#started.event;

  constructor(host: ServerHost, extension: Uri, log: LogOutputChannel) {
    this.#host = host;
    this.#extension = extension;
    this.#log = log;
  }

  start(): Promise<void> {
    return this.#queue(() => this.#start());
  }

  restart(): Promise<void> {
    return this.#queue(async () => {
      await this.#stop();
      await this.#start();
    });
  }

  /** Starts the server anew where documents or folders of another file system came, and it must hear of them. */
  async adapt(): Promise<void> {
    await this.#turn;
    const now = surroundings(this.#host.readsFiles);
    if (this.#told && !covers(this.#told, now)) await this.restart();
  }

  /** The graph of the map that a document belongs to; undefined while no server runs. */
  graph(uri: string): Promise<GraphResult | undefined> {
    // One after the other: what is told of a change counts from what was told before.
    const graph = this.#graphs.then(() => this.#graph(uri));
    this.#graphs = graph.catch(() => undefined);
    return graph;
  }

  /** What somebody did in the picture, as an edit; undefined while no server runs. */
  async edit(uri: string, edit: EditParams['edit']): Promise<SessionEdit | undefined> {
    const params: EditParams = { uri, edit };
    const result = await this.#ask<EditResult>(editRequest, params, uri);
    const client = this.#running?.client;
    if (!result || 'problem' in result) return result;
    const converted = await client?.protocol2CodeConverter.asWorkspaceEdit(result.edit);
    return converted && { edit: converted, notes: result.notes };
  }

  /** Titles of the fixes of one finding of an open text; to silence it, for which the server asks a reason, is none. */
  async fixes(document: Uri, range: Range, code: string): Promise<readonly string[]> {
    const uri = document.toString();
    const params: CodeActionParams = {
      textDocument: { uri: this.#running?.client.code2ProtocolConverter.asUri(document) ?? uri },
      range,
      context: { diagnostics: [], only: [CodeActionKind.QuickFix] },
    };
    const actions = await this.#ask<readonly CodeAction[]>(CodeActionRequest.method, params, uri);
    const mends = ({ command, diagnostics = [] }: CodeAction): boolean =>
      command === undefined && diagnostics.some((each) => each.code === code && isSame(each.range, range));
    return (actions ?? []).filter(mends).map(({ title }) => title);
  }

  async #graph(uri: string): Promise<GraphResult | undefined> {
    await this.#turn;
    const have = this.#memory.have(uri);
    const answer = await this.#askInPieces({ uri, ...(have === undefined ? {} : { have }) });
    if (!answer) return undefined;
    // What fits nothing that is known is asked for whole.
    return this.#memory.take(uri, answer, have) ?? (await this.#graph(uri));
  }

  /** A large graph comes in pieces, so that the server answers others meanwhile. */
  async #askInPieces(params: GraphParams): Promise<GraphAnswer | undefined> {
    const token = `${graphRequest} ${this.#asked++}`;
    const pieces = new Pieces();
    const listening = this.#running?.client.onProgress(pieceOfGraph, token, (piece) => pieces.add(piece));
    const asked = { ...params, partialResultToken: token };
    const answer = await this.#ask<GraphAnswer>(graphRequest, asked, params.uri);
    listening?.dispose();
    return answer && pieces.inAnswer(answer);
  }

  /** The graph of a map that stands in one text, beside all files. */
  graphOfText(text: string): Promise<Landscape | undefined> {
    const params: TextGraphParams = { text };
    return this.#ask<Landscape>(textGraphRequest, params, 'a text');
  }

  async #ask<R>(method: string, params: object, about: string): Promise<R | undefined> {
    await this.#turn;
    const client = this.#running?.client;
    if (client?.state !== State.Running) return undefined;
    try {
      return (await client.sendRequest<R | null>(method, params)) ?? undefined;
    } catch (error) {
      this.#log.error(`${method} failed for ${about}: ${String(error)}`);
      return undefined;
    }
  }

  dispose(): void {
    this.#disposed = true;
    void this.#queue(() => this.#stop());
    this.#graphChanged.dispose();
    this.#started.dispose();
  }

  #queue(step: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(step).catch((error: unknown) => this.#log.error(String(error)));
    return this.#turn;
  }

  async #start(): Promise<void> {
    if (this.#disposed || this.#running) return;
    const told = surroundings(this.#host.readsFiles);
    const running = this.#host.createClient(
      'headwater',
      'Headwater',
      clientOptions(this.#extension, told, this.#log, this.#host.cacheFolder),
    );
    const { client } = running;
    this.#told = told;
    this.#running = running;
    this.#subscriptions.push(
      ...answerFileRequests(client),
      client.onNotification(graphChanged, (params: GraphChangedParams) => this.#graphChanged.fire(params)),
      client.onDidChangeState(({ newState }) => {
        if (newState !== State.Running) return;
        this.#memory.forget();
        this.#started.fire();
      }),
    );
    await client.start();
  }

  async #stop(): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    for (const subscription of this.#subscriptions.splice(0)) subscription.dispose();
    if (!running) return;
    try {
      // One that never came up refuses to be stopped.
      if (running.client.needsStop()) await running.client.dispose();
    } catch (error) {
      this.#log.warn(`The server did not stop in order: ${String(error)}`);
    } finally {
      running.release?.();
    }
  }
}
