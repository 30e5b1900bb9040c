/** One preview: draws one map, follows its text, and leads from the picture back to the text. */
import { Disposable, languages, window, type Uri, type ViewColumn, type WebviewPanel } from 'vscode';
import type { Anchor } from '../../../base/span.js';
import type { Ask } from '../../../views/graph/show/ask.js';
import type {
  FromPreview,
  OutsideCommand,
  RequestMessage,
  ShowMessage,
  ToPreview,
} from '../../webview/messages.js';
import { readAsk } from '../../webview/state/read-state.js';
import { languageId } from '../client-options.js';
import type { ServerSession } from '../server-session.js';
import { draw, graphMessages, type Drawn } from './drawn.js';
import { createFollower } from './follow.js';
import { Sender } from '../../webview/patched.js';
import { page } from './page.js';
import { nothing, pickAt, samePicked, type Picked } from './place.js';
import { answerRequest } from './requests.js';
import { revealText } from './reveal.js';
import { previewTitle } from './title.js';

/** Milliseconds: short enough that the picture follows each key, long enough that a burst of them is one drawing. */
const quiet = 30;

export interface PreviewOptions {
  readonly panel: WebviewPanel;
  /** A document of the map. */
  readonly uri: string;
  /** The folder of the map, where it is known already. */
  readonly root: string | undefined;
  readonly extension: Uri;
  readonly session: ServerSession;
  /** What it shows first, where that is not the whole map. */
  readonly show?: ShowMessage;
}

export class PreviewPanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #session: ServerSession;
  readonly #subscriptions: Disposable[];
  readonly #graph = createFollower(() => this.#draw(), quiet);
  readonly #sender = new Sender();
  readonly #cursor = createFollower(() => this.#select(), quiet);
  /** A document of the map: what the server is asked by. */
  #uri: string;
  #root: string | undefined;
  #drawn: Drawn | undefined;
  #picked: Picked = nothing;
  /** The script in the page listens; it is gone whenever the panel is hidden. */
  #listening = false;
  /** The server has a newer graph. */
  #stale = true;
  #lastColumn: ViewColumn | undefined;
  /** What the page is to show as soon as it listens. */
  #show: ShowMessage | undefined;
  #ask: Ask = {};

  constructor({ panel, uri, root, extension, session, show }: PreviewOptions) {
    this.#panel = panel;
    this.#session = session;
    this.#uri = uri;
    this.#root = root;
    this.#show = show;
    this.#lastColumn = window.activeTextEditor?.viewColumn;
    this.#subscriptions = [
      new Disposable(() => [this.#graph, this.#cursor].forEach((follower) => follower.dispose())),
      panel.webview.onDidReceiveMessage((message: FromPreview) => this.#hear(message)),
      panel.onDidChangeViewState(() => this.#changeView()),
      session.onGraphChanged(({ root }) => this.#outdate(root)),
      session.onStarted(() => this.#outdate()),
      languages.onDidChangeDiagnostics(() => this.#judge()),
      window.onDidChangeTextEditorSelection(() => this.#cursor.poke()),
      window.onDidChangeActiveTextEditor(() => this.#cursor.poke()),
    ];
    panel.webview.html = page(panel.webview, extension);
  }

  /** The folder of the map; undefined until the server has told. */
  get root(): string | undefined {
    return this.#root;
  }

  /** A document of the map. */
  get uri(): string {
    return this.#uri;
  }

  /** The one that the user is in. */
  get active(): boolean {
    return this.#panel.active;
  }

  /** The whole map is asked for, or nothing yet. */
  get isWhole(): boolean {
    return this.#show === undefined && Object.keys(this.#ask).length === 0;
  }

  command(command: OutsideCommand): void {
    this.#post({ type: 'command', command });
  }

  reveal(): void {
    // Where it is in sight already, to ask for it again means to go there.
    this.#panel.reveal(undefined, !this.#panel.visible);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions.splice(0)) subscription.dispose();
    this.#panel.dispose();
  }

  #hear(message: FromPreview): void {
    if (message.type === 'ready') this.#begin();
    else if (message.type === 'reveal') void this.#reveal(message.at, message.focus === true);
    else if (message.type === 'asked') this.#title(readAsk(message.ask));
    else void this.#answer(message);
  }

  async #answer(message: RequestMessage): Promise<void> {
    const known = new Set(this.#drawn?.uris.values());
    const asked = { session: this.#session, uri: this.#uri, root: this.#root };
    this.#post(await answerRequest(message, { ...asked, knows: (uri) => known.has(uri) }));
  }

  #title(ask = this.#ask): void {
    this.#ask = ask;
    if (this.#root !== undefined) this.#panel.title = previewTitle(this.#root, ask);
  }

  /** A page that starts, or starts anew after it was hidden, knows nothing. */
  #begin(): void {
    this.#sender.forget();
    this.#listening = true;
    this.#picked = nothing;
    if (this.#show) this.#post(this.#show);
    this.#show = undefined;
    if (this.#drawn) this.#post(...graphMessages(this.#uri, this.#drawn));
    if (this.#stale) this.#graph.poke();
    this.#cursor.poke();
  }

  #changeView(): void {
    if (!this.#panel.visible) this.#listening = false;
  }

  /** @param root of the map that changed; none: all may have */
  #outdate(root?: string): void {
    if (root !== undefined && this.#root !== undefined && root !== this.#root) return;
    this.#stale = true;
    if (this.#listening) this.#graph.poke();
  }

  /** Whether text is broken is known by its diagnostics, which may come after the graph. */
  #judge(): void {
    if (this.#drawn && this.#drawn.good !== this.#drawn.result) this.#outdate();
  }

  async #draw(): Promise<void> {
    if (!this.#listening) return;
    this.#stale = false;
    const result = await this.#session.graph(this.#uri);
    if (!result) return;
    this.#drawn = draw(result, this.#drawn);
    this.#root = result.root;
    this.#title();
    this.#post(...graphMessages(this.#uri, this.#drawn).slice(-1));
    this.#cursor.poke();
  }

  async #select(): Promise<void> {
    const editor = window.activeTextEditor;
    // While the picture itself has the focus, it shows what was chosen there.
    if (!editor || editor.document.languageId !== languageId || !this.#drawn) return;
    this.#lastColumn = editor.viewColumn ?? this.#lastColumn;
    const { result, uris } = this.#drawn;
    const uri = uris.get(editor.document.uri.toString());
    if (uri !== undefined) this.#uri = uri;
    const picked = uri === undefined ? nothing : pickAt(result.graph, uri, editor.selection.active);
    if (!this.#listening || samePicked(picked, this.#picked)) return;
    this.#picked = picked;
    this.#post({ type: 'select', ...picked });
  }

  /** Only what the picture shows can be asked for. */
  async #reveal(at: Anchor, focus: boolean): Promise<void> {
    const known = [...(this.#drawn?.uris.values() ?? [])].includes(at.uri);
    if (known) await revealText(at, { preview: this.#panel.viewColumn, last: this.#lastColumn, focus });
  }

  #post(...messages: readonly ToPreview[]): void {
    if (!this.#listening) return;
    // A panel's page has one parent alone: unlike a window's, its messages name no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    for (const message of messages) void this.#panel.webview.postMessage(this.#sender.sent(message));
  }
}
