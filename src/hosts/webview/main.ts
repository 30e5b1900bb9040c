/** Starts the preview in its page; and, as the same script in a worker, what says there what is shown of the map. */
import { editorHost, textAt } from './host.js';
import { createLayoutClient } from './layout-client.js';
import { Preview } from './preview.js';
import { startWorker } from './workers/line.js';
import { createShowClient } from './workers/show-client.js';
import { serveShows } from './workers/show-worker.js';

/** The text of this very script: a worker needs no other. */
function ownScript(element: HTMLOrSVGScriptElement | null): () => Promise<string> {
  const script = element instanceof HTMLScriptElement ? element : undefined;
  const { src = '', textContent } = script ?? {};
  return async () => {
    if (src === '') return textContent ?? '';
    return textAt(src);
  };
}

function startPage(place: HTMLElement, readScript: () => Promise<string>): void {
  const host = globalThis.headwaterHost ?? editorHost(place.dataset['worker'] ?? '');
  const preview = new Preview(place, host, {
    shows: createShowClient(() => startWorker(readScript)),
    layouts: createLayoutClient(() => startWorker(() => host.layoutScript())),
  });
  host.listen((message) => preview.hear(message));
  host.post({ type: 'ready' });
}

if (typeof document === 'undefined') serveShows(globalThis);
else {
  const place = document.getElementById('preview');
  if (place) startPage(place, ownScript(document.currentScript));
}
