/** The preview as the editor's tabs know it, and the server's life. What the preview draws is tested in the workbench. */
import { assert } from 'chai';
import { TabInputWebview, commands, window, workspace } from 'vscode';
import type { Tab } from 'vscode';
import { eventually, expectFindings, findings, oneLine, shop, untitled } from './support.js';

const previews = (): Tab[] =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof TabInputWebview && input.viewType.includes('headwater.preview'));

const open = (): Thenable<unknown> => commands.executeCommand('headwater.openPreviewToSide');

suite('preview', () => {
  suiteTeardown(() => commands.executeCommand('workbench.action.closeAllEditors'));

  test('one preview opens beside the text, which keeps the focus', async () => {
    const document = await workspace.openTextDocument(shop('orders.flow'));
    const editor = await window.showTextDocument(document);
    await open();
    const preview = await eventually(() => previews()[0]);
    assert.equal(preview.label, 'Preview shop');
    assert.notEqual(preview.group.viewColumn, editor.viewColumn);
    assert.equal(window.activeTextEditor?.document.uri.path, document.uri.path);
  });

  test('another file of the map has the same preview', async () => {
    await window.showTextDocument(await workspace.openTextDocument(shop('systems.flow')), { viewColumn: 1 });
    await open();
    assert.lengthOf(await eventually(previews), 1);
  });

  test('another map has a preview of its own', async () => {
    const { document } = await untitled('system ERP\n');
    await window.showTextDocument(document, { viewColumn: 1 });
    await open();
    await eventually(() => previews().length === 2 || undefined);
    await window.showTextDocument(document, { viewColumn: 1 });
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

suite('server', () => {
  test('a server that is started anew knows what is open', async () => {
    const { document } = await untitled(oneLine);
    const before = await eventually(() =>
      findings({ document }).length > 0 ? findings({ document }) : undefined,
    );
    await commands.executeCommand('headwater.restartServer');
    await expectFindings(document, before);
  });

  test('commands take whatever they are given', async () => {
    await commands.executeCommand('headwater.suppress', { uri: 1 });
    await commands.executeCommand('headwater.suppress');
  });
});
