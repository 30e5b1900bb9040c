/** A client of the real server process over stdio, for protocol tests: a folder of files, what the server published, requests. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type ConfigurationParams,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type LogMessageParams,
  type MessageConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { afterAll } from 'vitest';
import { forNode } from '../../scripts/build.mjs';
import type { ClientOptions } from '../../src/lsp/protocol.js';

let bundle: Promise<string> | undefined;

/** The server as it ships, bundled once for a test file. */
export function serverModule(): Promise<string> {
  bundle ??= (async () => {
    const outfile = path.join(await mkdtemp(path.join(tmpdir(), 'headwater-server-')), 'server.cjs');
    const entry = path.resolve(import.meta.dirname, '../../src/hosts/server/node.ts');
    await build({ ...forNode, entryPoints: [entry], outfile, bundle: true, logLevel: 'warning' });
    return outfile;
  })();
  return bundle;
}

afterAll(async () => {
  if (bundle) await rm(path.dirname(await bundle), { recursive: true, force: true });
});

export interface ClientSetup {
  /** Files on disk: path below the folder → text. */
  readonly files?: Readonly<Record<string, string>>;
  readonly options?: ClientOptions;
  readonly capabilities?: ClientCapabilities;
  /** What the client answers when it is asked for its settings, by their section; it can change. */
  readonly settings?: Record<string, unknown>;
  /** A folder that is there already, and stays; else a temporary one. */
  readonly at?: string;
  /** Folders that the client opens, below the temporary one; `['']` where left out. */
  readonly folders?: readonly string[];
}

const CAPABILITIES: ClientCapabilities = {
  workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true } },
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
};

const SETTABLE: ClientCapabilities = {
  ...CAPABILITIES,
  workspace: { ...CAPABILITIES.workspace, configuration: true },
};

/** How long the server may take to say what a test waits for; generous, since machines are shared. */
const PATIENCE = 10_000;

export class LspClient {
  readonly folder: string;
  readonly connection: MessageConnection;
  readonly process: ChildProcess;
  readonly logged: LogMessageParams[] = [];
  /** Every publishing, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly #diagnostics = new Map<string, readonly Diagnostic[]>();
  readonly #watchers = new Set<() => void>();
  readonly #versions = new Map<string, number>();

  constructor(folder: string, process: ChildProcess) {
    this.folder = folder;
    this.process = process;
    const { stdin, stdout } = process;
    if (!stdin || !stdout) throw new Error('The server has no stdio.');
    this.connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.#diagnostics.set(params.uri, params.diagnostics);
      for (const watcher of this.#watchers) watcher();
    });
    this.connection.onNotification('window/logMessage', (params: LogMessageParams) => {
      this.logged.push(params);
    });
    this.connection.listen();
    // Nobody answers any more: what waits fails at once.
    process.once('exit', () => this.connection.dispose());
  }

  uri(file: string): string {
    return URI.file(path.join(this.folder, file)).toString();
  }

  async write(file: string, text: string): Promise<void> {
    const target = path.join(this.folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }

  open(file: string, text: string, uri = this.uri(file)): string {
    this.#versions.set(uri, 1);
    const textDocument = { uri, languageId: 'headwater', version: 1, text };
    void this.connection.sendNotification('textDocument/didOpen', { textDocument });
    return uri;
  }

  /** Replaces the whole text, or a range of it. */
  change(uri: string, text: string, range?: object): void {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const contentChanges = [range ? { range, text } : { text }];
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): void {
    void this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  request<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: object): void {
    void this.connection.sendNotification(method, params);
  }

  diagnostics(uri: string): readonly Diagnostic[] {
    return this.#diagnostics.get(uri) ?? [];
  }

  /** Whether the server has said anything of a file. */
  isTold(file: string): boolean {
    return this.#diagnostics.has(this.uri(file));
  }

  /** Codes of what is published for a file. */
  codes(uri: string): string[] {
    return this.diagnostics(uri).map(({ code }) => String(code));
  }

  /** Resolves as soon as the condition holds, asked after each publishing. */
  async until(condition: () => boolean, what = 'the diagnostics that the test waits for'): Promise<void> {
    if (condition()) return;
    let watcher: (() => void) | undefined;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve, reject) => {
      watcher = () => condition() && resolve();
      this.#watchers.add(watcher);
      timer = setTimeout(() => {
        const seen = JSON.stringify([...this.#diagnostics], undefined, 1);
        reject(new Error(`In ${PATIENCE} ms the server did not publish ${what}. It published: ${seen}`));
      }, PATIENCE);
    }).finally(() => {
      clearTimeout(timer);
      if (watcher) this.#watchers.delete(watcher);
    });
  }

  /** Ends the server in order. Resolves to its exit code. */
  async stop(): Promise<number | null> {
    const ended = this.ended();
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await ended;
    await this.remove();
    return code;
  }

  ended(): Promise<number | null> {
    return new Promise((resolve) => this.process.once('exit', resolve));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Starts a server on a folder of its own. */
export async function startClient(
  setup: ClientSetup = {},
): Promise<{ client: LspClient; result: InitializeResult }> {
  const module = await serverModule();
  const folder = await realpath(setup.at ?? (await mkdtemp(path.join(tmpdir(), 'headwater-map-'))));
  const client = new LspClient(
    folder,
    spawn(process.execPath, [module, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  for (const [file, text] of Object.entries(setup.files ?? {})) await client.write(file, text);
  const { folders = [''], options, settings, capabilities = settings ? SETTABLE : CAPABILITIES } = setup;
  if (settings)
    client.connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
      items.map(({ section = '' }) => settings[section] ?? null),
    );
  const params: InitializeParams = {
    processId: process.pid,
    rootUri: null,
    capabilities,
    workspaceFolders: folders.map((name) => ({ uri: client.uri(name).replace(/\/$/, ''), name })),
    initializationOptions: options,
  };
  const result = await client.request<InitializeResult>('initialize', params);
  await client.connection.sendNotification('initialized', {});
  return { client, result };
}

/** Fails where what the server publishes does not come to meet the condition. */
export const expectSoon = (client: LspClient, condition: () => boolean): Promise<void> =>
  client.until(condition);

/** Starts a server, hands it to a test, and ends it whatever happens. */
export async function withClient<T>(setup: ClientSetup, use: (client: LspClient) => Promise<T>): Promise<T> {
  const { client } = await startClient(setup);
  try {
    return await use(client);
  } finally {
    await client.stop();
  }
}
