/** Entry of the extension where a browser runs it: the server is a worker, and files come through the editor. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateHeadwater } from './activation.js';

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server-web.js').toString(true);
  activateHeadwater(context, {
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
