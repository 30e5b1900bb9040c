/** Where the command line keeps what it read. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder, cacheOf } from '../../../src/hosts/cli/cache.js';
import { folderOf } from './process.js';

test('with the packages that the map lies among', async () => {
  const folder = await folderOf({ 'node_modules/x/package.json': '{}', 'maps/a.flow': '' });
  expect(await cacheFolder(path.join(folder, 'maps'), { HOME: '/home/ann' })).toBe(
    path.join(folder, 'node_modules/.cache/headwater'),
  );
});

test("else in the user's own folder for such things, if there is one", async () => {
  const map = path.join(await folderOf({}), 'map');
  await mkdir(map);
  expect(await cacheFolder(map, { XDG_CACHE_HOME: '/caches', HOME: '/home/ann' })).toBe('/caches/headwater');
  expect(await cacheFolder(map, { HOME: '/home/ann' })).toBe('/home/ann/.cache/headwater');
  expect(await cacheFolder(map, {})).toBeUndefined();
});

test('nowhere, while the code is not built: its sources change under it', () => {
  expect(cacheOf({ env: { HOME: '/home/ann' } })).toBeUndefined();
});
