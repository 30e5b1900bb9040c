/** Entry of the extension where a browser runs it: the server is a worker, and files come through the editor. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { LayoutAnswer } from '../webview/layout-messages.js';
import { activateHeadwater, type ExtensionApi } from './activation.js';
import type { LayoutPort } from './markdown/drawer.js';

export function activate(context: ExtensionContext): ExtensionApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server-web.js').toString(true);
  const layout = Uri.joinPath(context.extensionUri, 'dist', 'layout-worker.js').toString(true);
  return activateHeadwater(context, {
    startLayout: () => Promise.resolve(portOf(new Worker(layout))),
    readsFiles: false,
    createClient(id, name, options) {
      const worker = new Worker(script);
      return {
        client: new LanguageClient(id, name, worker, options),
        // The client leaves a worker running when it stops.
        release: () => worker.terminate(),
      };
    },
  });
}

function portOf(worker: Worker): LayoutPort {
  return {
    // Only a window's messages name an origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    post: (request) => worker.postMessage(request),
    listen(hear, fail) {
      // One that listens takes the place of the one before.
      // oxlint-disable-next-line unicorn/prefer-add-event-listener
      worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => hear(data);
      // oxlint-disable-next-line unicorn/prefer-add-event-listener
      worker.onerror = ({ message }) => fail(message || 'The layout failed.');
    },
    end: () => worker.terminate(),
  };
}
