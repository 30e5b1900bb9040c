/** The host in a page that stands alone: the map and the layout's script are in the page, and nothing is asked of anywhere else. */
import type { Host } from '../host.js';
import type { ToPreview } from '../messages.js';
import type { AloneData } from './alone-data.js';
import { answerTo } from './answers.js';
import { readLink, writeLink } from './link-state.js';

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? '';

function createHost({ title, theme, graph, pins, ask }: AloneData): Host {
  document.title = title;
  if (theme) document.documentElement.dataset['theme'] = theme;
  let tell: (message: ToPreview) => void = () => undefined;
  const whole = { type: 'graph', uri: '', version: 1, graph, pins } as const;
  return {
    post(message) {
      if (message.type === 'ready') tell(whole);
      if (message.type === 'request') void answerTo(message).then((answer) => tell(answer));
    },
    listen(hear) {
      tell = hear;
      // A link to another state of this very page.
      window.addEventListener('hashchange', () => location.reload());
    },
    state: () => readLink({ ask }),
    setState: writeLink,
    ownKeys: true,
    readsOnly: true,
    layoutScript: () => Promise.resolve(textOf('headwater-layout')),
  };
}

// Written by the command line, beside this script.
globalThis.headwaterHost = createHost(JSON.parse(textOf('headwater-map')) as AloneData);
