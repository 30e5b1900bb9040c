/** The previews that are open: one a map, opened by command, by itself, or again after a reload. */
import { EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode';
import type {
  Disposable,
  LogOutputChannel,
  TextDocument,
  WebviewPanel,
  WebviewPanelSerializer,
} from 'vscode';
import type { PreviewState } from '../../webview/messages.js';
import { languageId } from '../client-options.js';
import { reportNoServer } from '../no-server.js';
import type { ServerSession } from '../server-session.js';
import { webviewOptions } from './page.js';
import { PreviewPanel } from './panel.js';
import { previewTitle } from './title.js';

export const previewType = 'headwater.preview';

export class PreviewPanels implements WebviewPanelSerializer<PreviewState>, Disposable {
  readonly #extension: Uri;
  readonly #session: ServerSession;
  readonly #log: LogOutputChannel;
  readonly #open = new Set<PreviewPanel>();
  readonly #opened = new EventEmitter<void>();

  readonly onOpened = this.#opened.event;

  constructor(extension: Uri, session: ServerSession, log: LogOutputChannel) {
    this.#extension = extension;
    this.#session = session;
    this.#log = log;
  }

  /** @param target the button in an editor's title hands over its file, the palette nothing */
  async openFromCommand(target?: unknown): Promise<void> {
    const document = await documentFor(target);
    if (!document) {
      const message =
        'Headwater: open a .flow file first. The preview draws the map that the file belongs to.';
      void window.showInformationMessage(message);
    } else if (!(await this.openFor(document))) {
      await reportNoServer(this.#session, this.#log);
    }
  }

  /** Opens or reveals the preview beside the text, which keeps the focus. False where no server answers. */
  async openFor({ uri }: TextDocument): Promise<boolean> {
    const graph = await this.#session.graph(uri.toString());
    if (!graph) return false;
    const known = [...this.#open].find(({ root }) => root === graph.root);
    if (known) known.reveal();
    else this.#create(uri.toString(), graph.root);
    this.#opened.fire();
    return true;
  }

  async deserializeWebviewPanel(panel: WebviewPanel, state: PreviewState | undefined): Promise<void> {
    panel.webview.options = webviewOptions(this.#extension);
    // Without the name of a document there is nothing to restore.
    if (typeof state?.uri === 'string') this.#adopt(panel, state.uri);
    else panel.dispose();
  }

  dispose(): void {
    for (const preview of this.#open) preview.dispose();
    this.#opened.dispose();
  }

  #create(uri: string, root: string): void {
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const options = webviewOptions(this.#extension);
    this.#adopt(window.createWebviewPanel(previewType, previewTitle(root), place, options), uri, root);
  }

  #adopt(panel: WebviewPanel, uri: string, root?: string): void {
    const preview = new PreviewPanel({
      panel,
      uri,
      root,
      extension: this.#extension,
      session: this.#session,
    });
    this.#open.add(preview);
    panel.onDidDispose(() => {
      this.#open.delete(preview);
      preview.dispose();
    });
  }
}

async function documentFor(target: unknown): Promise<TextDocument | undefined> {
  const documents =
    target instanceof Uri
      ? [await workspace.openTextDocument(target)]
      : [window.activeTextEditor, ...window.visibleTextEditors].map((editor) => editor?.document);
  return documents.find((document) => document?.languageId === languageId);
}
