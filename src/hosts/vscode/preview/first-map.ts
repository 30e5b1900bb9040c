/** Opens the preview once, beside the first map that a new user looks at. */
import { window, workspace, type Disposable, type Event, type Memento } from 'vscode';
import { languageId } from '../client-options.js';
import type { PreviewPanels } from './panels.js';

const shownKey = 'headwater.previewShown';

export function openAtFirstMap(
  memory: Memento & { setKeysForSync?(keys: readonly string[]): void },
  panels: PreviewPanels,
  onServerStarted: Event<void>,
): Disposable {
  memory.setKeysForSync?.([shownKey]);
  const wanted = (): boolean =>
    memory.get(shownKey) !== true &&
    workspace.getConfiguration('headwater').get('preview.openAutomatically', true);
  let busy = false;

  async function look(): Promise<void> {
    const editor = window.activeTextEditor;
    // An editor without a column is part of something larger, such as a comparison: a preview would be in the way.
    if (busy || !editor?.viewColumn || editor.document.languageId !== languageId || !wanted()) return;
    busy = true;
    await panels.openFor(editor.document);
    busy = false;
  }

  const watching = [
    // However it was opened, its author knows it from now on.
    panels.onOpened(() => void memory.update(shownKey, true)),
    window.onDidChangeActiveTextEditor(() => void look()),
    onServerStarted(() => void look()),
  ];
  void look();
  return { dispose: () => watching.forEach((each) => each.dispose()) };
}
