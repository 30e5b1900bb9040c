/** The extension is there, and knows its files. */
import { assert } from 'chai';
import { Uri, extensions, workspace } from 'vscode';

suite('extension', () => {
  test('a .flow file is of the language headwater, and wakes the extension', async () => {
    const folder = workspace.workspaceFolders?.[0]?.uri;
    assert.isDefined(folder);
    const document = await workspace.openTextDocument(Uri.joinPath(folder ?? Uri.file('/'), 'first.flow'));
    assert.equal(document.languageId, 'headwater');
    const extension = extensions.getExtension('headwater.headwater');
    await extension?.activate();
    assert.isTrue(extension?.isActive);
  });
});
