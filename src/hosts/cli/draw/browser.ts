/** Finds a browser of Chromium's family, and has it print a page without a window. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
  'brave-browser',
];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

type Environment = Readonly<Record<string, string | undefined>>;

/** Its path; undefined where none is found. */
export function findBrowser(env: Environment, platform: NodeJS.Platform): string | undefined {
  const onPath = (env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .flatMap((folder) => NAMES.map((name) => path.join(folder, platform === 'win32' ? `${name}.exe` : name)));
  const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  const installed = programs.flatMap((folder) => WINDOWS.map((file) => path.win32.join(folder, file)));
  const places = { darwin: MAC, win32: installed } as Readonly<Record<string, readonly string[]>>;
  return [...onPath, ...(places[platform] ?? [])].find(isExecutable);
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Nothing of the user's own profile is read, nothing goes over the network. */
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--no-default-browser-check',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
];

export interface Print {
  readonly browser: string;
  /** A folder of its own, for the profile. */
  readonly folder: string;
  readonly page: string;
  readonly pdf: string;
  /** Milliseconds. */
  readonly patience: number;
}

/** What went wrong, in the browser's words; undefined where it printed. */
export async function printPage({
  browser,
  folder,
  page,
  pdf,
  patience,
}: Print): Promise<string | undefined> {
  // Chromium refuses to be root's but without its own sandbox; the page is ours, and holds no script.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [
    ...FLAGS,
    ...asRoot,
    `--user-data-dir=${path.join(folder, 'profile')}`,
    `--print-to-pdf=${pdf}`,
    page,
  ];
  const child = spawn(browser, args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  const ended = await new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => {
      const last = said.trim().split('\n').at(-1) ?? '';
      if (signal) resolve(`it did not end within ${Math.round(patience / 1000)} s`);
      else resolve(code === 0 ? undefined : `it ended with ${code}: ${last}`);
    });
  });
  clearTimeout(timer);
  return ended;
}
