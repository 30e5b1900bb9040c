import { Worker } from 'node:worker_threads';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { forBrowser } from '../../scripts/build.mjs';

/** Node's worker as a browser's: the global scope posts messages and takes them. */
const SCOPE = `
  const { parentPort } = require('node:worker_threads');
  globalThis.self = globalThis;
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  globalThis.addEventListener = () => {};
  parentPort.on('message', (data) => globalThis.onmessage({ data }));
`;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri?: string; readonly diagnostics?: readonly { readonly code: string }[] };
  readonly result?: unknown;
}

test('the bundle for browsers serves in a worker, with files that the client holds', async () => {
  const entryPoints = [path.resolve(import.meta.dirname, '../../src/hosts/server/web.ts')];
  const { outputFiles } = await build({
    ...forBrowser,
    entryPoints,
    bundle: true,
    write: false,
    logLevel: 'warning',
  });
  const worker = new Worker(SCOPE + outputFiles[0]?.text, { eval: true });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
  const send = (message: object): void => worker.postMessage({ jsonrpc: '2.0', ...message });
  const files: Readonly<Record<string, string>> = { 'memfs:/map/a.flow': 'flow Order from ERP to CRM' };
  const answers: Readonly<Record<string, (uri?: string) => unknown>> = {
    'headwater/listFiles': () => Object.keys(files),
    'headwater/readFile': (uri = '') => ({ text: files[uri] }),
  };
  const published = new Promise<Message>((resolve) => {
    worker.on('message', ({ id, method = '', params, result }: Message) => {
      if (result !== undefined && id === 1) send({ method: 'initialized', params: {} });
      else if (answers[method]) send({ id, result: answers[method](params?.uri) });
      else if (method === 'textDocument/publishDiagnostics') resolve({ params });
    });
  });
  const workspaceFolders = [{ uri: 'memfs:/map', name: 'map' }];
  send({
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {}, workspaceFolders },
  });
  const { params } = await published;
  expect(params?.uri).toBe('memfs:/map/a.flow');
  expect(params?.diagnostics?.map(({ code }) => code)).toContain('unknown-name');
  await worker.terminate();
});
