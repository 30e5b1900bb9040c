/** Commands and keys of the preview, and links to pictures. */
import { Disposable, commands, window, type Uri } from 'vscode';
import { outsideCommands } from '../../webview/messages.js';
import { readLink } from './link.js';
import { documentOf } from './map-place.js';
import type { PreviewPanels } from './panels.js';

export function registerPreviewCommands(panels: PreviewPanels): Disposable {
  return Disposable.from(
    ...outsideCommands.map((command) =>
      commands.registerCommand(`headwater.preview.${command}`, () => panels.tell(command)),
    ),
    commands.registerCommand('headwater.openAnotherPreview', () => panels.openAnother()),
    window.registerUriHandler({ handleUri: (uri) => openLink(uri, panels) }),
  );
}

/** A link may come from anywhere: it opens a map of this workspace, or nothing. */
async function openLink({ path, query }: Uri, panels: PreviewPanels): Promise<void> {
  const target = readLink(path, query);
  const document = target && (await documentOf(target));
  const opened = document && (await panels.openPicture(document, target.state));
  if (opened) return;
  const message = target
    ? `Headwater: the link leads to the map "${target.map === '' ? target.folder : target.map}", which is not in this workspace. Open the folder that has it, then follow the link again.`
    : 'Headwater: this link leads to no picture. Copy it again from a preview.';
  void window.showWarningMessage(message);
}
