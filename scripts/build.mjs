/** Bundles everything that ships into dist/. `--production`: minified, without source maps. */
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { installPackages } from './lib/install.mjs';
import { leanEngine } from './lib/lean-engine.mjs';
import { codeVersion, loweringVersion } from './lib/lowering.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { runMain } from './lib/refusal.mjs';

// jsonc-parser's main is UMD, whose requires no bundler can follow: its module entry comes first.
/** @type {import('esbuild').BuildOptions} */
export const forNode = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  define: {
    HEADWATER_LOWERING: JSON.stringify(loweringVersion()),
    HEADWATER_CODE: JSON.stringify(codeVersion()),
  },
};
/** @type {import('esbuild').BuildOptions} */
export const forBrowser = { platform: 'browser', format: 'iife', target: 'es2023' };

/**
 * What is imported when it is needed stands in a bundle of its own: half of the command line is the layout engine, which only pictures need.
 * @param {string} module as imports end
 * @param {string} bundle
 * @returns {import('esbuild').Plugin}
 */
const beside = (module, bundle) => ({
  name: 'beside',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path: specifier, kind }) =>
      kind === 'dynamic-import' && specifier.endsWith(module)
        ? { path: `./${bundle}`, external: true }
        : undefined,
    );
  },
});

/**
 * What is alike stands together, before all else: a compressor looks back no farther than a fifth of the preview's script, of which
 * that is half a hundredth.
 * @param {readonly string[]} modules beside the folder of the entry point
 * @returns {import('esbuild').Plugin}
 */
const together = (...modules) => ({
  name: 'together',
  setup({ onLoad, initialOptions }) {
    const [entry = ''] = Array.isArray(initialOptions.entryPoints) ? initialOptions.entryPoints : [];
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      if (file !== entry) return undefined;
      const first = modules.map((module) => `import '../${module}';`).join(' ');
      return { contents: `${first} ${await readFile(file, 'utf8')}`, loader: 'ts' };
    });
  },
});

/** @type {readonly (import('esbuild').BuildOptions & { readonly from: string, readonly to: string, readonly tight?: boolean, readonly limit?: number })[]} */
const bundles = [
  { from: 'vscode/extension.ts', to: 'extension.cjs', ...forNode, external: ['vscode'] },
  {
    from: 'vscode/extension-web.ts',
    to: 'extension-web.js',
    ...forBrowser,
    format: 'cjs',
    external: ['vscode'],
  },
  { from: 'server/node.ts', to: 'server.cjs', ...forNode },
  { from: 'server/web.ts', to: 'server-web.js', ...forBrowser },
  {
    from: 'cli/main.ts',
    to: 'cli.cjs',
    ...forNode,
    banner: { js: '#!/usr/bin/env node' },
    plugins: [beside('layout/elk.js', 'cli-layout.cjs')],
  },
  { from: '../views/graph/layout/elk.ts', to: 'cli-layout.cjs', ...forNode },
  {
    from: 'webview/main.ts',
    to: 'webview.js',
    tight: true,
    limit: 60_000,
    ...forBrowser,
    plugins: [
      together(
        '../views/graph/layout/provisional.js',
        '../views/graph/svg/layers.js',
        '../views/graph/svg/legend.js',
      ),
    ],
  },
  { from: 'webview/pages/alone.ts', to: 'page-alone.js', ...forBrowser },
  { from: 'webview/pages/served.ts', to: 'page-served.js', ...forBrowser },
  {
    from: 'webview/layout-worker.ts',
    to: 'layout-worker.js',
    tight: true,
    limit: 460_000,
    ...forBrowser,
    plugins: [leanEngine],
  },
];

/**
 * Resolves to the exit code. Each bundle is replaced as it is ready: a running editor never finds dist/ empty.
 * @param {{ production?: boolean }} [options]
 */
export async function buildAll({ production = false } = {}) {
  await mkdir(inRoot('dist'), { recursive: true });
  let code = 0;
  for (const { to, limit = Infinity } of bundles) {
    const outfile = inRoot('dist', to);
    if (await buildOne(to, outfile, production)) {
      await printSize(outfile);
      if (production && !(await fits(outfile, limit))) code = 1;
    } else code = 1;
  }
  await removeOthers(production);
  return code;
}

/**
 * @param {string} bundle
 * @param {string} outfile
 * @param {boolean} production
 */
async function buildOne(bundle, outfile, production) {
  const { from, to: _, tight = false, limit: __, ...options } = bundles.find(({ to }) => to === bundle) ?? {};
  const entryPoints = [inRoot('src/hosts', from ?? bundle)];
  if (!(await bundled({ ...options, entryPoints, outfile }, production))) return false;
  if (production && tight) await tighten(outfile);
  return true;
}

/**
 * What a bundle weighs as it ships, and what it may, in bytes; nothing in dist/ is touched.
 * @param {string} bundle
 * @param {string} outfile
 */
export async function weigh(bundle, outfile) {
  if (!(await buildOne(bundle, outfile, true))) throw new Error(`${bundle} could not be built.`);
  return { bytes: await bytesOf(outfile), limit: bundles.find(({ to }) => to === bundle)?.limit ?? Infinity };
}

/**
 * @param {import('esbuild').BuildOptions} options
 * @param {boolean} production
 */
async function bundled(options, production) {
  // Imported here: the scripts that call this install esbuild first.
  const { build } = await import('esbuild');
  try {
    await build({
      bundle: true,
      minify: production,
      sourcemap: production ? false : 'linked',
      legalComments: 'none',
      logLevel: 'warning',
      ...options,
    });
    return true;
  } catch (error) {
    // esbuild has printed what is wrong, and where.
    if (error instanceof Error && 'errors' in error) return false;
    throw error;
  }
}

/**
 * What the preview loads is read anew with every page: what a second minifier finds, which knows the whole of a script, is a sixteenth
 * of the preview's and a thirty-fourth of the layout's.
 * @param {string} file
 */
async function tighten(file) {
  const { minify } = await import('terser');
  // Comparisons stay as they are written, so that they are alike.
  const compress = { passes: 2, lhs_constants: false };
  const { code = '' } = await minify(await readFile(file, 'utf8'), { ecma: 2020, compress });
  await writeFile(file, code);
}

/**
 * What a page loads is counted as it travels, in bytes.
 * @param {string} file
 */
const bytesOf = async (file) => gzipSync(await readFile(file), { level: 9 }).length;

/**
 * @param {string} file
 * @param {number} limit
 */
async function fits(file, limit) {
  if (limit === Infinity) return true;
  const bytes = await bytesOf(file);
  if (bytes <= limit) return true;
  process.stderr.write(`${file} has ${bytes} bytes compressed, more than the ${limit} that it may have.\n`);
  return false;
}

/**
 * What an earlier build left: bundles that are no more, and source maps where none are wanted.
 * @param {boolean} production
 */
async function removeOthers(production) {
  const wanted = bundles.flatMap(({ to }) => (production ? [to] : [to, `${to}.map`]));
  for (const file of await readdir(inRoot('dist'))) {
    if (!wanted.includes(file)) await rm(inRoot('dist', file), { recursive: true });
  }
}

/** @param {string} file */
async function printSize(file) {
  const { size } = await stat(file);
  process.stdout.write(
    `  ${path.basename(file).padEnd(18)} ${String(Math.ceil(size / 1024)).padStart(6)} KB\n`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    await installPackages(root);
    return buildAll({ production: process.argv.includes('--production') });
  });
}
