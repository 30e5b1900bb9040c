/** The preview as the editor's tabs know it, and the server's life. What the preview draws is tested in the workbench. */
import { assert } from 'chai';
import { TabInputWebview, ViewColumn, commands, window, workspace } from 'vscode';
import type { Tab } from 'vscode';
import {
  closeEditors,
  eventually,
  expectFindings,
  oneLine,
  oneLineFindings,
  shop,
  untitled,
} from './support.js';

const isPreview = ({ input }: Tab): boolean =>
  input instanceof TabInputWebview && input.viewType.includes('headwater.preview');

/** The labels of all previews; one may have opened by itself. */
const previews = (): string[] =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(isPreview)
    .map(({ label }) => label);

const open = (): Thenable<unknown> => commands.executeCommand('headwater.openPreviewToSide');

suite('preview', () => {
  suiteSetup(closeEditors);
  suiteTeardown(closeEditors);

  test('one preview opens beside the text, which keeps the focus', async () => {
    const document = await workspace.openTextDocument(shop('orders.flow'));
    const editor = await window.showTextDocument(document, { viewColumn: ViewColumn.One });
    await open();
    await eventually(() => {
      assert.include(previews(), 'Preview shop');
      const group = window.tabGroups.all.find(({ tabs }) => tabs.some(isPreview));
      assert.notEqual(group?.viewColumn, editor.viewColumn);
      assert.equal(window.activeTextEditor?.document.uri.path, document.uri.path);
      return true;
    });
  });

  test('another file of the map has the same preview', async () => {
    const before = previews();
    await window.showTextDocument(await workspace.openTextDocument(shop('systems.flow')), {
      viewColumn: ViewColumn.One,
    });
    await open();
    assert.deepEqual(previews(), before);
  });

  test('another map has a preview of its own', async () => {
    const { document } = await untitled('system ERP\n');
    await window.showTextDocument(document, { viewColumn: ViewColumn.One });
    await open();
    await eventually(() => previews().includes(`Preview ${document.uri.path}`) || undefined);
    assert.include(previews(), 'Preview shop');
  });
});

suite('server', () => {
  test('a server that is started anew knows what is open', async () => {
    const { document } = await untitled(oneLine);
    await expectFindings(document, oneLineFindings);
    await commands.executeCommand('headwater.restartServer');
    await expectFindings(document, oneLineFindings);
  });

  test('commands take whatever they are given', async () => {
    for (const argument of [
      undefined,
      { uri: 1 },
      { uri: shop('orders.flow').toString(), code: 'a b', line: 0 },
    ]) {
      assert.isUndefined(await commands.executeCommand('headwater.suppress', argument));
    }
  });
});
