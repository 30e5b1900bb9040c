import { expect, test } from 'vitest';
import type { Ask } from '../../../../src/views/graph/show/ask.js';
import { changedAsk, wantedOf } from '../../../../src/views/graph/show/wanted.js';

const landscape = {
  views: [
    { id: 'plain', asks: {} },
    {
      id: 'ages',
      asks: {
        overlay: 'outage',
        down: 'ERP',
        lens: 'Order',
        focus: { kind: 'place', id: 'CRM' },
        filter: { owners: ['ops'] },
      },
    },
  ],
} as const;
const ages = landscape.views[1].asks;

test('what a view says holds where nothing else is asked', () => {
  expect(wantedOf(landscape, { view: 'ages' })).toEqual({ view: 'ages', ...ages });
  expect(wantedOf(landscape, { view: 'plain', lens: 'Order' })).toEqual({ view: 'plain', lens: 'Order' });
  expect(wantedOf(landscape, { view: 'gone', lens: 'Order' })).toEqual({ view: 'gone', lens: 'Order' });
});

test('what is asked takes the place of a part, whole', () => {
  const { down: _, ...rest } = ages;
  expect(wantedOf(landscape, { view: 'ages', overlay: 'owners' })).toEqual({
    view: 'ages',
    ...rest,
    overlay: 'owners',
  });
  const filter = { patterns: ['batch'] } as const;
  expect(wantedOf(landscape, { view: 'ages', filter }).filter).toEqual(filter);
});

test('a part that is taken back is gone, until something is asked of it', () => {
  let ask: Ask = changedAsk(landscape, { view: 'ages' }, { overlay: undefined, focus: undefined });
  expect(ask).toEqual({ view: 'ages', without: ['focus', 'overlay'] });
  expect(wantedOf(landscape, ask)).toEqual({ view: 'ages', lens: 'Order', filter: ages.filter });
  ask = changedAsk(landscape, ask, { overlay: 'owners' });
  expect(ask).toEqual({ view: 'ages', without: ['focus'], overlay: 'owners' });
  expect(changedAsk(landscape, { lens: 'Order' }, { lens: undefined })).toEqual({});
});

test('another view is seen as it says itself', () => {
  const ask: Ask = { view: 'plain', overlay: 'owners', without: ['lens'], expanded: ['Sales'] };
  expect(changedAsk(landscape, ask, { view: 'ages' })).toEqual({ view: 'ages', expanded: ['Sales'] });
  expect(
    changedAsk(landscape, { view: 'ages', without: ['lens'], overlay: 'owners' }, { view: undefined }),
  ).toEqual({ overlay: 'owners' });
});
