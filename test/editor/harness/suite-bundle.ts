/** Bundles the mocha suites into the one module that an extension host loads. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Plugin, build } from 'esbuild';
import { listFiles } from '../../../scripts/lib/files.mjs';
import { editorHome } from '../../../scripts/lib/paths.mjs';
import { artifacts } from './places.js';

/** `desktop` and `node` differ in nothing but who runs them. */
export type HostKind = 'node' | 'web';

/** Suites run in every host, but those that end in `.node.test.ts`. */
async function suitesFor(kind: HostKind): Promise<readonly string[]> {
  const files = await listFiles(path.join(editorHome, 'suite'));
  return files.filter(
    (file) => file.endsWith('.test.ts') && !(kind === 'web' && file.endsWith('.node.test.ts')),
  );
}

/** Mocha for browsers, which runs in every host: it takes the bundle's `module` for its own unless it sees none. */
const mochaAlone: Plugin = {
  name: 'mocha alone',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path: file }) => ({
      contents: `const module = undefined, exports = undefined;\n${await readFile(file, 'utf8')}`,
    }));
  },
};

/** Resolves to the bundle's path. */
export async function bundleSuites(kind: HostKind): Promise<string> {
  const imports = (await suitesFor(kind)).map((file) => `await import('./suite/${file}');`);
  const contents = `import { runSuites } from './harness/mocha-runner.js';
export const run = () => runSuites(async () => { ${imports.join(' ')} });`;
  // Node takes `.js` here for a module of ECMAScript; the web worker knows no other ending.
  const outfile = path.join(artifacts, 'suite', kind === 'node' ? 'node.cjs' : 'web.js');
  await build({
    stdin: { contents, resolveDir: editorHome, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: kind === 'node' ? 'node' : 'browser',
    target: 'es2022',
    external: ['vscode'],
    plugins: [mochaAlone],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
