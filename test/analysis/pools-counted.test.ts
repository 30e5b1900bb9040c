/** Shared allowances against counting by hand: every event of a flow is sent leg by leg, and each leg is counted where it begins or ends. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/analysis/analysis.js';
import type { Platforms } from '../../src/platforms/limits.js';
import type { Mechanism, Pool } from '../../src/platforms/platform.js';
import { mapOf, URI } from '../rules/run.js';

const pool = (key: string, counts: Pool['counts'], value: string): Pool => ({
  key,
  title: key,
  counts,
  kind: 'rate',
  allowance: { value, read: '2026-11', mark: 'confirmed' },
});
const DELIVERIES = pool('p.deliveries', 'deliveries', '1000/day');
const PUBLISHES = pool('p.publishes', 'publishes', '3600/h');
const CALLS = pool('p.calls', 'calls', '10/s');
const USES: Readonly<Record<string, Mechanism['pools']>> = {
  'p.events': [
    { pool: 'p.deliveries', when: 'sends' },
    { pool: 'p.publishes', when: 'receives' },
  ],
  'p.cdc': [{ pool: 'p.deliveries', when: 'sends' }],
  'p.rest': [{ pool: 'p.calls', when: 'either' }],
};
const PLATFORMS: Platforms = {
  mechanism: (key) =>
    USES[key] && { key, title: key, summary: '', patterns: [], style: 'asynchronous', pools: USES[key] },
  pool: (key) => [DELIVERIES, PUBLISHES, CALLS].find((each) => each.key === key),
};

interface Sent {
  readonly places: readonly string[];
  readonly ends: number;
  readonly both: boolean;
  readonly using: string;
  /** A second. */
  readonly average: number;
  readonly peak: number;
  readonly planned: boolean;
}

const sent = fc
  .record({
    places: fc.uniqueArray(fc.constantFrom('P', 'Q', 'R', 'A', 'B'), { minLength: 3, maxLength: 5 }),
    ends: fc.integer({ min: 1, max: 2 }),
    both: fc.boolean(),
    using: fc.constantFrom(...Object.keys(USES)),
    average: fc.integer({ min: 1, max: 5 }),
    peak: fc.integer({ min: 5, max: 9 }),
    planned: fc.nat(9).map((n) => n === 0),
  })
  .map((each): Sent => (each.both ? { ...each, ends: 1 } : each));

const partsOf = ({ places, ends }: Sent) => {
  const [from = '', ...rest] = places;
  return { from, to: rest.slice(0, ends), via: rest.slice(ends) };
};

function sentence(each: Sent): string {
  const { from, to, via } = partsOf(each);
  const way = each.both ? `between ${from} and ${to.join('')}` : `from ${from} to ${to.join(', ')}`;
  return `flow X ${way} realtime using ${each.using}${via.length > 0 ? ` via ${via.join(', ')}` : ''} volume ${each.average}/s peak ${each.peak}/s${each.planned ? ' lifecycle planned' : ''}`;
}

type Leg = readonly [string, string];

/** One event is handed on from stop to stop, and from the last of them to every end. */
function legsOf(start: string, stops: readonly string[], ends: readonly string[]): readonly Leg[] {
  const row = [start, ...stops];
  const last = row.at(-1) ?? start;
  return [
    ...row.slice(1).map((stop, index): Leg => [row[index] ?? start, stop]),
    ...ends.map((end): Leg => [last, end]),
  ];
}

/** How often an event counts for a system. One volume is said for both ways, so the way on which it counts more is what it is. */
function timesAt(system: string, each: Sent, { counts }: Pool, when: string): number {
  const { from, to, via } = partsOf(each);
  const ways = [legsOf(from, via, to), ...(each.both ? [legsOf(to.join(''), via.toReversed(), [from])] : [])];
  const onWay = (legs: readonly Leg[]): number => {
    const begin = legs.filter(([start]) => start === system).length;
    const end = legs.filter(([, stop]) => stop === system).length;
    const sends = counts === 'deliveries' ? begin : Math.min(begin, 1);
    return Math.max(when === 'receives' ? 0 : sends, when === 'sends' ? 0 : Math.min(end, 1));
  };
  return Math.max(...ways.map(onWay));
}

const SECONDS: Readonly<Record<string, number>> = {
  'p.deliveries': 86_400,
  'p.publishes': 3600,
  'p.calls': 1,
};

function counted(all: readonly Sent[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const each of all.filter(({ planned }) => !planned))
    for (const system of ['P', 'Q', 'R'])
      for (const { pool: key, when } of USES[each.using] ?? []) {
        const of = PLATFORMS.pool(key);
        const times = of ? timesAt(system, each, of, when) : 0;
        const rate = key === 'p.deliveries' ? each.average : each.peak;
        const name = `${system} ${key}`;
        if (times > 0) sums.set(name, (sums.get(name) ?? 0) + rate * times * (SECONDS[key] ?? 0));
      }
  return sums;
}

test('a thousand maps', () => {
  fc.assert(
    fc.property(fc.array(sent, { minLength: 1, maxLength: 8 }), (all) => {
      const text = `system P on p\nsystem Q on p\nhub R on p\nsystem A\nsystem B\n${all.map(sentence).join('\n')}\n`;
      const sums = createAnalysis(mapOf({ [URI]: text }), PLATFORMS).pools();
      const found = new Map(
        sums.map(({ system, pool: { key }, uses }) => [`${system.name} ${key}`, Math.round(uses)]),
      );
      expect(found).toEqual(counted(all));
    }),
    { numRuns: 1000 },
  );
});
