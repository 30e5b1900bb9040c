import { expect, test } from 'vitest';
import { createLayoutClient, type Wanted } from '../../../src/hosts/webview/layout-client.js';
import type { LayoutAnswer, LayoutRequest } from '../../../src/hosts/webview/layout-messages.js';
import { TooSlow } from '../../../src/hosts/webview/workers/line.js';
import type { LaidOutGraph } from '../../../src/views/graph/graph.js';
import { oneFlow } from '../../support/graphs.js';

/** A worker that answers when told to; the warm-up is request 1. */
class Puppet extends EventTarget {
  readonly asked: LayoutRequest[] = [];
  ended = false;

  postMessage(request: LayoutRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(message: LayoutAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }

  async next(count: number): Promise<LayoutRequest> {
    for (let turn = 0; turn < 100 && this.asked.length < count; turn++)
      await new Promise((done) => setTimeout(done, 1));
    const request = this.asked[count - 1];
    if (!request) throw new Error(`never asked ${count} times`);
    return request;
  }
}

const pictureNamed = (width: number): LaidOutGraph => ({
  width,
  height: 0,
  nodes: [],
  groups: [],
  edges: [],
  trunks: [],
  direction: 'right',
  notes: [],
});

const wanted = (width: number): Wanted => ({ graph: oneFlow, pane: { width, height: 1 } });

function start(limit?: number) {
  const puppets: Puppet[] = [];
  const client = createLayoutClient(() => {
    const puppet = new Puppet();
    puppets.push(puppet);
    return Promise.resolve(puppet as unknown as Worker);
  }, limit);
  return { client, puppets };
}

async function warm(puppet: Puppet | undefined): Promise<Puppet> {
  if (!puppet) throw new Error('no worker was started');
  const { id } = await puppet.next(1);
  puppet.answer({ id, picture: pictureNamed(0) });
  return puppet;
}

test('the worker is warmed up before the first wish, and then answers it', async () => {
  const { client, puppets } = start();
  const puppet = await warm(puppets[0]);
  const answer = client.layout(wanted(7));
  const { id, pane } = await puppet.next(2);
  expect(pane.width).toBe(7);
  puppet.answer({ id, picture: pictureNamed(7) });
  expect((await answer)?.width).toBe(7);
});

test('of wishes that wait only the last is worth the work', async () => {
  const { client, puppets } = start();
  const puppet = await warm(puppets[0]);
  await new Promise((done) => setTimeout(done, 1));
  const [first, second, third] = [
    client.layout(wanted(1)),
    client.layout(wanted(2)),
    client.layout(wanted(3)),
  ];
  const one = await puppet.next(2);
  puppet.answer({ id: one.id, picture: pictureNamed(1) });
  const two = await puppet.next(3);
  puppet.answer({ id: two.id, picture: pictureNamed(3) });
  expect((await first)?.width).toBe(1);
  expect(await second).toBeUndefined();
  expect((await third)?.width).toBe(3);
  expect(puppet.asked.map(({ pane }) => pane.width)).toEqual([1, 1, 3]);
});

test('a layout that takes too long is ended with its worker; the next one serves', async () => {
  const { client, puppets } = start(30);
  const puppet = await warm(puppets[0]);
  await expect(client.layout(wanted(1))).rejects.toThrow(TooSlow);
  expect(puppets).toHaveLength(2);
  const again = client.layout(wanted(2));
  const { id } = (await puppets[1]?.next(1)) ?? { id: 0 };
  puppets[1]?.answer({ id, picture: pictureNamed(2) });
  expect((await again)?.width).toBe(2);
  expect(puppet.ended).toBe(true);
});

test('a layout that fails says why, and the worker goes on', async () => {
  const { client, puppets } = start();
  const puppet = await warm(puppets[0]);
  await new Promise((done) => setTimeout(done, 1));
  const failing = client.layout(wanted(1));
  const { id } = await puppet.next(2);
  puppet.answer({ id, failure: 'no room' });
  await expect(failing).rejects.toThrow('no room');
  expect(puppet.ended).toBe(false);
});
