/** Maps in Markdown, through the editor's own renderer: in Node and in a browser's worker, where the layout runs in workers of two kinds. */
import { assert } from 'chai';
import { Uri, commands, extensions, workspace, type TextDocument } from 'vscode';
import { eventually, shop } from './support.js';

const render = (what: string | TextDocument): Thenable<string> =>
  commands.executeCommand<string>('markdown.api.render', what);

async function drawn(what: string | TextDocument): Promise<string> {
  await extensions.getExtension('headwater.headwater')?.activate();
  return eventually(async () => {
    const html = await render(what);
    return html.includes('<svg') ? html : undefined;
  });
}

suite('Markdown', () => {
  test('a block with a map becomes its picture, with the text below', async () => {
    const html = await drawn(
      '# A\n\n```headwater\nsystem Shop\nflow Visit from Shop to Lake batch daily\n```\n',
    );
    for (const name of ['Shop', 'Lake', 'Visit']) assert.include(html, `>${name}</text>`);
    assert.match(html, /<details><summary>Text of the map<\/summary><pre/);
    assert.notInclude(html, '<script');
  });

  test('an empty block is the map around the file, seen as its words say', async () => {
    const uri = Uri.joinPath(shop('readme.md'));
    await workspace.fs.writeFile(uri, new TextEncoder().encode('```headwater overlay=owners\n```\n'));
    const document = await workspace.openTextDocument(uri);
    const html = await drawn(document);
    assert.include(html, '>ERP</text>');
    await workspace.fs.delete(uri);
  });

  test('other languages stay as they are', async () => {
    const html = await render('```js\nlet a\n```\n');
    assert.notInclude(html, 'headwater-map');
  });
});
