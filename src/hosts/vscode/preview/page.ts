/** The page inside a preview's panel, and what it may load: the bundles alone. */
import { Uri, type Webview, type WebviewOptions } from 'vscode';
import { previewHtml } from '../../webview/html.js';

const bundles = (extension: Uri): Uri => Uri.joinPath(extension, 'dist');

export const webviewOptions = (extension: Uri): WebviewOptions => ({
  enableScripts: true,
  localResourceRoots: [bundles(extension)],
});

export function page(webview: Webview, extension: Uri): string {
  const bundle = (name: string): string =>
    webview.asWebviewUri(Uri.joinPath(bundles(extension), name)).toString();
  return previewHtml({
    nonce: crypto.randomUUID(),
    cspSource: webview.cspSource,
    scriptUri: bundle('webview.js'),
    workerUri: bundle('layout-worker.js'),
  });
}
