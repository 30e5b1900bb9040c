/** Maps in Markdown, as the editor's renderer asks for them: in Node and in a browser's worker, whose layouts run in workers of two kinds. */
import { assert } from 'chai';
import { extensions } from 'vscode';
import { eventually, shop } from './support.js';

type Fence = (tokens: readonly object[], index: number, options: object, env: object, self: object) => string;

interface Renderer {
  readonly renderer: { readonly rules: { fence: Fence } };
}

interface Api {
  extendMarkdownIt(markdown: Renderer): Renderer;
}

/** Renders one block, again and again, until its picture is there: the real renderer runs in Node alone, beside an extension in a worker too. */
async function drawn(file: string, info: string, content: string): Promise<string> {
  const api = (await extensions.getExtension<Api>('headwater.headwater')?.activate()) as Api;
  const plain: Renderer = { renderer: { rules: { fence: () => '<pre></pre>' } } };
  const { rules } = api.extendMarkdownIt(plain).renderer;
  return eventually(() => {
    const html = rules.fence(
      [{ info, content }],
      0,
      {},
      { currentDocument: shop(file) },
      { renderAttrs: () => '' },
    );
    return html.includes('<svg') ? html : undefined;
  });
}

suite('Markdown', () => {
  test('a block with a map becomes its picture, with the text below', async () => {
    const html = await drawn(
      'own.md',
      'headwater',
      'system Shop\nflow Visit from Shop to Lake batch daily\n',
    );
    for (const name of ['Shop', 'Lake', 'Visit']) assert.include(html, `>${name}</text>`);
    assert.include(html, '<details><summary>Text of the map</summary><pre></pre></details>');
  });

  test('an empty block is the map around the file, seen as its words say', async () => {
    assert.include(await drawn('around.md', 'headwater overlay=owners', ''), '>ERP</text>');
  });
});
