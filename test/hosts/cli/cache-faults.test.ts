/** What goes wrong while the command line keeps what it read: killed, crowded, out of room. The built command, as it ships. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, onTestFinished, test } from 'vitest';
import { forNode } from '../../../scripts/build.mjs';
import { folderOf } from './process.js';

const FILES = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `f${index}.flow`,
    `system A${index}\nsystem B${index}\nflow Order from A${index} to B${index} realtime\n`,
  ]),
);

let bundle: Promise<string> | undefined;

function cli(): Promise<string> {
  bundle ??= (async () => {
    const outfile = path.join(await mkdtemp(path.join(tmpdir(), 'headwater-cli-')), 'cli.cjs');
    const entryPoints = [path.resolve(import.meta.dirname, '../../../src/hosts/cli/main.ts')];
    await build({ ...forNode, entryPoints, outfile, bundle: true, logLevel: 'warning' });
    return outfile;
  })();
  return bundle;
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

/** `hook`: code that runs before the command's. */
async function start(map: string, home: string, hook = '', ...args: readonly string[]): Promise<Started> {
  const file = path.join(home, 'hook.cjs');
  await writeFile(file, hook);
  const child = spawn(
    process.execPath,
    ['--require', file, await cli(), 'check', '--format', 'json', ...args],
    {
      cwd: map,
      env: { PATH: process.env['PATH'] ?? '', XDG_CACHE_HOME: home },
    },
  );
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended: ended.then((code) => ({ code, out, err })) };
}

const check = async (map: string, home: string, hook = '', ...args: readonly string[]) =>
  (await start(map, home, hook, ...args)).ended;

async function places(): Promise<{ map: string; home: string; kept: () => Promise<string[]> }> {
  const home = await mkdtemp(path.join(tmpdir(), 'headwater-home-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  const kept = () => readdir(path.join(home, 'headwater')).catch(() => []);
  return { map: await folderOf(FILES), home, kept };
}

const isTemporary = (name: string): boolean => name.endsWith('.tmp');

/** The new file is beside the old one, and never takes its place. */
const HANGS = `const files = require('node:fs/promises');
files.rename = () => new Promise(() => setInterval(() => undefined, 1000));`;

test('killed while it writes: the next run finds all that there is to find, and tidies up', async () => {
  const { map, home, kept } = await places();
  const { child, ended } = await start(map, home, HANGS);
  await expect.poll(async () => (await kept()).filter(isTemporary), { timeout: 20_000 }).toHaveLength(2);
  child.kill('SIGKILL');
  await ended;
  expect((await kept()).filter(isTemporary)).toHaveLength(2);
  const next = await check(map, home);
  expect(next).toEqual(await check(map, home, '', '--no-cache'));
  expect((await kept()).map((name) => path.extname(name)).sort()).toEqual(['.pack', '.told']);
});

test('what another process is writing stays, though it takes long', async () => {
  const { map, home, kept } = await places();
  const { child, ended } = await start(map, home, HANGS);
  await expect.poll(async () => (await kept()).filter(isTemporary), { timeout: 20_000 }).toHaveLength(2);
  await check(map, home);
  expect((await kept()).filter(isTemporary)).toHaveLength(2);
  child.kill('SIGKILL');
  await ended;
});

/** What was read of the texts, beside what was said of them. */
const packOf = (names: readonly string[]): string => names.find((name) => name.endsWith('.pack')) ?? '';

test('several at once find the same, and leave one whole file of each kind', async () => {
  const { map, home, kept } = await places();
  const runs = await Promise.all(Array.from({ length: 4 }, () => check(map, home)));
  const plain = await check(map, home, '', '--no-cache');
  for (const run of runs) expect(run).toEqual(plain);
  expect((await kept()).map((name) => path.extname(name)).sort()).toEqual(['.pack', '.told']);
  // Whole: what reads them has nothing to write.
  const times = async () =>
    Promise.all((await kept()).map(async (name) => (await stat(path.join(home, 'headwater', name))).mtimeMs));
  const before = await times();
  expect(await check(map, home)).toEqual(plain);
  expect(await check(map, home, '', '--ids')).toEqual(plain);
  const packed = path.join(home, 'headwater', packOf(await kept()));
  expect(before).toContain((await stat(packed)).mtimeMs);
  expect(await times()).toEqual(expect.arrayContaining(before));
});

const FULL = `const files = require('node:fs/promises');
const write = files.writeFile;
files.writeFile = async (file, data) => {
  if (!String(file).endsWith('.tmp')) return write(file, data);
  await write(file, data.subarray(0, 100));
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};`;

test('on a full disk all is found, and nothing is left', async () => {
  const { map, home, kept } = await places();
  const plain = await check(map, home, '', '--no-cache');
  expect(await check(map, home, FULL)).toEqual(plain);
  expect(await kept()).toEqual([]);
});

test('--no-cache neither reads nor writes', async () => {
  const { map, home, kept } = await places();
  const first = await check(map, home, '', '--no-cache');
  expect(await kept()).toEqual([]);
  await check(map, home);
  const file = path.join(home, 'headwater', packOf(await kept()));
  const { size } = await stat(file);
  await writeFile(file, 'damaged');
  expect(await check(map, home, '', '--no-cache')).toEqual(first);
  expect(await readFile(file, 'utf8')).toBe('damaged');
  // The next to use it writes it anew; one that says again what was said needs none of it.
  await check(map, home);
  expect(await readFile(file, 'utf8')).toBe('damaged');
  await check(map, home, '', '--ids');
  expect((await stat(file)).size).toBe(size);
});

test.skipIf(process.platform !== 'linux')(
  'output that a full disk does not take is a fault, and is said',
  async () => {
    const { map } = await places();
    const command = `"${process.execPath}" "${await cli()}" check --no-cache --format json > /dev/full`;
    const child = spawn('sh', ['-c', command], { cwd: map });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    expect({ code, err }).toEqual({
      code: 2,
      err: 'headwater: the output cannot be written: the disk is full.\n',
    });
  },
);
