/** Entry of the extension where Node runs it: the server is a process of its own. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateHeadwater, type ExtensionApi } from './activation.js';
import { startLayoutThread } from './markdown/layout-thread.js';
import { SERVER_FLAGS } from './server-flags.js';

export function activate(context: ExtensionContext): ExtensionApi {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  return activateHeadwater(context, {
    startLayout: () =>
      startLayoutThread(Uri.joinPath(context.extensionUri, 'dist', 'layout-worker.js').fsPath),
    readsFiles: true,
    // Without a folder there is no storage of a workspace's own.
    cacheFolder: context.storageUri ?? context.globalStorageUri,
    createClient(id, name, options) {
      const started = (flags: readonly string[]) => ({
        module,
        transport: TransportKind.ipc,
        options: { execArgv: [...SERVER_FLAGS, ...flags] },
      });
      const servers = { run: started([]), debug: started(['--nolazy', '--inspect=0']) };
      return { client: new LanguageClient(id, name, servers, options) };
    },
  });
}
