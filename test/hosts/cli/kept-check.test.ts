/** A check that is asked again where nothing has changed: said again, and whatever is in doubt is checked. The built command, as it ships. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { forNode } from '../../../scripts/build.mjs';
import { folderOf } from './process.js';

const ERP = 'system ERP\n';
const FLOW = `system CRM
flow Order from ERP to CRM realtime
  test unit "tests/order.test.ts"
`;

// Up to five processes a test, one after the other.
vi.setConfig({ testTimeout: 60_000 });

let bundle = '';

beforeAll(async () => {
  bundle = path.join(await mkdtemp(path.join(tmpdir(), 'headwater-cli-')), 'cli.cjs');
  const entryPoints = [path.resolve(import.meta.dirname, '../../../src/hosts/cli/main.ts')];
  await build({ ...forNode, entryPoints, outfile: bundle, bundle: true, logLevel: 'warning' });
  return () => rm(path.dirname(bundle), { recursive: true });
});

/** Says in the end how many declarations were read: none where what was said was said again. */
const COUNTS = `const { Map: Known } = globalThis;
let lowered = 0;
const set = Known.prototype.set;
Known.prototype.set = function (key, value) {
  if (value?.fragment?.chunks) lowered++;
  return set.call(this, key, value);
};
process.on('exit', () => require('node:fs').writeSync(2, 'lowered ' + lowered));`;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly isAgain: boolean;
}

class Place {
  readonly map: string;
  readonly home: string;

  constructor(map: string, home: string) {
    this.map = map;
    this.home = home;
  }

  async check(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
    const hook = path.join(this.home, 'hook.cjs');
    await writeFile(hook, COUNTS);
    const child = spawn(process.execPath, ['--require', hook, bundle, 'check', ...args], {
      cwd: this.map,
      env: { PATH: process.env['PATH'] ?? '', XDG_CACHE_HOME: this.home, ...env },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, out: out.replace(/\([\d.]+ m?s\)/, '(TIME)'), isAgain: err.endsWith('lowered 0') };
  }

  write(name: string, text: string): Promise<void> {
    return writeFile(path.join(this.map, name), text);
  }

  async kept(): Promise<readonly string[]> {
    const folder = path.join(this.home, 'headwater');
    const names = await readdir(folder).catch(() => []);
    return names.filter((name) => name.endsWith('.told')).map((name) => path.join(folder, name));
  }
}

async function place(): Promise<Place> {
  const home = await mkdtemp(path.join(tmpdir(), 'headwater-home-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  return new Place(await folderOf({ 'erp.flow': ERP, 'flow.flow': FLOW }), home);
}

test.each([[], ['--format', 'json'], ['--format', 'junit', '--fail-on', 'warning']])(
  'the same again, without reading the map: %s %s',
  async (...args) => {
    const at = await place();
    const first = await at.check(args);
    const second = await at.check(args);
    expect(second).toEqual({ ...first, isAgain: true });
    expect(first.isAgain).toBe(false);
    expect(first.out).toContain('missing-retry');
  },
);

/** The file with another text behind its head, and sums that fit. */
function forged(bytes: Buffer, text: string, opening?: string): Buffer {
  const magic = bytes.subarray(0, bytes.indexOf(0x0a) + 1);
  const at = magic.length + 24;
  const end = at + bytes.readUInt32LE(at - 4);
  const head = JSON.parse(bytes.toString('utf8', at, end)) as { lengths: number[] };
  const [first = 0] = head.lengths;
  const [begin, piece] = [
    opening === undefined ? bytes.subarray(end, end + first) : deflateRawSync(opening),
    deflateRawSync(text),
  ];
  const said = Buffer.from(JSON.stringify({ ...head, lengths: [begin.length, piece.length] }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(said.length);
  const body = Buffer.concat([length, said, begin, piece]);
  return Buffer.concat([magic, createHash('sha1').update(body).digest(), body]);
}

const CHANGES: Readonly<Record<string, (at: Place) => Promise<unknown>>> = {
  'a text': (at) => at.write('erp.flow', `${ERP}system WMS\n`),
  'a file more': (at) => at.write('new.flow', 'system WMS\n'),
  'a file less': (at) => rm(path.join(at.map, 'erp.flow')),
  'the configuration': (at) => at.write('headwater.json', '{ "rules": { "missing-owner": "off" } }'),
  'a file beside the map that a finding speaks of': async (at) => {
    await mkdir(path.join(at.map, 'tests'));
    await at.write('tests/order.test.ts', '');
  },
};

test.each(Object.entries(CHANGES))('checked again after another: %s', async (_, change) => {
  const at = await place();
  await at.check();
  await change(at);
  const changed = await at.check();
  expect(changed.isAgain).toBe(false);
  expect(changed).toEqual(await at.check(['--no-cache']));
  expect(await at.check()).toEqual({ ...changed, isAgain: true });
});

test('what is said in another shape is another thing', async () => {
  const at = await place();
  const plain = await at.check();
  const coloured = await at.check(['--color']);
  expect(coloured.isAgain).toBe(false);
  expect(coloured.out).not.toBe(plain.out);
  expect(await at.check()).toEqual({ ...plain, isAgain: true });
  expect((await at.check(['--fail-on', 'never'])).code).toBe(0);
});

test('another day is another check', async () => {
  const at = await place();
  await at.check();
  const tomorrow = `const Now = Date; globalThis.Date = class extends Now {
    constructor(...args) { super(...(args.length > 0 ? args : [Now.now() + 86_400_000])); }
  };`;
  await writeFile(path.join(at.home, 'tomorrow.cjs'), tomorrow);
  const options = { NODE_OPTIONS: `--require=${path.join(at.home, 'tomorrow.cjs')}` };
  expect((await at.check([], options)).isAgain).toBe(false);
  expect((await at.check([], options)).isAgain).toBe(true);
});

test.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 5)],
  ['damaged', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -9), Buffer.alloc(9)])],
  ['empty', () => Buffer.alloc(0)],
])('what is %s is not there, and is written anew', async (_, damage) => {
  const at = await place();
  const first = await at.check();
  const [file = ''] = await at.kept();
  const bytes = await readFile(file);
  await writeFile(file, damage(bytes));
  expect(await at.check()).toEqual(first);
  expect(await readFile(file)).toEqual(bytes);
});

test('what steers a terminal is not ours, whatever its sums say, and is written anew', async () => {
  const at = await place();
  const first = await at.check();
  const [file = ''] = await at.kept();
  const ours = await readFile(file);
  await writeFile(file, forged(ours, '\u001B[2JNo findings'));
  expect(await at.check()).toEqual(first);
  expect(await readFile(file)).toEqual(ours);
});

test.each([
  'null',
  '{',
  '{}',
  '{ "summary": {}, "beside": [] }',
  '{ "summary": { "errors": "none" }, "beside": [] }',
  '{ "summary": { "errors": 0 }, "beside": 7 }',
  '{ "summary": { "errors": 0 }, "beside": [null] }',
])('what opens with %s is not ours, whatever its sums say', async (opening) => {
  const at = await place();
  const first = await at.check();
  const [file = ''] = await at.kept();
  const ours = await readFile(file);
  await writeFile(file, forged(ours, 'No findings', opening));
  expect(await at.check()).toEqual(first);
  expect(await readFile(file)).toEqual(ours);
});

test('what cannot be used is said each time', async () => {
  const at = await place();
  await at.write('broken.flow', '\u0000'.repeat(200_000));
  const first = await at.check();
  expect(first.code).toBe(2);
  expect(await at.check()).toEqual(first);
  expect(await at.kept()).toEqual([]);
});

test.each([
  [['--no-cache'], {}],
  [['--write-baseline', 'known.json'], {}],
  [[], { HEADWATER_NO_CACHE: '1' }],
])('nothing is kept: %j %j', async (args, env) => {
  const at = await place();
  await at.check(args, env);
  expect(await at.kept()).toEqual([]);
});
