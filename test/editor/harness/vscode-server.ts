/** Starts a real VS Code on 127.0.0.1: the server build, with a new user, in a folder of its own that goes when it stops. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type EditorBuild, editorBuild } from './places.js';
import { type Settings, quietSettings } from './settings.js';

export interface ServerOptions {
  /** An extension to install. */
  readonly vsix?: string;
  readonly settings?: Settings;
  /** Any free one where left out. */
  readonly port?: number;
  /** Lets a page's payload name an extension and tests to run. VS Code then shows no notifications, so tests of what a user sees go without. */
  readonly testDriver?: boolean;
  readonly build?: EditorBuild;
  /** Folders have to be trusted before all of the editor works in them; else all of them are. */
  readonly asksForTrust?: boolean;
}

/** What the workbench reads from its URL. */
export type Payload = readonly (readonly [string, string])[];

export interface VsCodeServer {
  readonly port: number;
  url(folder: string, payload?: Payload): string;
  /** The uri under which the workbench knows a path on this machine. */
  remoteUri(file: string): string;
  log(): string;
  /** Settles when the server ends by itself. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

interface Home {
  readonly folder: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

async function makeHome(settings: Settings): Promise<Home> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'headwater-editor-'));
  await mkdir(path.join(folder, 'user/User'), { recursive: true });
  await writeFile(path.join(folder, 'user/User/settings.json'), JSON.stringify(settings, undefined, 2));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // An empty gallery: no look-ups on a closed network.
    EXTENSIONS_GALLERY: '{}',
    XDG_RUNTIME_DIR: folder,
  };
  // Such as a terminal inside VS Code sets.
  for (const name of Object.keys(env)) if (/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)) delete env[name];
  const parts = { user: '--user-data-dir', extensions: '--extensions-dir', data: '--server-data-dir' };
  return {
    folder,
    env,
    args: Object.entries(parts).flatMap(([name, flag]) => [flag, path.join(folder, name)]),
  };
}

/** Starts the server and gathers what it prints. */
function launch(
  { node, main }: EditorBuild,
  home: Home,
  args: readonly string[],
): { child: ChildProcess; log: () => string } {
  const child = spawn(node, [main, ...args, ...home.args], {
    env: home.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (log += text));
  return { child, log: () => log };
}

async function installVsix(build: EditorBuild, home: Home, vsix: string): Promise<void> {
  const { child, log } = launch(build, home, ['--install-extension', path.resolve(vsix), '--force']);
  await once(child, 'close');
  if (child.exitCode !== 0 || !log().includes('successfully installed'))
    throw new Error(`${vsix} was not installed:\n${log()}`);
}

/** Resolves to the port once the server listens. */
function listening({ child, log }: ReturnType<typeof launch>): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`VS Code's server ${why}:\n${log()}`));
    const timer = setTimeout(() => fail('did not come up'), 60_000);
    child.stdout?.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
      if (port) {
        clearTimeout(timer);
        resolve(Number(port));
      }
    });
    child.once('error', (error) => fail(`did not start (${error.message})`));
    child.once('exit', (code) => fail(`ended (${code})`));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(timer);
}

export async function startVsCode(options: ServerOptions = {}): Promise<VsCodeServer> {
  const build = options.build ?? editorBuild();
  const home = await makeHome(options.settings ?? quietSettings);
  const clean = (): Promise<void> =>
    rm(home.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  const trust = options.asksForTrust ? [] : ['--disable-workspace-trust'];
  const flags = ['--without-connection-token', '--accept-server-license-terms', ...trust];
  const driver = options.testDriver ? ['--enable-smoke-test-driver'] : [];
  const args = [
    '--host',
    '127.0.0.1',
    '--port',
    String(options.port ?? 0),
    '--telemetry-level',
    'off',
    ...flags,
    ...driver,
  ];
  let child: ChildProcess | undefined;
  try {
    if (options.vsix) await installVsix(build, home, options.vsix);
    const launched = launch(build, home, args);
    child = launched.child;
    const ended = once(child, 'exit');
    const port = await listening(launched);
    return describeServer(port, launched, ended, clean);
  } catch (error) {
    if (child) await end(child);
    await clean();
    throw error;
  }
}

function describeServer(
  port: number,
  { child, log }: ReturnType<typeof launch>,
  ended: Promise<unknown>,
  clean: () => Promise<void>,
): VsCodeServer {
  return {
    port,
    log,
    ended,
    remoteUri: (file) => `vscode-remote://127.0.0.1:${port}${encodeURI(path.resolve(file))}`,
    url(folder, payload) {
      const query = new URLSearchParams({ folder: path.resolve(folder) });
      if (payload) query.set('payload', JSON.stringify(payload));
      return `http://127.0.0.1:${port}/?${query}`;
    },
    async stop() {
      await end(child);
      await clean();
    },
  };
}
