/** The previews that are open: one a map and more on request, opened by command, by itself, by a link, or again after a reload. */
import { EventEmitter, Uri, ViewColumn, window, workspace } from 'vscode';
import type {
  Disposable,
  LogOutputChannel,
  TextDocument,
  WebviewPanel,
  WebviewPanelSerializer,
} from 'vscode';
import type { OutsideCommand, PreviewState, ShowMessage } from '../../webview/messages.js';
import { readState } from '../../webview/state/read-state.js';
import { languageId } from '../client-options.js';
import { reportNoServer } from '../no-server.js';
import type { ServerSession } from '../server-session.js';
import { webviewOptions } from './page.js';
import { PreviewPanel } from './panel.js';
import { previewTitle } from './title.js';

export const previewType = 'headwater.preview';

export class PreviewPanels implements WebviewPanelSerializer, Disposable {
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
    const ofMap = [...this.#open].filter(({ root }) => root === graph.root);
    const known = ofMap.find(({ isWhole }) => isWhole) ?? ofMap[0];
    if (known) known.reveal();
    else this.#create(uri.toString(), graph.root);
    this.#opened.fire();
    return true;
  }

  /** A second preview of the map that is looked at, on a view of it. */
  async openAnother(): Promise<void> {
    const uri = this.#active()?.uri ?? (await documentFor(undefined))?.uri.toString();
    const graph = uri === undefined ? undefined : await this.#session.graph(uri);
    if (uri === undefined || !graph) return this.openFromCommand();
    const views = graph.graph.views.map(({ id, title, doc }) => ({
      id,
      label: title ?? id,
      ...(title !== undefined && { description: id }),
      ...(doc !== undefined && { detail: doc }),
    }));
    const whole = { id: undefined, label: 'Whole map' };
    const chosen =
      views.length === 0
        ? whole
        : await window.showQuickPick([whole, ...views], {
            title: 'Another preview',
            placeHolder: 'What it shows',
          });
    if (!chosen) return;
    const ask = chosen.id === undefined ? {} : { view: chosen.id };
    this.#create(uri, graph.root, { type: 'show', ask });
  }

  /** A picture as a link describes it. False where no server answers. */
  async openPicture(document: Uri, { ask = {}, selected, view, panel }: PreviewState): Promise<boolean> {
    const uri = document.toString();
    const graph = await this.#session.graph(uri);
    if (!graph) return false;
    const show: ShowMessage = {
      type: 'show',
      ask,
      ...(selected !== undefined && { selected }),
      ...(view && { view }),
      ...(panel && { panel }),
    };
    this.#create(uri, graph.root, show);
    return true;
  }

  /** A command for the preview that the user is in. */
  tell(command: OutsideCommand): void {
    this.#active()?.command(command);
  }

  async deserializeWebviewPanel(panel: WebviewPanel, state: unknown): Promise<void> {
    panel.webview.options = webviewOptions(this.#extension);
    const { uri } = readState(state);
    // Without the name of a document there is nothing to restore.
    if (uri === undefined) panel.dispose();
    else this.#adopt(panel, uri);
  }

  #active(): PreviewPanel | undefined {
    return [...this.#open].find(({ active }) => active);
  }

  dispose(): void {
    for (const preview of this.#open) preview.dispose();
    this.#opened.dispose();
  }

  #create(uri: string, root: string, show?: ShowMessage): void {
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const options = webviewOptions(this.#extension);
    const panel = window.createWebviewPanel(previewType, previewTitle(root, show?.ask), place, options);
    this.#adopt(panel, uri, root, show);
  }

  #adopt(panel: WebviewPanel, uri: string, root?: string, show?: ShowMessage): void {
    const preview = new PreviewPanel({
      panel,
      uri,
      root,
      extension: this.#extension,
      session: this.#session,
      ...(show && { show }),
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
