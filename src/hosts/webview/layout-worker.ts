/** The layout, off the main thread: answers one graph after the other. */
import { messageOf } from '../../base/words.js';
import { createElk } from '../../views/graph/layout/elk.js';
import { createLayout } from '../../views/graph/layout/layout.js';
import type { LayoutAnswer, LayoutRequest } from './layout-messages.js';

declare const self: DedicatedWorkerGlobalScope;

const layout = createLayout(createElk());

// The engine, finding itself in a worker, listens there; from here on its messages are ours.
// oxlint-disable-next-line unicorn/prefer-add-event-listener
self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => void answer(data);

async function answer({ id, graph, pane, previous, pins }: LayoutRequest): Promise<void> {
  const options = {
    pane,
    ...(previous && { previous }),
    ...(pins && { pins: new Map(Object.entries(pins)) }),
  };
  try {
    post({ id, picture: await layout.layout(graph, options) });
  } catch (error) {
    post({ id, failure: messageOf(error) });
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin
const post = (message: LayoutAnswer): void => self.postMessage(message);
