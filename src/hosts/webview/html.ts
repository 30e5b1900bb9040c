/** The page of the preview: a strict policy, the picture's place, and nothing that is not ours. */
import { pictureStyles } from '../../views/graph/svg/styles.js';
import { pageStyles } from './page-styles.js';

export interface PreviewPage {
  /** Letters, digits, `-`, `_` and `=`: new for each page. */
  readonly nonce: string;
  /** The webview's own source of files. */
  readonly cspSource: string;
  readonly scriptUri: string;
  readonly workerUri: string;
}

export function previewHtml({ nonce, cspSource, scriptUri, workerUri }: PreviewPage): string {
  const policy = [
    "default-src 'none'",
    "img-src 'none'",
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    'worker-src blob:',
    // The layout script is fetched: a worker can be made of a blob only.
    `connect-src ${cspSource}`,
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
${pictureStyles('vscode')}
${pageStyles}
</style>
</head>
<body>
<main id="preview" data-worker="${attribute(workerUri)}"></main>
<script nonce="${attribute(nonce)}" src="${attribute(scriptUri)}"></script>
</body>
</html>
`;
}

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
