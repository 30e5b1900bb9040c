/** Installs the packages that the lock file names, where they are not there yet. Uses Node's own modules alone: it runs before anything is installed. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runNpm } from './process.mjs';
import { Refusal } from './refusal.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} LockedPackages */

/**
 * @param {string} file
 * @returns {Promise<LockedPackages | undefined>}
 */
async function packagesOf(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Versions are compared, not times: a fresh clone, a restored cache and `npm install` all leave times that say nothing.
 * @param {string} folder
 */
export async function isInstalled(folder) {
  const wanted = await packagesOf(path.join(folder, 'package-lock.json'));
  const present = await packagesOf(path.join(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || present[name]?.version === version,
  );
}

/** @param {string} folder */
export async function installPackages(folder) {
  if (!(await isInstalled(folder))) await reinstallPackages(folder);
}

/** @param {string} folder */
export async function reinstallPackages(folder) {
  process.stdout.write(`Installing packages (npm ci in ${folder}) …\n`);
  const { code, output } = await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    quiet: true,
  });
  if (code === 0) return;
  throw new Refusal(
    `npm ci failed in ${folder} (${causeIn(output)}): check that the npm registry can be reached, then run this again.`,
  );
}

/**
 * The first line in which npm says what is wrong, behind the line that only names a code.
 * @param {string} output
 */
function causeIn(output) {
  const errors = [...output.matchAll(/^npm (?:ERR!|error) +(.+)$/gm)].map(([, text = '']) => text.trim());
  return (
    errors.find((text) => !/^(code|syscall|errno) /.test(text)) ??
    errors[0] ??
    output.trim().split('\n').at(-1) ??
    ''
  );
}
