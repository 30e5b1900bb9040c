/** Writes what is generated: parser, highlighting, rule pages. `--check`: fails, naming them, where the files in place are stale, and leaves them as they were. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from './lib/files.mjs';
import { inRoot } from './lib/paths.mjs';
import { runNode } from './lib/process.mjs';
import { runMain } from './lib/refusal.mjs';

/**
 * In order: a later one may read what an earlier one wrote.
 * @typedef {object} Generator
 * @property {string} name
 * @property {readonly string[]} command arguments of node, run in the root of the repository
 * @property {readonly string[]} writes files and folders that belong to it alone, or of which it writes a part
 */

/** @type {readonly Generator[]} */
const generators = [
  {
    name: 'parser',
    command: ['--import', './scripts/polyfill.mjs', 'node_modules/langium-cli/bin/langium.js', 'generate'],
    writes: ['src/language/generated'],
  },
  {
    name: 'page of platforms',
    command: ['scripts/run-typescript.mjs', 'scripts/generate-platform-docs.ts'],
    writes: ['docs/platforms.md'],
  },
  {
    name: 'highlighting',
    command: ['scripts/generate-textmate.mjs'],
    writes: ['syntaxes/headwater.tmLanguage.json'],
  },
  {
    name: 'schema and thresholds of headwater.json',
    command: ['scripts/run-typescript.mjs', 'scripts/generate-schema.ts'],
    writes: ['schemas/headwater.schema.json', 'docs/thresholds.md'],
  },
  {
    name: 'settings of the extension',
    command: ['scripts/run-typescript.mjs', 'scripts/generate-settings.ts'],
    writes: ['package.json'],
  },
  {
    name: 'picture of the picture',
    command: ['scripts/run-typescript.mjs', 'scripts/generate-picture-docs.ts'],
    writes: ['docs/images/reading.svg'],
  },
  {
    name: 'rule pages',
    command: ['scripts/run-typescript.mjs', 'scripts/generate-rule-docs.ts'],
    writes: ['docs/rules'],
  },
  {
    name: 'table of the source',
    command: ['scripts/run-typescript.mjs', 'scripts/generate-source-docs.ts'],
    writes: ['docs/source.md'],
  },
  {
    name: 'pictures of the examples',
    command: ['scripts/run-typescript.mjs', 'scripts/generate-pictures.ts'],
    writes: ['docs/pictures'],
  },
];

/**
 * The bytes of all generated files, by path.
 * @returns {Promise<Map<string, Buffer>>}
 */
async function readGenerated() {
  const files = new Map();
  for (const name of generators.flatMap(({ writes }) => writes)) {
    if (!existsSync(inRoot(name))) continue;
    const isFolder = (await stat(inRoot(name))).isDirectory();
    const found = isFolder
      ? (await listFiles(inRoot(name))).map((file) => path.posix.join(name, file))
      : [name];
    for (const file of found) files.set(file, await readFile(inRoot(file)));
  }
  return files;
}

async function generateAll() {
  for (const { name, command } of generators) {
    const { code, output } = await runNode(command, { quiet: true });
    if (code === 0) continue;
    process.stderr.write(`Generating the ${name} failed:\n${output}`);
    return 1;
  }
  return 0;
}

/**
 * @param {Map<string, Buffer>} before
 * @param {Map<string, Buffer>} after
 */
const changed = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter(
      (file) =>
        !(before.has(file) && after.has(file) && before.get(file)?.equals(after.get(file) ?? Buffer.of())),
    )
    .sort();

/**
 * @param {Map<string, Buffer>} before
 * @param {readonly string[]} files
 */
async function restore(before, files) {
  for (const file of files) {
    const bytes = before.get(file);
    if (!bytes) {
      await rm(inRoot(file), { force: true });
      continue;
    }
    await mkdir(path.dirname(inRoot(file)), { recursive: true });
    await writeFile(inRoot(file), bytes);
  }
}

async function checkGenerated() {
  const before = await readGenerated();
  const code = await generateAll();
  const stale = changed(before, await readGenerated());
  await restore(before, stale);
  if (stale.length > 0)
    process.stderr.write(`Stale, run \`npm run generate\`:\n${stale.map((file) => `  ${file}\n`).join('')}`);
  return stale.length > 0 ? 1 : code;
}

await runMain(() => (process.argv.includes('--check') ? checkGenerated() : generateAll()));
