import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { serverModule, startClient, withClient } from '../support/lsp-client.js';

test('the server says what it can do, and ends in order', async () => {
  const { client, result } = await startClient();
  expect(result.serverInfo?.name).toBe('headwater');
  expect(result.capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll'] },
    renameProvider: { prepareProvider: true },
    workspace: { workspaceFolders: { supported: true } },
  });
  expect(await client.stop()).toBe(0);
});

test('a client that leaves without a word takes the server with it', async () => {
  const { client } = await startClient();
  const ended = client.ended();
  client.process.stdin?.end();
  expect(await ended).toBe(1);
  await client.remove();
});

test('a server that is not told how to talk says so', async () => {
  const server = spawn(process.execPath, [await serverModule()], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  server.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  await once(server, 'close');
  expect(server.exitCode).toBe(2);
  expect(said).toBe(
    'headwater server: say how to talk to it: --stdio, --node-ipc, --pipe=NAME or --socket=PORT\n',
  );
});

test('files are watched through clients that can', async () => {
  const registered: string[] = [];
  const { client } = await startClient({
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
  const asked = new Promise<void>((resolve) => {
    client.connection.onRequest(
      'client/registerCapability',
      ({
        registrations,
      }: {
        registrations: { method: string; registerOptions: { watchers: { globPattern: string }[] } }[];
      }) => {
        for (const { registerOptions } of registrations)
          registered.push(...registerOptions.watchers.map(({ globPattern }) => globPattern));
        resolve();
      },
    );
  });
  await asked;
  expect(registered).toEqual(['**/*.flow', '**/headwater.json', '**/headwater.pins', '**']);
  await client.stop();
});

test('a uri means the same file however it is written', async () => {
  await withClient({ files: { 'a@b (c).flow': 'flow' } }, async (client) => {
    const listed = client.uri('a@b (c).flow');
    await client.until(() => client.codes(listed).length > 0);
    const plain = decodeURIComponent(listed).replaceAll(' ', '%20');
    expect(plain).not.toBe(listed);
    client.open('', 'system A', plain);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0);
    expect(client.published.at(-1)?.uri).toBe(plain);
  });
});

test('nonsense from a client ends nothing', async () => {
  await withClient({}, async (client) => {
    await expect(client.request('no/such/method', {})).rejects.toThrow();
    const answer = await client.request('textDocument/hover', { textDocument: {} }).catch(() => null);
    expect(answer).toBeNull();
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: '%%%', type: 1 }] });
    const uri = client.open('a.flow', 'flow');
    await client.until(() => client.codes(uri).length > 0);
  });
});
