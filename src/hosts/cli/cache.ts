/** Where the command line keeps what it read: with the packages that a map lies among, or else in the user's own folder for such things. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FragmentCache } from '../../workspace/cache.js';
import { createNodeCache } from '../node-cache/cache.js';
import { createNodeTexts, type NodeTexts } from '../node-cache/texts.js';
import { code, lowering } from '../node-cache/version.js';
import { pathOf } from '../node-files.js';
import type { Io } from './io.js';

/** Undefined where nothing is to be kept. */
export function cacheOf({ env }: Pick<Io, 'env'>): FragmentCache | undefined {
  const version = lowering;
  if (version === undefined || env['HEADWATER_NO_CACHE']) return undefined;
  return {
    open: async (uri) => {
      const folder = await cacheFolder(pathOf(uri), env);
      return folder === undefined ? undefined : createNodeCache({ folder, version }).open(uri);
    },
  };
}

/** What was said of the maps of a folder; undefined where nothing is to be kept. */
export async function textsOf(map: string, { env }: Pick<Io, 'env'>): Promise<NodeTexts | undefined> {
  const version = code;
  if (version === undefined || env['HEADWATER_NO_CACHE']) return undefined;
  const folder = await cacheFolder(map, env);
  return folder === undefined ? undefined : createNodeTexts({ folder, version });
}

export async function cacheFolder(map: string, env: Io['env']): Promise<string | undefined> {
  for (let folder = path.resolve(map); ; folder = path.dirname(folder)) {
    const packages = path.join(folder, 'node_modules');
    if (await isFolder(packages)) return path.join(packages, '.cache', 'headwater');
    if (folder === path.dirname(folder)) break;
  }
  const home = env['HOME'] ?? env['USERPROFILE'];
  const base = env['XDG_CACHE_HOME'] || (home && path.join(home, '.cache'));
  return base ? path.join(base, 'headwater') : undefined;
}

const isFolder = async (name: string): Promise<boolean> =>
  stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
