/** From a fresh clone to a map on the screen: installs, builds, checks a map in the terminal, then opens it in an editor.
 *  npm start -- [FOLDER] [--check] [--port N] */
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { embeddedEditorProblem, setUpEditor } from '../test/editor/setup.mjs';
import { buildAll } from './build.mjs';
import { listFiles } from './lib/files.mjs';
import { installPackages } from './lib/install.mjs';
import { editorHome, inRoot, root } from './lib/paths.mjs';
import { findCommand, run, runNode } from './lib/process.mjs';
import { Refusal, runMain } from './lib/refusal.mjs';
import { importTypeScript } from './lib/typescript.mjs';
import { packageExtension } from './package.mjs';

const usage = 'Usage: npm start -- [FOLDER] [--check] [--port N]';
const defaultPort = '4380';

/** @typedef {{ readonly folder: string, readonly checkOnly: boolean, readonly port: number }} Options */

/** @returns {Options} */
function readOptions() {
  const { values, positionals } = parseOrRefuse();
  const folder = path.resolve(
    process.env['INIT_CWD'] ?? '.',
    positionals[0] ?? inRoot('examples/order-to-cash'),
  );
  if (!existsSync(folder))
    throw new Refusal(`There is no folder ${folder}: name one that holds .flow files. ${usage}`);
  if (!statSync(folder).isDirectory())
    throw new Refusal(`${folder} is not a folder: name the one that it stands in. ${usage}`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Refusal(`${values.port} is not a port: choose a number from 1 to 65535.`);
  return { folder, checkOnly: values.check, port };
}

function parseOrRefuse() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: { check: { type: 'boolean', default: false }, port: { type: 'string', default: defaultPort } },
    });
    if (parsed.positionals.length <= 1) return parsed;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal(`${error.message.split('.')[0]}. ${usage}`);
  }
  throw new Refusal(`One folder at a time. ${usage}`);
}

/** @param {number} port */
async function refuseTakenPort(port) {
  const probe = net.createServer();
  try {
    await once(probe.listen(port, '127.0.0.1'), 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = code === 'EACCES' ? 'may not be used by this user' : 'is taken';
    throw new Refusal(`Port ${port} ${why}: choose another with npm start -- --port N.`);
  }
  await new Promise((resolve) => probe.close(resolve));
}

/**
 * The file that the editor shows first.
 * @param {string} folder
 */
async function firstFlowFile(folder) {
  const files = (await listFiles(folder)).filter(
    (file) => file.endsWith('.flow') && !file.includes('node_modules/'),
  );
  const nearest = files.find((file) => !file.includes('/')) ?? files[0];
  return nearest === undefined ? undefined : path.join(folder, nearest);
}

/**
 * Whether the desktop's VS Code took the map.
 * @param {string} code
 * @param {string} folder
 */
async function openOnDesktop(code, folder) {
  const file = await firstFlowFile(folder);
  const args = [`--extensionDevelopmentPath=${root}`, folder, ...(file ? [file] : [])];
  return (await run(code, args)).code === 0;
}

/** @param {Options} options */
async function openEmbedded({ folder, port }) {
  await refuseTakenPort(port);
  await setUpEditor();
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'headwater-start-'));
  const interrupted = Promise.race([
    once(process, 'SIGINT'),
    once(process, 'SIGTERM'),
    once(process, 'SIGHUP'),
  ]);
  try {
    const { file: vsix } = await packageExtension(path.join(temporary, 'headwater.vsix'));
    const { startVsCode } = await importTypeScript(path.join(editorHome, 'harness/vscode-server.ts'));
    const server = await startVsCode({ vsix, port });
    try {
      const file = await firstFlowFile(folder);
      const url = server.url(folder, file ? [['openFile', server.remoteUri(file)]] : undefined);
      process.stdout.write(`\nThe editor is at\n\n  ${url}\n\nCtrl-C stops it.\n`);
      await Promise.race([interrupted, server.ended]);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

await runMain(async () => {
  const options = readOptions();
  const code = options.checkOnly ? undefined : findCommand('code');
  if (!options.checkOnly && !code) {
    if (embeddedEditorProblem) {
      throw new Refusal(
        `There is no \`code\` on the PATH, and ${embeddedEditorProblem}: install VS Code with its \`code\` command, or run npm start -- --check.`,
      );
    }
    await refuseTakenPort(options.port);
  }
  await installPackages(root);
  process.stdout.write('Building …\n');
  if ((await buildAll({ production: true })) !== 0) return 1;
  process.stdout.write('\n');
  const checked = await runNode([inRoot('dist/cli.cjs'), 'check', options.folder]);
  // 1 says that the map has findings, which the editor is there to mend.
  if (checked.code > 1 || options.checkOnly) return checked.code > 1 ? checked.code : 0;
  if (code && (await openOnDesktop(code, options.folder))) return 0;
  await openEmbedded(options);
  return 0;
});
