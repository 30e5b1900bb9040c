/** All static checks: generated files current, types, lint, borders, unused code, format. Names given as arguments choose among them. */
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { installPackages } from './lib/install.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { runNode } from './lib/process.mjs';
import { Refusal, runMain } from './lib/refusal.mjs';

const bin = {
  tsc: 'node_modules/typescript/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  knip: 'node_modules/knip/bin/knip.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
};

const projects = ['src', 'src/hosts', 'src/hosts/tsconfig.worker.json', 'src/hosts/webview', '.'];

/** @type {readonly { readonly name: string, readonly args: readonly string[] }[]} */
const checks = [
  ...projects.map((project) => ({ name: 'types', args: [bin.tsc, '--project', project] })),
  // The known-bad fixture is linted by its own test.
  {
    name: 'lint',
    args: [
      bin.oxlint,
      '--type-aware',
      '--ignore-pattern',
      'test/tooling/known-bad',
      'src',
      'test',
      'scripts',
    ],
  },
  { name: 'borders', args: ['scripts/borders.mjs'] },
  { name: 'unused', args: [bin.knip] },
  { name: 'format', args: [bin.prettier, '--check', '--log-level', 'warn', '.'] },
];

/** Before the others: for a moment the files in place are not the ones that they read. */
const generated = { name: 'generated', args: ['scripts/generate.mjs', '--check'] };

/** @param {{ readonly name: string, readonly args: readonly string[] }} check */
async function runCheck({ name, args }) {
  const start = performance.now();
  const { code, output } = await runNode([inRoot(args[0] ?? ''), ...args.slice(1)], { quiet: true });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(10)}${seconds.padStart(5)} s\n`);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n`);
  return code === 0;
}

/**
 * @param {readonly string[]} names
 */
async function checkAll(names) {
  const known = [generated, ...checks];
  const stranger = names.find((name) => !known.some((check) => check.name === name));
  if (stranger) {
    const list = [...new Set(known.map(({ name }) => name))].join(', ');
    throw new Refusal(`There is no check ${stranger}: choose from ${list}.`);
  }
  const chosen = known.filter(({ name }) => names.length === 0 || names.includes(name));
  let passed = chosen.includes(generated) ? await runCheck(generated) : true;
  const queue = chosen.filter((check) => check !== generated);
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) passed = (await runCheck(check)) && passed;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return passed ? 0 : 1;
}

await runMain(async () => {
  await installPackages(root);
  return checkAll(process.argv.slice(2));
});
