/** In a worker: answers what is asked of the map, one question after the other. */
import { messageOf } from '../../../base/words.js';
import type { Failed } from './line.js';
import type { ShowAnswer, ShowRequest } from './show-messages.js';
import { createShower } from './shower.js';

/** What is used of a worker's own scope. */
interface Scope {
  addEventListener(name: 'message', hear: (event: MessageEvent<ShowRequest>) => void): void;
  postMessage(message: ShowAnswer | Failed): void;
}

export function serveShows(scope: Scope): void {
  const show = createShower();
  scope.addEventListener('message', ({ data }) => {
    // Only a window's messages name an origin.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    scope.postMessage(answerOf(data, show));
  });
}

function answerOf(request: ShowRequest, show: ReturnType<typeof createShower>): ShowAnswer | Failed {
  try {
    return show(request);
  } catch (error) {
    return { id: request.id, failure: messageOf(error) };
  }
}
