/** Tests that a map names are looked up on disk, below the map's folder, and in the commit that it is compared with. */
import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, headwater } from './process.js';

const FLOW = `flow Order from ERP to CRM on-demand test unit "tests/a.test.ts"
flow Order from ERP to WMS on-demand test e2e "../b.test.ts"
`;
const MAP = { 'map/headwater.json': '{}', 'map/orders.flow': FLOW, 'b.test.ts': '' };
const IDENTITY = ['-c', 'user.name=a', '-c', 'user.email=a@b'];

const check = async (folder: string, ...args: string[]): Promise<string[]> => {
  const { out } = await headwater(folder, ['check', 'map', '--format', 'json', ...args]);
  const { findings } = JSON.parse(out) as { readonly findings: readonly { code: string; message: string }[] };
  return findings.filter(({ code }) => code === 'test-not-found').map(({ message }) => message);
};

const ABSENT = expect.stringContaining('There is no file `tests/a.test.ts` below the folder of the map');
const OUTSIDE = expect.stringContaining('`../b.test.ts` leads out of the folder of the map');

test('a test that is not there is an error, and one that is there is not', async () => {
  const folder = await folderOf(MAP);
  expect(await check(folder)).toEqual([ABSENT, OUTSIDE]);
  await mkdir(path.join(folder, 'map/tests'));
  await writeFile(path.join(folder, 'map/tests/a.test.ts'), '');
  expect(await check(folder)).toEqual([OUTSIDE]);
});

test('against a commit, what went missing since is new', async () => {
  const folder = await folderOf({ ...MAP, 'map/tests/a.test.ts': '' });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init');
  git('add', '.');
  git(...IDENTITY, 'commit', '-m', 'first');
  expect(await check(folder, '--changed-since', 'HEAD')).toEqual([]);
  await rm(path.join(folder, 'map/tests/a.test.ts'));
  expect(await check(folder, '--changed-since', 'HEAD')).toEqual([ABSENT]);
  git('add', '.');
  git(...IDENTITY, 'commit', '-m', 'second');
  expect(await check(folder, '--changed-since', 'HEAD')).toEqual([]);
});
