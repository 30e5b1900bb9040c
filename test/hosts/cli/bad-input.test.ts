/** Input that cannot be used: one line that says where, why and what to do, and never a stack trace. */
import { chmod, mkdir, readdir, readFile, symlink, truncate } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Result, RunOptions } from './process.js';
import { folderOf, headwater } from './process.js';

const GOOD = { 'good/a.flow': 'team ops\n' };

/** One line a problem, exit code 2, no stack. */
async function check(
  folder: string,
  args: readonly string[],
  expected: readonly string[],
  options?: RunOptions,
): Promise<Result> {
  const result = await headwater(folder, args, options);
  expect(result.err.trimEnd().split('\n')).toEqual(expected.map((line) => `headwater: ${line}`));
  expect(result.code).toBe(2);
  expect(result.out).not.toMatch(/\n\s+at /);
  return result;
}

const GONE = 'there is no such file or folder: check the spelling, and the folder that you are in.';

test.each(['check', 'format', 'draw'])('%s of a path that does not exist', async (command) => {
  await check(await folderOf({}), [command, 'gone'], [`gone: ${GONE}`]);
});

test.each(['check', 'format', 'draw'])('%s of a path that is neither', async (command) => {
  const folder = await folderOf({ 'readme.md': '' });
  await check(
    folder,
    [command, 'readme.md'],
    ['readme.md: this is neither a folder nor a .flow file: give one of these.'],
  );
});

test.each(['check', 'format', 'draw'])('%s of a folder without files', async (command) => {
  const folder = await folderOf({
    'headwater.json': '{}',
    'node_modules/x/a.flow': 'team a\n',
    '.git/b.flow': 'team b\n',
  });
  await check(
    folder,
    [command],
    ['.: there is no .flow file in or below this folder: give the folder of a map.'],
  );
});

test('an empty path', async () => {
  await check(await folderOf(GOOD), ['check', ''], [`"": ${GONE}`]);
});

test('what can be checked still is', async () => {
  const folder = await folderOf(GOOD);
  const { out } = await check(folder, ['check', 'gone', 'good'], [`gone: ${GONE}`]);
  expect(out).toBe('No findings in 1 file, 0 flows (TIME)\n');
});

test.each(['check', 'format', 'draw'])('%s of a file that may not be read', async (command) => {
  const folder = await folderOf(GOOD);
  await chmod(path.join(folder, 'good/a.flow'), 0);
  const line = 'good/a.flow: This file cannot be read: you have no permission to do so.';
  await check(folder, [command, 'good/a.flow'], [line], { unprivileged: true });
});

test('a folder that may not be read', async () => {
  const folder = await folderOf(GOOD);
  await mkdir(path.join(folder, 'good/closed'));
  await chmod(path.join(folder, 'good/closed'), 0);
  const line =
    'good/closed: this folder cannot be read: you have no permission to do so. What it holds is missing here.';
  const { out } = await check(folder, ['check'], [line], { unprivileged: true });
  expect(out).toContain('in 1 file');
});

test.each(['check', 'format'])('%s of a file that is not UTF-8', async (command) => {
  const folder = await folderOf({ 'a.flow': Uint8Array.of(0x74, 0xe9, 0x0a) });
  await check(folder, [command, 'a.flow'], ['a.flow: This file is not UTF-8 text: save it as UTF-8.']);
});

test.each(['check', 'format'])('%s of a file of 50 MB', async (command) => {
  const folder = await folderOf({ 'a.flow': '' });
  await truncate(path.join(folder, 'a.flow'), 50 * 1024 * 1024);
  await check(folder, [command], ['a.flow: This file has 50 MB, and a map file may have 5: split it.']);
});

test('check of a line of 1 MB: it is told, and all others are checked', async () => {
  const folder = await folderOf({
    'a.flow': `team ops\n// ${'x'.repeat(1024 * 1024)}\n`,
    'b.flow': 'team\n',
  });
  const expected =
    'a.flow: Line 2 has 1048579 characters, and a line of a map may have 100000: break it into several. Until then nothing of this file is read.';
  const { out } = await check(folder, ['check'], [expected]);
  expect(out).toContain('b.flow:1:1 error syntax-error');
});

test('a broken headwater.json', async () => {
  const folder = await folderOf({ 'headwater.json': '{\n  "name" "x"\n}\n', 'a.flow': 'team ops\n' });
  const { out } = await check(
    folder,
    ['check'],
    [
      'headwater.json:2:10: headwater.json is no JSON: colon expected here. What can be read of it still counts.',
    ],
  );
  expect(out).toContain('in 1 file');
});

test('links that lead in a circle, and links that lead nowhere', async () => {
  const folder = await folderOf(GOOD);
  await symlink('.', path.join(folder, 'good/round'));
  await symlink('gone', path.join(folder, 'good/dead.flow'));
  expect(await headwater(folder, ['check'])).toMatchObject({
    code: 0,
    out: 'No findings in 1 file, 0 flows (TIME)\n',
  });
});

test.each<[string, string[], string]>([
  ['a command', ['chekc'], 'there is no command chekc. Did you mean check? See headwater --help.'],
  ['an option', ['--hlep'], 'there is no option --hlep. Did you mean --help? See headwater --help.'],
  [
    'an option of a command',
    ['check', '--fail-onn', 'error'],
    'check has no option --fail-onn. Did you mean --fail-on? See headwater --help.',
  ],
  [
    'a value',
    ['check', '--format', 'jsn'],
    '--format takes pretty, json, sarif, junit, github, not jsn. Did you mean json? See headwater --help.',
  ],
  [
    'a value that is missing',
    ['check', '--format'],
    '--format wants a value: pretty, json, sarif, junit, github. See headwater --help.',
  ],
  [
    'an option as a value',
    ['check', '--format', '--color'],
    '--format wants a value: pretty, json, sarif, junit, github. See headwater --help.',
  ],
  [
    'a value that is too many',
    ['check', '--color=yes'],
    '--color takes no value: leave yes out. See headwater --help.',
  ],
  ['a path that is too many', ['draw', 'a', 'b'], 'draw takes one path, not 2. See headwater --help.'],
  [
    'the name of an inherited property',
    ['check', '--constructor'],
    'check has no option --constructor. See headwater --help.',
  ],
])('an unknown word: %s', async (_, args, line) => {
  const { out } = await check(await folderOf({}), args, [line]);
  expect(out).toBe('');
});

test('a picture that cannot be written leaves nothing behind', async () => {
  const folder = await folderOf(GOOD);
  await mkdir(path.join(folder, 'closed'));
  await chmod(path.join(folder, 'closed'), 0o555);
  const because = 'the picture cannot be written';
  await check(
    folder,
    ['draw', 'good', '-o', 'gone/x.svg'],
    [`gone/x.svg: ${because}: its folder does not exist. Name another file.`],
  );
  await check(
    folder,
    ['draw', 'good', '-o', 'closed'],
    [`closed: ${because}: it is a folder. Name another file.`],
  );
  await check(
    folder,
    ['draw', 'good', '-o', 'closed/x.svg'],
    [`closed/x.svg: ${because}: you have no permission to do so. Name another file.`],
    {
      unprivileged: true,
    },
  );
  expect(await readdir(folder)).toEqual(['closed', 'good']);
  expect(await readdir(path.join(folder, 'closed'))).toEqual([]);
});

test('a file that may not be written stays as it was', async () => {
  const folder = await folderOf({ 'a.flow': 'team   ops\n' });
  await chmod(folder, 0o555);
  const line = 'a.flow: this file cannot be written: you have no permission to do so. It is as it was.';
  await check(folder, ['format'], [line], { unprivileged: true });
  expect(await readdir(folder)).toEqual(['a.flow']);
  expect(await readFile(path.join(folder, 'a.flow'), 'utf8')).toBe('team   ops\n');
});
