/** What flows use together of one allowance, and what they bring to one receiver. */
import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/analysis/analysis.js';
import type { PoolSum } from '../../src/analysis/pools.js';
import type { Fact } from '../../src/platforms/fact.js';
import type { Platforms } from '../../src/platforms/limits.js';
import type { Mechanism, Pool, PoolUse } from '../../src/platforms/platform.js';
import { mapOf, URI } from '../rules/run.js';

const fact = <T extends string | number>(value: T): Fact<T> => ({
  value,
  read: '2026-11',
  mark: 'confirmed',
});
const pool = (key: string, counts: Pool['counts'], value: string | number): Pool => ({
  key,
  title: key,
  counts,
  kind: typeof value === 'number' ? 'concurrency' : 'rate',
  allowance: fact(value),
});
const POOLS = [
  pool('p.deliveries', 'deliveries', '1000/day'),
  pool('p.publishes', 'publishes', '3600/h'),
  pool('p.calls', 'calls', '10/s'),
  pool('p.jobs', 'jobs', '10/day'),
  pool('p.atOnce', 'calls', 5),
];
const mechanism = (key: string, ...pools: PoolUse[]): Mechanism => ({
  key,
  title: key,
  summary: '',
  patterns: [],
  style: 'asynchronous',
  pools,
});
const MECHANISMS = [
  mechanism('p.events', { pool: 'p.deliveries', when: 'sends' }, { pool: 'p.publishes', when: 'receives' }),
  mechanism('p.cdc', { pool: 'p.deliveries', when: 'sends' }),
  mechanism('p.rest', { pool: 'p.calls', when: 'either' }),
  mechanism('p.bulk', { pool: 'p.jobs', when: 'either' }),
  mechanism('p.slow', { pool: 'p.atOnce', when: 'either' }),
];
const PLATFORMS: Platforms = {
  mechanism: (wanted) => MECHANISMS.find(({ key }) => key === wanted),
  pool: (wanted) => POOLS.find(({ key }) => key === wanted),
};

const shown = ({ pool: { key }, system, basis, uses, allows, draws, unknown }: PoolSum): string =>
  `${system.name} ${key} ${basis} ${Number(uses.toPrecision(6))}/${allows} by ${draws.map(({ uses: own, times }) => `${Number(own.toPrecision(6))}×${times}`).join('+')}${unknown.length > 0 ? ` unknown ${unknown.length}` : ''}`;

const sums = (flows: string): string[] => {
  const text = `system P on p\nsystem Q on p\nsystem A\nhub H\nentity X { volume 100/day peak 2/s }\nentity Y\n${flows}`;
  return createAnalysis(mapOf({ [URI]: text }), PLATFORMS)
    .pools()
    .map(shown);
};

test.each([
  [
    'once for each subscriber',
    'flow X from P to A, B, C realtime using p.cdc',
    ['P p.deliveries average 300/1000 by 300×3'],
  ],
  [
    'a hub is one subscriber',
    'flow X from P to A, B realtime using p.cdc via H',
    ['P p.deliveries average 100/1000 by 100×1'],
  ],
  [
    'two mechanisms, one allowance',
    'flow X from P to A realtime using p.cdc\nflow X from P to B realtime using p.events volume 5/h',
    ['P p.deliveries average 220/1000 by 120×1+100×1'],
  ],
  [
    'each system its own',
    'flow X from P to A realtime using p.cdc\nflow X from Q to A realtime using p.cdc',
    ['P p.deliveries average 100/1000 by 100×1', 'Q p.deliveries average 100/1000 by 100×1'],
  ],
  [
    'the peak in an hour',
    'flow X from A to P realtime using p.events',
    ['P p.publishes peak 7200/3600 by 7200×1'],
  ],
  [
    'from one to the other',
    'flow X from P to Q realtime using p.events',
    ['P p.deliveries average 100/1000 by 100×1', 'Q p.publishes peak 7200/3600 by 7200×1'],
  ],
  [
    'both ways count once at an end',
    'flow X between P and A realtime using p.rest',
    ['P p.calls peak 2/10 by 2×1'],
  ],
  [
    'an average where no peak is said',
    'flow X from A to P realtime using p.rest volume 7/s',
    ['P p.calls peak 7/10 by 7×1'],
  ],
  [
    'a peak alone says nothing of a day',
    'flow X from P to A realtime using p.cdc volume peak 5/s',
    ['P p.deliveries average 0/1000 by  unknown 1'],
  ],
  [
    'no volume at all',
    'flow Y from P to A realtime using p.cdc',
    ['P p.deliveries average 0/1000 by  unknown 1'],
  ],
  [
    'a run calls who knows how often',
    'flow X from P to A batch daily using p.rest',
    ['P p.calls peak 0/10 by  unknown 1'],
  ],
  [
    'jobs are no events',
    'flow X from P to A batch daily using p.bulk',
    ['P p.jobs average 0/10 by  unknown 1'],
  ],
  [
    'at once: rate times how long',
    'flow X from P to A on-demand using p.slow latency p99 2s',
    ['P p.atOnce peak 4/5 by 4×1'],
  ],
  ['planned', 'flow X from P to A realtime using p.cdc lifecycle planned', []],
  ['of another platform', 'flow X from A to B realtime using p.cdc', []],
  [
    'a channel is its broker',
    'broker K on p\nchannel k on K\nflow X from k to A, B realtime using p.cdc',
    ['K p.deliveries average 200/1000 by 200×2'],
  ],
])('%s', (_, flows, expected) => {
  expect(sums(flows)).toEqual(expected);
});

test.each([
  ['flow X from A to P realtime', '0.1/2 of 4 (0.50)'],
  ['flow X from A to P realtime volume 1/s peak 3/s\nflow X from B to P realtime', '1.1/5 of 4 (1.25)'],
  ['flow X from A to B realtime via P', '0.1/2 of 4 (0.50)'],
  ['flow X from P to A on-demand', '0.1/2 of 4 (0.50)'],
  ['flow X from A to P on-demand', '0/0 of 4 (0.00)'],
  ['flow X from P to A realtime', '0/0 of 4 (0.00)'],
  ['flow X between P and A realtime', '0.1/2 of 4 (0.50)'],
  ['flow Y from A to P realtime', '0/0 of 4 (0.00) unknown 1'],
  ['flow X from A to P realtime lifecycle planned', '0/0 of 4 (0.00)'],
])('load of %s', (flows, expected) => {
  const text = `system P { capacity 4/s }\nentity X { volume 360/h peak 2/s }\nentity Y\n${flows}`;
  const map = mapOf({ [URI]: text });
  const place = map.place('P');
  if (!place) throw new Error('no P');
  const { average, peak, capacity, atPeak, unknown } = createAnalysis(map).load(place);
  const missing = unknown.length > 0 ? ` unknown ${unknown.length}` : '';
  expect(`${average}/${peak} of ${capacity} (${atPeak?.busy.toFixed(2)})${missing}`).toBe(expected);
});
