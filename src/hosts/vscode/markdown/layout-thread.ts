/** The layout's script, which is made for a browser's worker, in a thread of Node. */
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { LayoutAnswer } from '../../webview/layout-messages.js';
import type { LayoutPort } from './drawer.js';

/** What such a script finds in a browser. */
const BROWSER = `
const { parentPort } = require('node:worker_threads');
globalThis.self = globalThis;
globalThis.postMessage = (message) => parentPort.postMessage(message);
parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
`;

export async function startLayoutThread(script: string): Promise<LayoutPort> {
  const worker = new Worker(BROWSER + (await readFile(script, 'utf8')), { eval: true });
  worker.unref();
  return {
    // Only a window’s messages name an origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    post: (request) => worker.postMessage(request),
    listen(hear, fail) {
      worker.removeAllListeners();
      worker.on('message', (answer: LayoutAnswer) => hear(answer));
      worker.on('error', ({ message }) => fail(message));
    },
    end: () => void worker.terminate(),
  };
}
