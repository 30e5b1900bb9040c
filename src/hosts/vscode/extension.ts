/** Entry of the extension where Node runs it: the server is a process of its own. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateHeadwater } from './activation.js';

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  activateHeadwater(context, {
    readsFiles: true,
    // Without a folder there is no storage of a workspace's own.
    cacheFolder: context.storageUri ?? context.globalStorageUri,
    createClient(id, name, options) {
      const server = { module, transport: TransportKind.ipc };
      const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=0'] } };
      return { client: new LanguageClient(id, name, { run: server, debug }, options) };
    },
  });
}
