/** The page of the preview: a strict policy, the picture's place, and nothing that is not ours. */
import { pictureStyles } from '../../views/graph/svg/styles.js';
import { pageColours } from './page-colours.js';
import { pageStyles } from './page-styles.js';

export interface PreviewPage {
  /** Letters, digits, `-`, `_` and `=`: new for each page. */
  readonly nonce: string;
  /** The webview's own source of files. */
  readonly cspSource: string;
  readonly scriptUri: string;
  readonly workerUri: string;
}

/** A script of the page: an address, or its text, or data that a script reads by its id. */
export type PageScript =
  { readonly src: string } | { readonly text: string } | { readonly id: string; readonly data: string };

export interface PageParts {
  readonly nonce: string;
  /** Sources that the page may talk to; none where left out. */
  readonly connect?: string;
  /** In order; the preview's own script is the last. */
  readonly scripts: readonly PageScript[];
  /** Address of the layout's script, for hosts that fetch it. */
  readonly workerUri?: string;
  /** No editor gives its colours: the page brings a light and a dark set. */
  readonly ownColours?: boolean;
}

/** The page inside VS Code's webview. */
export const previewHtml = ({ nonce, cspSource, scriptUri, workerUri }: PreviewPage): string =>
  // The layout script is fetched: a worker can be made of a blob only.
  previewPage({ nonce, connect: cspSource, workerUri, scripts: [{ src: scriptUri }] });

/** The page for any host; what differs are its scripts, and whom it may talk to. */
export function previewPage({ nonce, connect, scripts, workerUri, ownColours = false }: PageParts): string {
  const policy = [
    "default-src 'none'",
    "img-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    'worker-src blob:',
    `connect-src ${connect ?? "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Integration map</title>
<style nonce="${attribute(nonce)}">
${ownColours ? pageColours : ''}${pictureStyles('vscode')}
${pageStyles}
</style>
</head>
<body>
<main id="preview"${workerUri === undefined ? '' : ` data-worker="${attribute(workerUri)}"`}></main>
${scripts.map((script) => scriptTag(script, nonce)).join('\n')}
</body>
</html>
`;
}

function scriptTag(script: PageScript, nonce: string): string {
  const own = `<script nonce="${attribute(nonce)}"`;
  if ('src' in script) return `${own} src="${attribute(script.src)}"></script>`;
  if ('text' in script) return `${own}>${inScript(script.text)}</script>`;
  return `${own} type="text/plain" id="${attribute(script.id)}">${inScript(script.data)}</script>`;
}

/**
 * Neither closes the element nor opens a comment in it. What is written so stands in strings and regular expressions alone,
 * where it means the same; data is JSON or a script.
 */
const inScript = (text: string): string => text.replace(/<(?=\/script|!--|script)/gi, '\\u003c');

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
