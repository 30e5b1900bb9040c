import { expect, test } from 'vitest';
import { createShowClient } from '../../../../src/hosts/webview/workers/show-client.js';
import type { ShowAnswer, ShowRequest } from '../../../../src/hosts/webview/workers/show-messages.js';
import { createShower } from '../../../../src/hosts/webview/workers/shower.js';
import type { Landscape } from '../../../../src/views/graph/landscape.js';
import { diff } from '../../../../src/views/graph/patch.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';
import { landscapeFrom, shop } from '../landscapes.js';
import { puppets } from './puppet.js';
import { soon } from '../../../support/soon.js';

const before = await landscapeFrom(shop);
const after = await landscapeFrom(`${shop}flow Account from CRM to Shop batch daily\n`);
const broken = await landscapeFrom(shop.split('\n').slice(0, -2).join('\n'));

const edges = ({ graph }: ShowAnswer): string[] => (graph?.edges ?? []).map(({ id }) => id);
const shownOf = (map: Landscape): string[] => showGraph(map, {}).graph.edges.map(({ id }) => id);

/** A client whose workers work. */
function start(limit?: number) {
  const { all, start: make } = puppets<ShowRequest>();
  const client = createShowClient(make, limit);
  const serve = async (which: number, count: number): Promise<ShowRequest> => {
    await soon(() => expect(all.length).toBeGreaterThan(which));
    const puppet = all[which];
    const request = await puppet?.next(count);
    if (!puppet || !request) throw new Error('nobody was asked');
    const show = shows.get(which) ?? createShower();
    shows.set(which, show);
    puppet.answer(show(request));
    return request;
  };
  const shows = new Map<number, ReturnType<typeof createShower>>();
  return { all, client, serve };
}

test('the map goes to the worker whole once, then as what changed, and the same picture is not sent back', async () => {
  const { client, serve } = start();
  client.take({ graph: before, broken: false });
  const [first] = await Promise.all([client.show({}), serve(0, 1)]);
  expect(first && edges(first)).toEqual(shownOf(before));
  client.take({ graph: after, patch: diff(before, after), broken: false });
  const [second, request] = await Promise.all([client.show({}), serve(0, 2)]);
  expect(request.changes).toEqual([{ patch: diff(before, after), broken: false }]);
  expect(second && edges(second)).toEqual(shownOf(after));
  const [third] = await Promise.all([client.show({ overlay: 'owners' }), serve(0, 3)]);
  expect(third?.graph).toBeUndefined();
  expect(third?.shown.legend.length).toBeGreaterThan(0);
});

test('what broken text hides is shown as it was, by a worker that was not there before as well', async () => {
  const { all, client, serve } = start();
  client.take({ graph: before, broken: false });
  await Promise.all([client.show({}), serve(0, 1)]);
  client.take({ graph: broken, patch: diff(before, broken), broken: true });
  const shown = client.show({});
  await all[0]?.next(2);
  all[0]?.die();
  const [answer, request] = await Promise.all([shown, serve(1, 1)]);
  expect(request.changes).toHaveLength(2);
  expect(answer && edges(answer)).toEqual(shownOf(before));
});

test('where workers keep dying, the page does their work', async () => {
  const { all, client } = start();
  client.take({ graph: before, broken: false });
  const shown = client.show({});
  for (const which of [0, 1]) {
    await soon(() => expect(all.length).toBeGreaterThan(which));
    await all[which]?.next(1);
    all[which]?.die();
  }
  const answer = await shown;
  expect(answer && edges(answer)).toEqual(shownOf(before));
  client.take({ graph: after, patch: diff(before, after), broken: false });
  const later = await client.show({});
  expect(later && edges(later)).toEqual(shownOf(after));
});

test('a worker that hangs is replaced and asked once more; one that hangs again is told of', async () => {
  const { client, serve } = start(25);
  client.take({ graph: before, broken: false });
  const shown = client.show({});
  const [answer] = await Promise.all([shown, serve(1, 1)]);
  expect(answer && edges(answer)).toEqual(shownOf(before));
});
