/** Starts the preview in its page. */
import { editorHost } from './host.js';
import { createLayoutClient, startWorker } from './layout-client.js';
import { Preview } from './preview.js';

const place = document.getElementById('preview');
if (place) {
  const host = globalThis.headwaterHost ?? editorHost(place.dataset['worker'] ?? '');
  const client = createLayoutClient(() => startWorker(() => host.layoutScript()));
  const preview = new Preview(place, host, client);
  host.listen((message) => preview.hear(message));
  host.post({ type: 'ready' });
}
