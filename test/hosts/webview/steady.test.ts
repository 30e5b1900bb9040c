/** What did not change stays the same object, and is not drawn anew. */
import { expect, test } from 'vitest';
import { createElk } from '../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../src/views/graph/layout/layout.js';
import type { Paint } from '../../../src/views/graph/show/paint.js';
import { layersOf } from '../../../src/views/graph/svg/layers.js';
import { steadyPaint, steadyPicture } from '../../../src/hosts/webview/steady.js';
import { landscapeFrom, shop } from './landscapes.js';

const { layout } = createLayout(createElk());

test('a picture that came from elsewhere shares what is alike in it, and is that picture', async () => {
  const before = await layout(await landscapeFrom(shop));
  const told = structuredClone(await layout(await landscapeFrom(shop.replace('batch hourly', 'realtime'))));
  const now = steadyPicture(before, told);
  expect(now).toEqual(told);
  const kept = now.edges.filter((edge, index) => edge === before.edges[index]);
  expect(kept.length).toBe(now.edges.length - 1);
  expect(now.nodes.every((node, index) => node === before.nodes[index])).toBe(true);
});

test('what is painted otherwise is written anew, all else is the text that it was', async () => {
  const picture = await layout(await landscapeFrom(shop));
  const paint: Paint = { ERP: { tone: 'critical', text: '1 error' }, CRM: { text: 'sales' } };
  const next = steadyPaint(paint, structuredClone({ ...paint, ERP: { tone: 'good', text: 'fine' } }));
  expect(next['CRM']).toBe(paint['CRM']);
  const fresh = structuredClone(picture);
  const nodesOf = (of: typeof picture, painted: Paint): readonly string[] =>
    layersOf(of, true, painted)
      .flatMap(({ pieces }) => pieces)
      .map(({ markup }) => markup);
  nodesOf(picture, paint);
  expect(nodesOf(picture, next)).toEqual(nodesOf(fresh, structuredClone(next)));
});
