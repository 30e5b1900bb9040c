/** Runs a TypeScript file with the arguments behind it: node scripts/run-typescript.mjs FILE [ARGUMENT…] */
import path from 'node:path';
import { installPackages } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { runNode } from './lib/process.mjs';
import { Refusal, runMain } from './lib/refusal.mjs';
import { bundleForNode } from './lib/typescript.mjs';

await runMain(async () => {
  const [file, ...args] = process.argv.slice(2);
  if (!file) throw new Refusal('Say which file to run: node scripts/run-typescript.mjs FILE [ARGUMENT…]');
  await installPackages(root);
  const { code } = await runNode(['--enable-source-maps', await bundleForNode(path.resolve(file)), ...args], {
    cwd: process.cwd(),
  });
  return code;
});
