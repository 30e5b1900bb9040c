/** A picture as one page that needs nothing else: the preview, its layout and the map, all in it. */
import { createHash } from 'node:crypto';
import { readBundles } from '../bundles.js';
import { previewPage } from '../../webview/html.js';
import type { AloneData } from '../../webview/pages/alone-data.js';

export type HtmlResult = { readonly html: string } | { readonly problem: string };

/** `bundles`: the folder that holds them. */
export async function toHtml(data: AloneData, bundles: string): Promise<HtmlResult> {
  const texts = await readBundles(bundles, ['page-alone.js', 'webview.js', 'layout-worker.js']);
  if ('problem' in texts) return texts;
  const [host = '', preview = '', layout = ''] = texts.texts;
  const json = JSON.stringify(data);
  return {
    html: previewPage({
      // Of the content: the same map makes the same file, and no text in it can know it.
      nonce: createHash('sha256').update(json).update(preview).digest('base64url'),
      ownColours: true,
      scripts: [
        { id: 'headwater-map', data: json },
        { id: 'headwater-layout', data: layout },
        { text: host },
        { text: preview },
      ],
    }),
  };
}
