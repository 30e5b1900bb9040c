/** Runs all tests, the real editor's included, after installing what they need. `--only unit`, `editor` or `desktop` runs a part (the last,
 *  which downloads VS Code, only so); `--oldest` runs the editor's part in the oldest VS Code that is supported. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { embeddedEditorProblem, setUpChromium, setUpEditor } from '../test/editor/setup.mjs';
import { buildAll } from './build.mjs';
import { installPackages } from './lib/install.mjs';
import { editorHome, inRoot, root } from './lib/paths.mjs';
import { runNode } from './lib/process.mjs';
import { Refusal, runMain } from './lib/refusal.mjs';
import { bundleForNode, importTypeScript } from './lib/typescript.mjs';

/** `failures` are names with what went wrong. @typedef {{ readonly passed: number, readonly failed: number, readonly failures: readonly string[] }} Counts */
/** @typedef {{ readonly name: string, readonly group: string, readonly run: () => Promise<Counts> }} Part */

const reports = path.join(editorHome, '.artifacts/reports');

/**
 * @param {string} name
 * @param {string} config
 * @returns {Promise<Counts>}
 */
async function runVitest(name, config) {
  const report = path.join(reports, `${name}.json`);
  await mkdir(reports, { recursive: true });
  await rm(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runNode([
    inRoot('node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    config,
    ...reporters,
  ]);
  try {
    const result = JSON.parse(await readFile(report, 'utf8'));
    const { numPassedTests: passed, numFailedTests: failed } = result;
    // A file that does not even load holds no test that could fail.
    return { passed, failed: code === 0 ? failed : Math.max(1, failed), failures: failuresIn(result) };
  } catch {
    return { passed: 0, failed: 1, failures: ['there is no report'] };
  }
}

/**
 * @param {{ readonly testResults: readonly { readonly name: string, readonly status: string, readonly assertionResults: readonly { readonly fullName: string, readonly status: string, readonly failureMessages: readonly string[] }[] }[] }} report
 */
function failuresIn({ testResults }) {
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      const file = path.relative(root, name);
      const shown = failed.map(
        ({ fullName, failureMessages }) => `${file}: ${fullName}\n${failureMessages.join('\n')}`,
      );
      return shown.length > 0 ? shown : [file];
    });
}

/**
 * @param {'node' | 'web'} host
 * @returns {Promise<Counts>}
 */
async function runHost(host) {
  const { runSuitesIn } = await importTypeScript(path.join(editorHome, 'hosts.ts'));
  return runSuitesIn(host);
}

/** @returns {Promise<Counts>} */
async function runDesktop() {
  const { code, output } = await runNode([await bundleForNode(path.join(editorHome, 'desktop.ts'))], {
    quiet: true,
  });
  process.stdout.write(output);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  return {
    passed: Number(passed ?? 0),
    failed: code === 0 ? Number(failed ?? 1) : Math.max(1, Number(failed ?? 1)),
    failures: [...output.matchAll(/^ *✗ (.+\n.*)$/gm)].map(([, failure]) => String(failure)),
  };
}

/** @type {readonly Part[]} */
const parts = [
  { name: 'unit', group: 'unit', run: () => runVitest('unit', 'vitest.config.mts') },
  { name: 'extension host', group: 'editor', run: () => runHost('node') },
  { name: 'web extension host', group: 'editor', run: () => runHost('web') },
  {
    name: 'workbench',
    group: 'editor',
    run: () => runVitest('workbench', 'test/editor/ui/vitest.config.mts'),
  },
  { name: 'desktop', group: 'desktop', run: runDesktop },
];

/**
 * Installs the editor and the browser. Resolves to what is in the way, if anything is.
 * @param {boolean} oldest
 */
async function prepareEditor(oldest) {
  if (embeddedEditorProblem) return embeddedEditorProblem;
  if (!(await setUpChromium()))
    return 'Chromium is not installed and could not be: install it, or set CHROMIUM_BIN';
  try {
    await setUpEditor();
    if (oldest) await setUpEditor(path.join(editorHome, 'oldest'));
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** @param {Part} part */
async function runPart({ name, run }) {
  process.stdout.write(`\n── ${name}\n`);
  const start = performance.now();
  const counts = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return {
    ...counts,
    name,
    line: `${name.padEnd(20)} ${counts.passed} passed, ${counts.failed} failed in ${seconds} s`,
  };
}

/**
 * @param {{ only?: string, oldest?: boolean }} options
 */
async function testAll({ only, oldest = false }) {
  const chosen = parts.filter(({ group }) => (only === undefined ? group !== 'desktop' : group === only));
  if (chosen.length === 0) throw new Refusal(`--only takes unit, editor or desktop, not ${only}.`);
  await installPackages(root);
  const inEditor = chosen.filter(({ group }) => group === 'editor');
  const problem = inEditor.length > 0 ? await prepareEditor(oldest) : undefined;
  if (oldest) process.env['HEADWATER_EDITOR'] = 'oldest';
  process.stdout.write('Building …\n');
  if ((await buildAll({ production: true })) !== 0) {
    process.stdout.write('\nThe build failed, so no test was run.\n\n0 passed, 1 failed\n');
    return 1;
  }
  process.env['HEADWATER_BUILT'] = 'true';
  const leftOut = problem === undefined ? [] : inEditor;
  const results = [];
  for (const part of chosen) if (!leftOut.includes(part)) results.push(await runPart(part));
  const mustBeWhole = process.env['CI'] === 'true';
  if (leftOut.length > 0) {
    const names = leftOut.map(({ name }) => name).join(', ');
    process.stdout.write(
      `\nLeft out: ${names} (${problem}).${mustBeWhole ? ' With CI=true this is a failure.' : ''}\n`,
    );
  }
  return summarise(results, leftOut.length === 0 || !mustBeWhole);
}

/** What went wrong, without the whole of a page or a stack. @param {string} failure */
const beginningOf = (failure) =>
  failure
    .split('\n')
    .slice(0, 8)
    .map((line) => line.slice(0, 1000))
    .join('\n  ');

/**
 * @param {readonly (Counts & { readonly name: string, readonly line: string })[]} results
 * @param {boolean} complete
 */
function summarise(results, complete) {
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    results.reduce((total, counts) => total + counts[key], 0);
  process.stdout.write(`\n${results.map(({ line }) => `${line}\n`).join('')}`);
  // Where logs are cut short, their end is what stays.
  const failures = results.flatMap(({ name, failures }) =>
    failures.map((failure) => `✗ ${name}: ${beginningOf(failure)}\n`),
  );
  if (failures.length > 0) process.stdout.write(`\n${failures.join('')}`);
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
  return sum('failed') === 0 && sum('passed') > 0 && complete ? 0 : 1;
}

await runMain(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string' }, oldest: { type: 'boolean' } } });
  return testAll(values);
});
