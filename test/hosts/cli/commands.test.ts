/** The other commands as processes: help, version, format, draw. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../../../package.json';
import { folderOf, headwater } from './process.js';

const ROUGH = 'team   ops { }\n\n\n\nsystem ERP   owner ops';
const NEAT = 'team ops {}\n\nsystem ERP owner ops\n';

test.each([['--version'], ['-V'], ['version']])('%s', async (word) => {
  expect(await headwater(await folderOf({}), [word])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('the help', async () => {
  const folder = await folderOf({});
  const { code, out } = await headwater(folder, ['--help']);
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot('../../golden/cli/help.txt');
  expect(await headwater(folder, [])).toEqual({ code: 2, out: '', err: out });
});

test.each(['check', 'format', 'draw'])('the help of %s', async (command) => {
  const folder = await folderOf({});
  const { code, out } = await headwater(folder, [command, '--help']);
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot(`../../golden/cli/help-${command}.txt`);
  expect((await headwater(folder, ['help', command])).out).toBe(out);
});

test('format writes what changes, and names it', async () => {
  const folder = await folderOf({ 'a.flow': ROUGH, 'sub/b.flow': NEAT });
  const result = await headwater(folder, ['format']);
  expect(result).toEqual({ code: 0, out: 'a.flow\n', err: '1 of 2 files changed.\n' });
  expect(await readFile(path.join(folder, 'a.flow'), 'utf8')).toBe(NEAT);
  expect(await readdir(folder)).toEqual(['a.flow', 'sub']);
  expect(await headwater(folder, ['format', '--check'])).toEqual({
    code: 0,
    out: '',
    err: 'Nothing to change in 2 files.\n',
  });
});

test('format --check writes nothing', async () => {
  const folder = await folderOf({ 'a.flow': ROUGH });
  const result = await headwater(folder, ['format', '--check', 'a.flow']);
  expect(result).toEqual({ code: 1, out: 'a.flow\n', err: '1 of 1 file would change.\n' });
  expect(await readFile(path.join(folder, 'a.flow'), 'utf8')).toBe(ROUGH);
});

test('format leaves a file with syntax errors alone, and does the others', async () => {
  const folder = await folderOf({ 'a.flow': ROUGH, 'b.flow': 'team   a\nteam\n' });
  const { code, out, err } = await headwater(folder, ['format']);
  expect({ code, out }).toEqual({ code: 2, out: 'a.flow\n' });
  expect(err).toBe(
    'headwater: b.flow:2:1: left alone, because of a syntax error: Expected a name behind `team`.\n1 of 1 file changed.\n',
  );
  expect(await readFile(path.join(folder, 'b.flow'), 'utf8')).toBe('team   a\nteam\n');
});

test('format keeps the byte order mark, the line ends and the mode of a file', async () => {
  const folder = await folderOf({ 'a.flow': '\uFEFFteam   a\r\nteam b' });
  const before = (await stat(path.join(folder, 'a.flow'))).mode;
  await headwater(folder, ['format']);
  expect(await readFile(path.join(folder, 'a.flow'), 'utf8')).toBe('\uFEFFteam a\r\nteam b\r\n');
  expect((await stat(path.join(folder, 'a.flow'))).mode).toBe(before);
});

const MAP = { 'a.flow': 'system ERP\nsystem CRM "<b>&"\nflow Order from ERP to CRM realtime\n' };

test('draw prints a picture', async () => {
  const { code, out, err } = await headwater(await folderOf(MAP), ['draw']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^<svg .*<\/svg>\s*$/s);
  for (const name of ['ERP', 'CRM', 'Order', '&lt;b&gt;&amp;']) expect(out).toContain(name);
});

test('draw writes the same picture, in place of an older one', async () => {
  const folder = await folderOf({ ...MAP, 'map.svg': 'older' });
  const printed = await headwater(folder, ['draw', 'a.flow', '--theme', 'dark']);
  expect(await headwater(folder, ['draw', '-o', 'map.svg', '--theme=dark'])).toEqual({
    code: 0,
    out: '',
    err: '',
  });
  expect(await readFile(path.join(folder, 'map.svg'), 'utf8')).toBe(printed.out);
  expect(await readdir(folder)).toEqual(['a.flow', 'map.svg']);
  expect((await headwater(folder, ['draw'])).out).not.toBe(printed.out);
});

test('draw wants one map', async () => {
  const folder = await folderOf({
    'one/headwater.json': '{}',
    'one/a.flow': 'team a\n',
    'two/headwater.json': '{}',
    'two/b.flow': 'team b\n',
  });
  const { code, out, err } = await headwater(folder, ['draw']);
  expect({ code, out, err }).toEqual({
    code: 2,
    out: '',
    err: 'headwater: .: this folder holds 2 maps: name one of one, two.\n',
  });
});
