/** What both entries share: wires the server, the preview and the commands, and gives all of it to the editor to dispose. */
import { commands, window, workspace, type ExtensionContext } from 'vscode';
import { suppressCommand } from '../../lsp/protocol.js';
import { languageId } from './client-options.js';
import type { LayoutPort } from './markdown/drawer.js';
import { createMarkdownSupport, type MarkdownSupport } from './markdown/markdown.js';
import { registerPreviewCommands } from './preview/commands.js';
import { openAtFirstMap } from './preview/first-map.js';
import { PreviewPanels, previewType } from './preview/panels.js';
import { ServerSession, type ServerHost } from './server-session.js';
import { suppressWithReason } from './suppress.js';

/** What differs between Node and the browser. */
export interface ExtensionHost extends ServerHost {
  /** Starts a worker on the layout's script. */
  startLayout(): Promise<LayoutPort>;
}

/** What other extensions get: the Markdown preview asks for its plug-in. */
export type ExtensionApi = Pick<MarkdownSupport, 'extendMarkdownIt'>;

export function activateHeadwater(context: ExtensionContext, host: ExtensionHost): ExtensionApi {
  const log = window.createOutputChannel('Headwater', { log: true });
  const session = new ServerSession(host, context.extensionUri, log);
  const panels = new PreviewPanels(context.extensionUri, session, log);
  const markdown = createMarkdownSupport(session, () => host.startLayout());
  void session.start();
  context.subscriptions.push(
    log,
    session,
    panels,
    markdown,
    commands.registerCommand('headwater.openPreviewToSide', (target?: unknown) =>
      panels.openFromCommand(target),
    ),
    registerPreviewCommands(panels),
    commands.registerCommand('headwater.restartServer', () => session.restart()),
    commands.registerCommand(suppressCommand, suppressWithReason),
    window.registerWebviewPanelSerializer(previewType, panels),
    workspace.onDidChangeWorkspaceFolders(() => session.adapt()),
    workspace.onDidOpenTextDocument(({ languageId: id }) =>
      id === languageId ? session.adapt() : undefined,
    ),
    openAtFirstMap(context.globalState, panels, session.onStarted),
  );
  return { extendMarkdownIt: (markdownIt) => markdown.extendMarkdownIt(markdownIt) };
}
