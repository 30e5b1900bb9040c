/** What the preview asks of whoever shows it: VS Code's webview, a page of the command line's server, a file that stands alone. */
import type { FromPreview, PreviewState, ToPreview } from './messages.js';
import { receiver, type Sent } from './patched.js';

export interface Host {
  post(message: FromPreview): void;
  /** Calls back for each message to the preview, from now on. */
  listen(hear: (message: ToPreview) => void): void;
  /** What `setState` kept, in this or an earlier life of the page: not to be trusted to be whole. */
  state(): unknown;
  setState(state: PreviewState): void;
  /** The text of the layout's script, for a worker. */
  layoutScript(): Promise<string>;
  /** Nobody else binds keys such as Ctrl+F and Alt+Left: the page hears them itself. */
  readonly ownKeys?: boolean;
  /** Nothing can be done to the text from here: what would do it is not offered. */
  readonly readsOnly?: boolean;
}

declare global {
  /** VS Code puts it into its webviews. */
  function acquireVsCodeApi(): {
    postMessage(message: unknown): void;
    getState(): unknown;
    setState(state: unknown): void;
  };
  /** A page of another making sets it before this script runs. */
  var headwaterHost: Host | undefined;
}

/** Of a script, for a worker. */
export async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be read (${response.status}).`);
  return response.text();
}

export function editorHost(scriptUri: string): Host {
  const api = acquireVsCodeApi();
  return {
    // The editor's own function, which takes no origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    post: (message) => api.postMessage(message),
    listen: (hear) => {
      // What does not fit what the page has is asked for whole, as when it starts.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      const take = receiver(hear, () => api.postMessage({ type: 'ready' } satisfies FromPreview));
      window.addEventListener('message', ({ data }: MessageEvent<Sent>) => take(data));
    },
    state: () => api.getState(),
    setState: (state) => api.setState(state),
    layoutScript: () => textAt(scriptUri),
  };
}
