/** The language server: one thin adapter a group of methods over the service. Hosts give it a connection and a file system. */
import type { Connection, InitializeResult } from 'vscode-languageserver';
import { capabilities } from './capabilities.js';
import { serveCodeActions } from './code-actions.js';
import { serveCompletion } from './completion.js';
import { Publisher } from './diagnostics.js';
import { followDisplay } from './follow-display.js';
import { addFolder, initialFolders, serveDocuments, watch } from './documents.js';
import { serveEdits } from './edits.js';
import { serveFormatting } from './formatting.js';
import { serveGraph } from './graph.js';
import type { ServerHost } from './host.js';
import { Keeper } from './keeper.js';
import { serveHover } from './hover.js';
import { serveNavigation } from './navigation.js';
import type { ClientOptions } from './protocol.js';
import { serveRename } from './rename.js';
import { Session } from './session.js';
import { serveStructure } from './structure.js';
import { serveSymbols } from './symbols.js';

export function startServer(connection: Connection, host: ServerHost): void {
  const session = new Session(connection, host);
  const publisher = new Publisher(session);
  const keeper = new Keeper(session, publisher);
  let folders: readonly string[] = [];
  connection.onInitialize((params): InitializeResult => {
    session.greet(params.capabilities, readOptions(params.initializationOptions));
    folders = initialFolders(params);
    return { capabilities, serverInfo: { name: 'headwater' } };
  });
  connection.onInitialized(() => {
    followDisplay(session, () => publisher.showAgain());
    watch(session, keeper);
    for (const folder of folders) addFolder(session, keeper, folder);
  });
  serveDocuments(session, (root) => publisher.announce(root));
  serveGraph(session, publisher);
  serveEdits(session);
  serveCodeActions(session);
  serveCompletion(session);
  serveHover(session);
  serveNavigation(session);
  serveRename(session);
  serveSymbols(session);
  serveFormatting(session);
  serveStructure(session);
  connection.listen();
}

/** Any client may send anything. */
function readOptions(value: unknown): ClientOptions {
  if (typeof value !== 'object' || value === null) return {};
  const { rulePages, providesFiles, asksReasons, cacheFolder } = value as Partial<
    Record<keyof ClientOptions, unknown>
  >;
  return {
    ...(typeof rulePages === 'string' ? { rulePages } : {}),
    ...(typeof cacheFolder === 'string' ? { cacheFolder } : {}),
    providesFiles: providesFiles === true,
    asksReasons: asksReasons === true,
  };
}
