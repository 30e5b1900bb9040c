/** What goes wrong around a server: files that change under it, too many at once, too large, too slow, a client that changes its mind. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CancellationTokenSource, FileChangeType, type Hover } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { expect, onTestFinished, test } from 'vitest';
import { listFilesRequest, readFileRequest } from '../../src/lsp/protocol.js';
import { expectSoon, startClient, withClient } from '../support/lsp-client.js';

const SYSTEMS = 'system ERP\nsystem CRM\n';
const FLOW = 'flow Order from ERP to CRM realtime\n';
/** Published for a file whose flow begins at a system that nobody declares. */
const UNKNOWN = 'unknown-name';

test('a file that changes while all are read first counts as it is in the end', async () => {
  const files = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`f${index}.flow`, FLOW]));
  await withClient({ files: { ...files, 'systems.flow': 'system Other\n' } }, async (client) => {
    await client.write('systems.flow', `${SYSTEMS}entity Order { source ERP }\n`);
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: client.uri('systems.flow'), type: FileChangeType.Changed }],
    });
    const uri = client.uri('f199.flow');
    await expectSoon(
      client,
      () => client.diagnostics(uri).length > 0 && !client.codes(uri).includes(UNKNOWN),
    );
  });
});

test('500 files that change at once are told of together, and none is forgotten', async () => {
  const names = Array.from({ length: 500 }, (_, index) => `f${index}.flow`);
  const files = Object.fromEntries(names.map((name) => [name, FLOW]));
  await withClient({ files: { ...files, 'systems.flow': SYSTEMS } }, async (client) => {
    const isBroken = (name: string): boolean => client.codes(client.uri(name)).includes(UNKNOWN);
    await expectSoon(client, () => client.diagnostics(client.uri('f499.flow')).length > 0);
    for (const name of names) await client.write(name, FLOW.replace('ERP', `Nobody${name.slice(1, -5)}`));
    client.published.length = 0;
    client.notify('workspace/didChangeWatchedFiles', {
      changes: names.map((name) => ({ uri: client.uri(name), type: FileChangeType.Changed })),
    });
    await expectSoon(client, () => names.every(isBroken));
    // Each of them, and that of the systems that nobody uses any more.
    expect(client.published.length).toBeLessThan(2 * names.length);
  });
});

test('a file of 10 MB says so, and all others go on', async () => {
  const files = {
    'huge.flow': FLOW.repeat(300_000),
    'systems.flow': SYSTEMS,
    'orders.flow': FLOW.replace('CRM', 'Nobody'),
  };
  await withClient({ files }, async (client) => {
    await expectSoon(client, () => client.codes(client.uri('huge.flow')).includes('unreadable-file'));
    expect(client.diagnostics(client.uri('huge.flow'))[0]?.message).toContain('split it');
    await expectSoon(client, () => client.codes(client.uri('orders.flow')).includes(UNKNOWN));
  });
});

test('a file of one line of 1 MB has a finding where it is wrong, and all others go on', async () => {
  const files = {
    'line.flow': `${SYSTEMS}${FLOW.trim().repeat(30_000)}\n`,
    'systems.flow': SYSTEMS,
    'orders.flow': FLOW.replace('CRM', 'Nobody'),
  };
  await withClient({ files }, async (client) => {
    await expectSoon(client, () => client.codes(client.uri('line.flow')).includes('unreadable-file'));
    const [finding, ...others] = client.diagnostics(client.uri('line.flow'));
    expect(finding?.range.start).toEqual({ line: 2, character: 0 });
    expect(finding?.message).toContain('break it');
    expect(others).toEqual([]);
    await client.until(() => client.codes(client.uri('orders.flow')).includes(UNKNOWN));
  });
});

test('on a file system that never answers, what is open is spoken of all the same', async () => {
  const { client } = await startClient({ options: { providesFiles: true }, folders: [] });
  onTestFinished(async () => {
    client.process.kill();
    await client.remove();
  });
  client.connection.onRequest(listFilesRequest, () => ['memory:/map/a.flow']);
  client.connection.onRequest(readFileRequest, () => new Promise(() => undefined));
  client.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: 'memory:/map', name: 'map' }], removed: [] },
  });
  const uri = client.open('b.flow', 'system ERP "SAP"', 'memory:/map/b.flow');
  const hover = await client.request<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 0, character: 8 },
  });
  expect(JSON.stringify(hover)).toContain('SAP');
});

test('what a client calls off is not worked on', async () => {
  const { client } = await startClient({ options: { providesFiles: true }, folders: [] });
  onTestFinished(async () => {
    client.process.kill();
    await client.remove();
  });
  client.connection.onRequest(listFilesRequest, () => new Promise(() => undefined));
  client.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: 'memory:/map', name: 'map' }], removed: [] },
  });
  const uri = client.open('b.flow', 'system ERP "SAP"', 'memory:/map/b.flow');
  const source = new CancellationTokenSource();
  const params = { textDocument: { uri }, position: { line: 0, character: 8 } };
  const hover = client.connection.sendRequest('textDocument/hover', params, source.token);
  source.cancel();
  await expect(hover).rejects.toThrow('called off');
});

test('two servers on one cache find the same, and one that is killed leaves nothing that the next stumbles over', async () => {
  const cache = await mkdtemp(path.join(tmpdir(), 'headwater-cache-'));
  onTestFinished(() => rm(cache, { recursive: true, force: true }));
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`f${index}.flow`, FLOW]));
  const setup = {
    files: { ...files, 'systems.flow': SYSTEMS },
    options: { cacheFolder: URI.file(cache).toString() },
  };
  const { client: first } = await startClient(setup);
  const { client: second } = await startClient(setup);
  for (const client of [first, second])
    await expectSoon(client, () => client.diagnostics(client.uri('f59.flow')).length > 0);
  const said = (client: typeof first) =>
    client.diagnostics(client.uri('f59.flow')).map(({ message }) => message);
  expect(said(second)).toEqual(said(first));
  await expect.poll(async () => (await readdir(cache)).length, { timeout: 10_000 }).toBeGreaterThan(0);
  first.process.kill('SIGKILL');
  await second.stop();
  await withClient(setup, async (client) => {
    await expectSoon(client, () => client.diagnostics(client.uri('f59.flow')).length > 0);
    expect(said(client)).toEqual(said(first));
  });
  await first.remove();
});
