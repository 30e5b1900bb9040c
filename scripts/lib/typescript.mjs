/** Runs TypeScript on Nodes that cannot: bundles a file with esbuild, then imports the bundle. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorHome, inRoot } from './paths.mjs';

/**
 * Scripts find the repository from where they stand, so they must not move into a bundle.
 * @type {import('esbuild').Plugin}
 */
const scriptsStayOutside = {
  name: 'scripts stay outside',
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\.mjs$/ }, ({ path: specifier, resolveDir }) => ({
      path: pathToFileURL(path.resolve(resolveDir, specifier)).href,
      external: true,
    }));
  },
};

/**
 * Packages stay outside the bundle. It stands in test/editor, from where those of the editor tests and those of the project are both found.
 * @param {string} entry
 */
export async function bundleForNode(entry) {
  const { build } = await import('esbuild');
  const outfile = path.join(
    editorHome,
    '.artifacts/bundles',
    path.relative(inRoot(), entry).replace(/\.ts$/, '.mjs'),
  );
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
    plugins: [scriptsStayOutside],
  });
  return outfile;
}

/** @param {string} entry */
export const importTypeScript = async (entry) => import(pathToFileURL(await bundleForNode(entry)).href);
