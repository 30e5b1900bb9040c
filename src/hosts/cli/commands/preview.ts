/** `headwater preview`: the living picture in a browser, for people without an editor that shows it. */
import path from 'node:path';
import { readBundles } from '../bundles.js';
import type { Command, Given } from '../command.js';
import { askOf, askOptions } from '../draw/ask.js';
import type { ExitCode, Io } from '../io.js';
import { findTargets, shownPath, type Target } from '../paths.js';
import { newToken } from '../preview/guard.js';
import { hoverOf } from '../preview/hover.js';
import { LiveMap } from '../preview/live-map.js';
import { openUrl } from '../preview/open-url.js';
import { recall, remember } from '../preview/remembered.js';
import { PreviewServer, type ServerOptions } from '../preview/server.js';
import { describeProblem, UsageError, type InputProblem } from '../problem.js';
import { pathOf } from '../../node-files.js';

export const preview: Command = {
  name: 'preview',
  summary: 'Show the living picture of a map in a browser.',
  usage: '[FOLDER]',
  details: [
    'Serves the preview of the map on this machine alone, at an address with a secret in it, and prints that address. The picture follows the files while they change on disk. Ctrl-C ends it; started again, it has the same address.',
    'Exit codes: 0 ended, 2 something could not be used.',
  ],
  options: {
    port: {
      type: 'string',
      value: 'PORT',
      description: 'serve on this port (default: the one of the last time, else any)',
    },
    open: { type: 'boolean', description: 'open the address in your browser' },
    ...askOptions,
  },
  mostPaths: 1,
  run,
};

const SCRIPTS = ['page-served.js', 'webview.js', 'layout-worker.js'] as const;

async function run(given: Given, io: Io): Promise<ExitCode> {
  const port = portOf(given.value('port'));
  const { targets, problems } = await findTargets([given.paths[0] ?? '.'], io.cwd);
  const [target] = targets;
  if (!target) return refuse(problems, io);
  const bundles = await readBundles(io.bundles, SCRIPTS);
  if ('problem' in bundles)
    return refuse([{ path: shownPath(target.path, io.cwd), message: bundles.problem }], io);
  const live = new LiveMap({
    folder: target.mapFolder,
    path: target.path,
    today: () => io.today(),
    log: (message) => io.err(`headwater: ${message}\n`),
  });
  try {
    await live.start();
    const problem = unusable(live, target, io);
    if (problem) return refuse([problem], io);
    const scripts = Object.fromEntries(SCRIPTS.map((name, index) => [name, bundles.texts[index] ?? '']));
    return await serve(live, given, scripts, port, io);
  } finally {
    live.stop();
  }
}

function refuse(problems: readonly InputProblem[], io: Io): ExitCode {
  for (const problem of problems) io.err(describeProblem(problem));
  return 2;
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new UsageError(`--port takes a number from 0 to 65535, such as 8080, not ${text}.`);
}

function unusable(live: LiveMap, target: Target, io: Io): InputProblem | undefined {
  const shown = shownPath(target.path, io.cwd);
  const roots = live.roots();
  if (roots.length === 1) return undefined;
  const names = roots.map((root) => shownPath(pathOf(root), io.cwd)).join(', ');
  const message =
    roots.length > 1
      ? `this folder holds ${roots.length} maps: name one of ${names}.`
      : 'there is no .flow file in or below this folder: give the folder of a map.';
  return { path: shown, message };
}

async function serve(
  live: LiveMap,
  given: Given,
  scripts: ServerOptions['scripts'],
  wanted: number | undefined,
  io: Io,
): Promise<ExitCode> {
  const map = pathOf(live.root);
  const last = await recall(map, io.env);
  const token = last?.token ?? newToken();
  const title = path.basename(map);
  const options = {
    title,
    token,
    scripts,
    ask: askOf(given, live.headwater.graph(live.root)),
    shown: () => live.shown(),
    hover: (asked: Parameters<ServerOptions['hover']>[0]) => hoverOf(live.headwater, asked),
  };
  const { server, port } = await listen(options, wanted, last?.port);
  live.onShown((shown) => server.send(shown));
  await remember(map, io.env, { port, token });
  const url = `http://127.0.0.1:${port}/?token=${token}`;
  io.out(`The living picture of ${title}: ${url}\nIt follows the files. Ctrl-C ends it.\n`);
  if (given.has('open') && !(await openUrl(url)))
    io.err('headwater: no browser could be opened: open the address yourself.\n');
  await io.interrupted();
  await server.close();
  return 0;
}

/** On the port that is wanted, else on the last one, else on any. */
async function listen(
  options: Omit<ServerOptions, 'port'>,
  wanted: number | undefined,
  last: number | undefined,
): Promise<{ readonly server: PreviewServer; readonly port: number }> {
  const ports = wanted === undefined ? [...(last === undefined ? [] : [last]), 0] : [wanted];
  let reason = '';
  for (const port of ports) {
    const server = new PreviewServer({ ...options, port });
    try {
      return { server, port: await server.listen() };
    } catch (error) {
      reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      await server.close();
    }
  }
  const why = reason === 'EADDRINUSE' ? 'it is taken' : reason === 'EACCES' ? 'you may not use it' : reason;
  throw new UsageError(`--port ${wanted ?? 0}: ${why}. Name another, or leave --port out.`);
}
