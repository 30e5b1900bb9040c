/** Starts the preview in its webview. */
import { createLayoutClient, startWorker } from './layout-client.js';
import type { PreviewState, ToPreview } from './messages.js';
import { Preview, type Host } from './preview.js';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const api = acquireVsCodeApi();

const host: Host = {
  // The editor's own function, which takes no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  post: (message) => api.postMessage(message),
  // Only this script writes it.
  state: () => api.getState() as PreviewState | undefined,
  setState: (state) => api.setState(state),
};

const place = document.getElementById('preview');
if (place) {
  const script = place.dataset['worker'] ?? '';
  const preview = new Preview(
    place,
    host,
    createLayoutClient(() => startWorker(script)),
  );
  window.addEventListener('message', ({ data }: MessageEvent<ToPreview>) => preview.hear(data));
  host.post({ type: 'ready' });
}
