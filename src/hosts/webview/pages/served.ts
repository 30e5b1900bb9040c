/** The host in a page of the command line's server: hears of the map over one connection, which it takes up again when it breaks. */
import type { Host } from '../host.js';
import type { AnswerMessage, RequestMessage, ToPreview } from '../messages.js';
import { answerTo } from './answers.js';
import { readLink, writeLink } from './link-state.js';
import type { ServedData, ServedEvent } from './served-data.js';

/** Milliseconds until a connection that the server refused is tried again. */
const PAUSE = 1000;

const address = (path: string, parameters: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(parameters).toString()}`;

/** Says that nobody tells of changes just now. */
function createBanner(): (shown: boolean) => void {
  const banner = document.createElement('div');
  banner.className = 'panel notice';
  banner.setAttribute('role', 'status');
  return (shown) => {
    if (!shown) banner.remove();
    else if (!banner.isConnected) {
      banner.textContent =
        'The connection to headwater preview is lost. It is taken up again as soon as that runs.';
      // Below the bar, however many rows that has.
      document.querySelector('.top')?.append(banner);
    }
  };
}

function connect({ token, build }: ServedData, tell: (message: ToPreview) => void): void {
  const lost = createBanner();
  const open = (): void => {
    const source = new EventSource(address('/events', { token }));
    source.addEventListener('open', () => lost(false));
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as ServedEvent;
      if (event.type !== 'hello') tell(event);
      else if (event.build !== build) location.reload();
    });
    source.addEventListener('error', () => {
      lost(true);
      // A connection that broke is taken up by the browser; one that was refused is not.
      if (source.readyState === EventSource.CLOSED) setTimeout(open, PAUSE);
    });
  };
  open();
}

async function hover(token: string, asked: unknown): Promise<unknown> {
  try {
    const response = await fetch(address('/hover', { token, asked: JSON.stringify(asked) }));
    return response.ok ? await response.json() : {};
  } catch {
    return {};
  }
}

function createHost(data: ServedData): Host {
  document.title = data.title;
  let tell: (message: ToPreview) => void = () => undefined;
  const answer = async (request: RequestMessage): Promise<AnswerMessage> =>
    request.kind === 'hover'
      ? { type: 'answer', id: request.id, result: await hover(data.token, request.asked) }
      : answerTo(request);
  return {
    post(message) {
      if (message.type === 'ready') connect(data, tell);
      if (message.type === 'request') void answer(message).then((told) => tell(told));
    },
    listen(hear) {
      tell = hear;
      window.addEventListener('hashchange', () => location.reload());
    },
    state: () => readLink({ ask: data.ask }),
    setState: writeLink,
    ownKeys: true,
    readsOnly: true,
    async layoutScript() {
      const response = await fetch(address('/layout-worker.js', { token: data.token }));
      if (!response.ok) throw new Error(`The layout script could not be read (${response.status}).`);
      return response.text();
    },
  };
}

// Written by the server, above this script.
globalThis.headwaterHost = createHost(
  JSON.parse(document.getElementById('headwater-page')?.textContent ?? '{}') as ServedData,
);
