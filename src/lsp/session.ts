/** One conversation with one client: its maps, its documents, and what it told of itself. */
import {
  LSPErrorCodes,
  ResponseError,
  TextDocuments,
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createHeadwater, type Headwater } from '../service/headwater.js';
import type { FragmentCache } from '../workspace/cache.js';
import type { FileSystem } from '../workspace/files.js';
import type { KeptTexts } from '../workspace/kept-texts.js';
import { Calm } from './calm.js';
import { Checking } from './checking.js';
import { ClientExistence } from './client-existence.js';
import { createClientFiles } from './client-files.js';
import { readDisplay, type DisplaySettings } from './display.js';
import type { ServerHost } from './host.js';
import { RulePages } from './pages.js';
import { PinFiles } from './pins.js';
import type { ClientOptions } from './protocol.js';
import { canonical, ClientUris } from './uris.js';

/** How long a request waits for files that are still read. Milliseconds. */
const PATIENCE = 2000;

export class Session {
  readonly connection: Connection;
  readonly host: ServerHost;
  readonly headwater: Headwater;
  readonly checking: Checking;
  readonly calm: Calm;
  readonly documents = new TextDocuments(TextDocument);
  readonly uris = new ClientUris();
  readonly pins = new PinFiles({
    capabilities: () => this.capabilities,
    read: (uri) => this.#readText(uri),
  });
  /** Where the client has the files: which of them are there. */
  readonly existence: ClientExistence;
  options: ClientOptions = {};
  pages = new RulePages();
  /** What this user wants to see of findings. */
  display: DisplaySettings = readDisplay(undefined);
  /** Workspace folders, in the map's spelling. */
  folders: string[] = [];
  capabilities: ClientCapabilities = {};
  #files: FileSystem;
  #cache: FragmentCache | undefined;
  /** What clients were told in an earlier session. */
  told: KeptTexts | undefined;
  /** File work follows one another; it never rejects. */
  #turn: Promise<void> = Promise.resolve();

  constructor(connection: Connection, host: ServerHost) {
    this.connection = connection;
    this.host = host;
    this.calm = new Calm(host);
    this.#files = host.files ?? createClientFiles(connection);
    this.existence = new ClientExistence({
      connection,
      soon: (task) => void host.schedule(task, 0),
      onChange: (root, path) => this.later(path, () => this.headwater.touch(`${root}/${encodeURI(path)}`)),
    });
    this.headwater = createHeadwater({
      files: { list: (...folders) => this.#files.list(...folders), read: (uri) => this.#files.read(uri) },
      cache: { open: async (folder) => this.#cache?.open(folder) },
      exists: (root, path) => this.exists(root, path),
      today: () => host.today(),
      log: (message) => this.log(message),
    });
    this.checking = new Checking(this);
  }

  /** What the client says at `initialize`. */
  greet(capabilities: ClientCapabilities, options: ClientOptions): void {
    this.capabilities = capabilities;
    this.options = options;
    this.pages = new RulePages(options.rulePages);
    if (options.cacheFolder !== undefined) {
      this.#cache = this.host.cache?.(options.cacheFolder);
      this.told = this.host.told?.(options.cacheFolder);
    }
    if (options.providesFiles) this.#files = createClientFiles(this.connection);
  }

  /** Where the client provides the files, this machine's disk is another one. */
  exists(root: string, path: string): boolean | undefined {
    return this.options.providesFiles || !this.host.files
      ? this.existence.exists(root, path)
      : this.host.exists?.(root, path);
  }

  log(message: string): void {
    this.connection.console.error(message);
  }

  /** Reads or forgets files, one after the other, so that a slow read never overwrites a later one. */
  later(what: string, work: () => Promise<void> | void): void {
    const own = this.calm.expect();
    this.#turn = this.#turn
      .then(() => {
        own.begins();
        return work();
      })
      .catch((error: unknown) => this.log(`${what}: ${explain(error)}`));
  }

  /** When all file work so far is done. */
  settled(): Promise<void> {
    return this.#turn;
  }

  /**
   * A handler that waits until the files are read, or for a while where they come slowly; that answers with `empty` where it fails,
   * does nothing for whom the answer came too late, and never takes the server down. `about` names a document whose map has to be
   * checked for the answer.
   */
  guard<P, R>(
    method: string,
    empty: R,
    handle: (params: P) => R | Promise<R>,
    about?: (params: P) => string,
  ): (params: P, token?: CancellationToken) => Promise<R> {
    const stopIfCalledOff = (token: CancellationToken | undefined): void => {
      if (token?.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, `${method} was called off.`);
    };
    return async (params, token) => {
      await this.#patiently();
      stopIfCalledOff(token);
      try {
        if (about) {
          await this.checking.ready(this.headwater.rootOf(canonical(about(params))));
          stopIfCalledOff(token);
        }
        return await handle(params);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        this.log(`${method}: ${explain(error)}`);
        return empty;
      }
    };
  }

  /** What is open is known at once: on a slow file system it is better to speak of that than of nothing. */
  async #patiently(): Promise<void> {
    this.calm.end();
    let callOff: (() => void) | undefined;
    const late = new Promise<void>((resolve) => {
      callOff = this.host.schedule(resolve, PATIENCE);
    });
    await Promise.race([this.#turn, late]);
    callOff?.();
  }

  /** The map's spelling of a document's uri, its text, and an offset in it; undefined for a document that is not open. */
  open(uri: string): { readonly uri: string; readonly document: TextDocument } | undefined {
    const own = canonical(uri);
    const document = this.documents.get(uri) ?? this.documents.get(this.uris.toClient(own));
    return document && this.headwater.isOpen(own) ? { uri: own, document } : undefined;
  }

  async #readText(uri: string): Promise<string | undefined> {
    const result = await this.#files.read(uri);
    return 'text' in result ? result.text : undefined;
  }
}

/** An error for the log, with the place where it was thrown. */
export const explain = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
