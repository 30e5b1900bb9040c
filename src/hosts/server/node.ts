/** The server as a process of its own: over stdio (`--stdio`), a pipe, a socket, or Node's own channel (`--node-ipc`). */
import { createConnection, type Connection } from 'vscode-languageserver/node';
import { startServer } from '../../lsp/server.js';
import { tuneEngine } from '../node-engine.js';
import { createNodeCache } from '../node-cache/cache.js';
import { createNodeTexts } from '../node-cache/texts.js';
import { code, lowering } from '../node-cache/version.js';
import { createNodeFiles, existsBelow, pathOf, reasonOf } from '../node-files.js';
import { localDate } from './local-date.js';

function connect(): Connection | undefined {
  try {
    return createConnection();
  } catch {
    process.stderr.write(
      'headwater server: say how to talk to it: --stdio, --node-ipc, --pipe=NAME or --socket=PORT\n',
    );
    process.exitCode = 2;
    return undefined;
  }
}

/** Milliseconds: authors who open a map want its findings first. */
const CACHE_PAUSE = 2000;

tuneEngine();
const connection = connect();
if (connection) {
  const report = (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  // A fault of ours costs its answer, never the authors' session.
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
  const files = createNodeFiles({
    onUnreadable: (folder, reason) => connection.console.warn(`${folder} is left out of the map: ${reason}.`),
  });
  const onProblem = (error: unknown): void =>
    connection.console.warn(
      `What was read of the maps cannot be kept for the next time: ${reasonOf(error)}.`,
    );
  startServer(connection, {
    files,
    cache: (folder) =>
      lowering === undefined || !folder.startsWith('file:')
        ? undefined
        : createNodeCache({ folder: pathOf(folder), version: lowering, pause: CACHE_PAUSE, onProblem }),
    told: (folder) =>
      code === undefined || !folder.startsWith('file:')
        ? undefined
        : createNodeTexts({ folder: pathOf(folder), version: code, onProblem }),
    exists: existsBelow,
    today: () => localDate(new Date()),
    schedule(task, milliseconds) {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}
