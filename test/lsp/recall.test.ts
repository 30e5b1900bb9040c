/** A server that finds all as an earlier one left it says at once what was said then, and never where anything is another now. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { CodeAction, Hover } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import type { ClientOptions } from '../../src/lsp/protocol.js';
import { startClient, type LspClient } from '../support/lsp-client.js';
import { soon } from '../support/soon.js';

const FILES: Readonly<Record<string, string>> = {
  'systems.flow': 'system ERP { owner ops }\nsystem CRM\nentity Order { key number }\n',
  'flows.flow': 'flow Order from ERP to CRM realtime sla 1s owner ops test unit "beside.ts"\n',
  'others.flow': 'flow Order from ERP to Nobody\n',
  'beside.ts': '',
};

/** What comes before the head: a word that says what it is, the sum of all behind that, the length of the head. */
const MAGIC = 'headwater texts 1\n'.length;
const BEFORE_HEAD = MAGIC + 20 + 4;

interface Place {
  readonly folder: string;
  /** What a server kept of it, and what it had said. */
  readonly file: string;
  readonly bytes: Buffer;
  readonly said: Record<string, string[]>;
  readonly options: ClientOptions;
}

/** A server writes when it has been at rest for three seconds. */
const WRITTEN = { timeout: 15_000, interval: 100 };

const NAMES = ['systems.flow', 'flows.flow', 'others.flow'];

const codes = (client: LspClient): Record<string, string[]> =>
  Object.fromEntries(NAMES.map((name) => [name, client.codes(client.uri(name))]));

async function fill(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(folder, name), text);
}

/** A server that has said all, and kept it. */
async function before(): Promise<Place> {
  const cache = await mkdtemp(path.join(tmpdir(), 'headwater-told-'));
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'headwater-map-')));
  await fill(folder);
  const options = { cacheFolder: URI.file(cache).toString() };
  const { client } = await startClient({ options, at: folder });
  const file = await vi.waitFor(async () => {
    const found = (await readdir(cache)).find((each) => each.endsWith('.told'));
    if (found === undefined) throw new Error('Nothing is kept yet.');
    return path.join(cache, found);
  }, WRITTEN);
  client.process.kill();
  return { folder, file, bytes: await readFile(file), said: codes(client), options };
}

let first: Promise<Place> | undefined;

afterAll(async () => {
  if (!first) return;
  const { folder, file } = await first;
  for (const each of [folder, path.dirname(file)]) await rm(each, { recursive: true, force: true });
});

/** All as that server left it, and how another one is started. */
async function kept() {
  const own = await (first ??= before());
  await fill(own.folder);
  await writeFile(own.file, own.bytes);
  return {
    ...own,
    async start(open: Readonly<Record<string, string>> = {}): Promise<LspClient> {
      const { client } = await startClient({ options: own.options, at: own.folder });
      onTestFinished(() => void client.process.kill());
      for (const [name, text] of Object.entries(open)) client.open(name, text);
      return client;
    },
  };
}

/** Writes a lie into what is kept, as if it had been found: who says it has not looked. */
async function doctored(file: string): Promise<void> {
  const bytes = await readFile(file);
  const start = BEFORE_HEAD + bytes.readUInt32LE(BEFORE_HEAD - 4);
  const head = JSON.parse(bytes.toString('utf8', BEFORE_HEAD, start)) as { lengths: number[] };
  let at = start;
  const pieces = head.lengths.map((length) => {
    const text = inflateRawSync(bytes.subarray(at, (at += length))).toString('utf8');
    return deflateRawSync(text.replaceAll('"unknown-name"', '"a-lie"').replace(/"told":"\w+"/, '"told":"0"'));
  });
  const said = Buffer.from(JSON.stringify({ ...head, lengths: pieces.map(({ length }) => length) }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(said.length);
  const body = Buffer.concat([length, said, ...pieces]);
  const sum = createHash('sha1').update(body).digest();
  await writeFile(file, Buffer.concat([bytes.subarray(0, MAGIC), sum, body]));
}

const isLied = (client: LspClient): boolean =>
  client.published.some(({ diagnostics }) => diagnostics.some(({ code }) => code === 'a-lie'));

/** When everything is checked. */
async function checked(client: LspClient): Promise<void> {
  await client.until(() => client.codes(client.uri('others.flow')).includes('unknown-name'));
  await sleep(300);
}

test('what was said is said at once, looked at behind it, and not said twice', async () => {
  const { start, said } = await kept();
  const client = await start();
  await client.until(() => client.published.length === 3);
  expect(codes(client)).toEqual(said);
  const uri = client.open('others.flow', FILES['others.flow'] ?? '');
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
    context: { diagnostics: [] },
  });
  expect(actions.map(({ title }) => title)).toContain('Declare system Nobody');
  const at = { textDocument: { uri }, position: { line: 0, character: 17 } };
  expect(await client.request<Hover | null>('textDocument/hover', at)).not.toBeNull();
  await sleep(300);
  expect(client.published.length).toBe(3);
});

test('what is not so after all is mended as soon as it is known, and kept no longer', async () => {
  const { start, file } = await kept();
  await doctored(file);
  const lie = await readFile(file);
  const client = await start();
  await client.until(() => isLied(client));
  await checked(client);
  expect(codes(client)['others.flow']).not.toContain('a-lie');
  // What is kept instead is written when nothing has happened for a while.
  await vi.waitFor(async () => expect((await readFile(file)).equals(lie)).toBe(false), WRITTEN);
  client.process.kill();
  const next = await start();
  await checked(next);
  expect(isLied(next)).toBe(false);
});

test.each<[string, (own: Place) => Promise<Readonly<Record<string, string>> | void>]>([
  ['a file', ({ folder }) => writeFile(path.join(folder, 'flows.flow'), 'flow Order from CRM to ERP\n')],
  ['a file that came', ({ folder }) => writeFile(path.join(folder, 'more.flow'), 'system Other\n')],
  ['a file that went', ({ folder }) => rm(path.join(folder, 'flows.flow'))],
  [
    'the configuration',
    ({ folder }) => writeFile(path.join(folder, 'headwater.json'), '{ "rules": { "missing-owner": "off" } }'),
  ],
  ['a file beside the map', ({ folder }) => rm(path.join(folder, 'beside.ts'))],
  ['a text that is not saved', async () => ({ 'systems.flow': 'system ERP\nsystem CRM\n' })],
])('%s is another: nothing is said that was not looked at', async (_, change) => {
  const own = await kept();
  await doctored(own.file);
  const open = (await change(own)) ?? {};
  const client = await own.start(open);
  await checked(client);
  expect(isLied(client)).toBe(false);
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut off', (bytes) => bytes.subarray(0, bytes.length - 9)],
  ['empty', () => Buffer.alloc(0)],
  [
    'of one other byte',
    (bytes) => (bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1), bytes),
  ],
  ['something else', () => Buffer.from('{"version":1}')],
])('what is kept, but %s, is not there', async (_, damage) => {
  const { start, file, said } = await kept();
  await doctored(file);
  await writeFile(file, damage(await readFile(file)));
  const client = await start();
  await checked(client);
  await soon(() => expect(codes(client)).toEqual(said));
  expect(isLied(client)).toBe(false);
});
