/** Packs the extension: builds for production, then headwater-VERSION.vsix with what .vscodeignore leaves. */
import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.mjs';
import { installPackages } from './lib/install.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { runNode } from './lib/process.mjs';
import { Refusal, runMain } from './lib/refusal.mjs';

const limit = 3 * 1024 * 1024;

/** @param {string} [out] where the package goes; the root of the repository where left out */
export async function packageExtension(out) {
  const { version } = JSON.parse(await readFile(inRoot('package.json'), 'utf8'));
  const file = out ?? inRoot(`headwater-${version}.vsix`);
  const vsce = inRoot('node_modules/@vscode/vsce/vsce');
  const args = [
    vsce,
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--skip-license',
    '--out',
    file,
  ];
  const { code, output } = await runNode(args, { quiet: true });
  if (code !== 0) throw new Refusal(`vsce did not make a package:\n${output.trim()}`);
  const { size } = await stat(file);
  if (size > limit) throw new Refusal(`${file} has ${size} bytes, more than the ${limit} that it may have.`);
  return { file, size, output };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    await installPackages(root);
    if ((await buildAll({ production: true })) !== 0) return 1;
    const { output } = await packageExtension();
    process.stdout.write(output);
    return 0;
  });
}
