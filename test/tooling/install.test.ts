/** When `npm start` and `npm test` install, and when they leave node_modules alone. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isInstalled } from '../../scripts/lib/install.mjs';

type Locked = Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true }))));

/** A folder whose lock file wants some packages and whose node_modules has others, or none at all. */
async function folderWith(wanted: Locked, present?: Locked): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'headwater-install-'));
  made.push(folder);
  await writeFile(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  await mkdir(path.join(folder, 'node_modules'));
  if (present) {
    await writeFile(
      path.join(folder, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: present }),
    );
  }
  return folder;
}

const root = { '': { version: '0.1.0' } };

const cases: readonly (readonly [string, boolean, Locked, Locked | undefined])[] = [
  ['nothing was ever installed', false, { ...root }, undefined],
  [
    'all is there',
    true,
    { ...root, 'node_modules/a': { version: '1.0.0' } },
    { 'node_modules/a': { version: '1.0.0' } },
  ],
  ['one is missing', false, { ...root, 'node_modules/a': { version: '1.0.0' } }, {}],
  [
    'one has another version',
    false,
    { 'node_modules/a': { version: '1.1.0' } },
    { 'node_modules/a': { version: '1.0.0' } },
  ],
  [
    'one for another platform is missing',
    true,
    { 'node_modules/a': { version: '1.0.0', optional: true } },
    {},
  ],
];

test.each(cases)('%s: installed is %s', async (_name, expected, wanted, present) => {
  expect(await isInstalled(await folderWith(wanted, present))).toBe(expected);
});
