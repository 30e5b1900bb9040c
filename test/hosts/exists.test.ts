/** Whether a file is there: inside the folder of a map alone, whatever links say. */
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { existsBelow, uriOf } from '../../src/hosts/node-files.js';

let home = '';

beforeAll(async () => {
  home = await realpath(await mkdtemp(path.join(tmpdir(), 'headwater-exists-')));
  await mkdir(path.join(home, 'my map/tests'), { recursive: true });
  await writeFile(path.join(home, 'my map/tests/a.test.ts'), '');
  await writeFile(path.join(home, 'secret.ts'), '');
  await symlink(path.join(home, 'secret.ts'), path.join(home, 'my map/out.ts'));
  await symlink(home, path.join(home, 'my map/up'));
  await symlink('tests', path.join(home, 'my map/inside'));
  await symlink('round', path.join(home, 'my map/round'));
});

afterAll(() => rm(home, { recursive: true, force: true }));

test.each([
  ['tests/a.test.ts', true],
  ['tests', true],
  ['.', true],
  ['inside/a.test.ts', true],
  ['tests/b.test.ts', false],
  ['tests/a.test.ts/b', false],
  ['../secret.ts', false],
  ['out.ts', false],
  ['up/secret.ts', false],
  ['up/my map/tests/a.test.ts', true],
  ['round', false],
  ['a\0b', false],
])('%j: %s', (file, expected) => {
  expect(existsBelow(uriOf(path.join(home, 'my map')), file)).toBe(expected);
});

test('nobody can tell what lies below a file, or below a folder that is not there', () => {
  expect(existsBelow(uriOf(path.join(home, 'secret.ts')), 'a')).toBeUndefined();
  expect(existsBelow(uriOf(path.join(home, 'nowhere')), 'a')).toBeUndefined();
});
