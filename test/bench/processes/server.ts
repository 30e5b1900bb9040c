/** A language server as a process of its own, spoken to over stdio; any server, so that two can be measured alike. */
import { spawn, type ChildProcess } from 'node:child_process';
import {
  createMessageConnection,
  DiagnosticSeverity,
  ProgressType,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type MessageConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { graphRequest, type GraphAnswer, type GraphParams } from '../../../src/lsp/protocol.js';
import { Pieces, type Piece } from '../../../src/views/graph/pieces.js';
import { cpuOf, memoryOf, quiet, type Memory } from '../measure.js';

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly languageId: string;
  readonly folder: string;
  readonly options?: object;
  /** What the client answers where the server asks for its configuration. */
  readonly configuration?: object;
  readonly env?: NodeJS.ProcessEnv;
  /** What a key adds that makes a name unknown, and one that mends it takes away; any error where left out. */
  readonly counts?: (diagnostic: Diagnostic) => boolean;
}

const isError = ({ severity }: Diagnostic): boolean => severity === DiagnosticSeverity.Error;

type Heard = (uri: string, diagnostics: readonly Diagnostic[]) => void;

export class Server {
  readonly started = performance.now();
  readonly connection: MessageConnection;
  readonly #process: ChildProcess;
  readonly #setup: ServerCommand;
  readonly #listeners = new Set<Heard>();
  readonly #versions = new Map<string, number>();
  readonly #errors = new Map<string, number>();
  #graphs = 0;
  /** How many errors that count stand in all files, as far as the server has said. */
  errors = 0;

  constructor(setup: ServerCommand) {
    this.#setup = setup;
    const env = { ...process.env, NO_COLOR: '1', ...setup.env };
    this.#process = spawn(setup.command, setup.args, { stdio: ['pipe', 'pipe', 'ignore'], env });
    const { stdin, stdout } = this.#process;
    if (!stdin || !stdout) throw new Error('The server has no stdio.');
    this.connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: PublishDiagnosticsParams) => {
        const errors = diagnostics.filter(setup.counts ?? isError).length;
        this.errors += errors - (this.#errors.get(uri) ?? 0);
        this.#errors.set(uri, errors);
        for (const listener of this.#listeners) listener(uri, diagnostics);
      },
    );
    this.connection.onRequest(
      'workspace/configuration',
      ({ items }: { readonly items: readonly unknown[] }) => items.map(() => setup.configuration ?? {}),
    );
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.listen();
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  uri(path: string): string {
    return URI.file(`${this.#setup.folder}/${path}`).toString();
  }

  async initialize(): Promise<void> {
    const uri = URI.file(this.#setup.folder).toString();
    await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'map' }],
      initializationOptions: this.#setup.options,
      capabilities: {
        workspace: { workspaceFolders: true, configuration: true },
        textDocument: {
          publishDiagnostics: {},
          completion: { completionItem: { snippetSupport: true } },
          hover: { contentFormat: ['markdown'] },
          rename: { prepareSupport: true },
        },
      },
    });
    void this.connection.sendNotification('initialized', {});
  }

  open(path: string, text: string): string {
    const uri = this.uri(path);
    this.openUri(uri, text);
    return uri;
  }

  openUri(uri: string, text: string): void {
    this.#versions.set(uri, 1);
    const textDocument = { uri, languageId: this.#setup.languageId, version: 1, text };
    void this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  change(uri: string, range: Range, text: string): void {
    this.edit(uri, [{ range, newText: text }]);
  }

  /** All at once, as one change: none overlaps another. */
  edit(uri: string, edits: readonly TextEdit[]): void {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    // From the end on, so that none moves another.
    const contentChanges = [...edits]
      .sort(
        (a, b) =>
          b.range.start.line - a.range.start.line || b.range.start.character - a.range.start.character,
      )
      .map(({ range, newText }) => ({ range, text: newText }));
    const params = { textDocument: { uri, version }, contentChanges };
    void this.connection.sendNotification('textDocument/didChange', params);
  }

  request<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  /** The graph as the extension asks for it: a large one comes in pieces. */
  async graph(params: Omit<GraphParams, 'partialResultToken'>): Promise<GraphAnswer> {
    const pieces = new Pieces();
    const partialResultToken = `graph ${this.#graphs++}`;
    const listening = this.connection.onProgress(new ProgressType<Piece>(), partialResultToken, (piece) =>
      pieces.add(piece),
    );
    const answer = await this.request<GraphAnswer>(graphRequest, { ...params, partialResultToken });
    listening.dispose();
    return pieces.inAnswer(answer);
  }

  /** Resolves at the first publishing that the condition holds for. */
  heard(
    condition: (uri: string, diagnostics: readonly Diagnostic[]) => boolean,
    patience = 300_000,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#listeners.delete(listener);
        reject(new Error('The server did not publish what was waited for.'));
      }, patience);
      const listener: Heard = (uri, diagnostics) => {
        if (!condition(uri, diagnostics)) return;
        clearTimeout(timer);
        this.#listeners.delete(listener);
        resolve();
      };
      this.#listeners.add(listener);
    });
  }

  /** Resolves when the server says this for the first time. */
  notified(method: string): Promise<void> {
    return new Promise((resolve) => {
      this.connection.onNotification(method, () => resolve());
    });
  }

  cpu(): number {
    return cpuOf(this.pid);
  }

  memory(): Memory {
    return memoryOf(this.pid);
  }

  quiet(): Promise<void> {
    return quiet(this.pid);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => {
      this.#process.once('exit', resolve);
    });
    this.connection.dispose();
    this.#process.kill('SIGKILL');
    await ended;
  }
}
