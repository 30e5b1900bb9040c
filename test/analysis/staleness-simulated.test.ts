/** Staleness against a simulation: on small maps, data leaves in each half hour of a year and is flooded over the flows. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/analysis/analysis.js';
import { formatDuration } from '../../src/base/duration.js';
import { changesBetween, nextDaily, YEAR } from '../support/half-hours.js';
import { mapOf, URI } from '../rules/run.js';

const HALF_HOUR = 1_800_000;
const DAY = 48;

/** Half hours. */
type Way =
  | { readonly kind: 'free'; readonly text: string; readonly best: number; readonly worst: number }
  | { readonly kind: 'daily'; readonly zone: string; readonly time: number; readonly takes: number };

interface Sentence {
  readonly from: string;
  readonly to: readonly string[];
  readonly via: readonly string[];
  readonly both: boolean;
  readonly carries: '' | 'a' | 'b';
  readonly planned: boolean;
  readonly way: Way;
}

const time = (halfHours: number): string => formatDuration(halfHours * HALF_HOUR);
const clock = (halfHours: number): string =>
  `${String(Math.floor(halfHours / 2)).padStart(2, '0')}:${halfHours % 2 === 0 ? '00' : '30'}`;

const some = fc.integer({ min: 1, max: 9 });
const free: fc.Arbitrary<Way> = fc.oneof(
  fc.tuple(some, some).map(([best, more]): Way => ({
    kind: 'free',
    text: `realtime latency ${time(best)} p99 ${time(best + more)}`,
    best,
    worst: best + more,
  })),
  fc.tuple(some, some).map(([every, latency]): Way => ({
    kind: 'free',
    text: `near-realtime every ${time(every)} latency ${time(latency)}`,
    best: latency,
    worst: every + latency,
  })),
  fc.tuple(some, some).map(([every, takes]): Way => ({
    kind: 'free',
    text: `batch every ${time(every)} takes ${time(takes)}`,
    best: takes,
    worst: every + takes,
  })),
  fc.tuple(some, some).map(([cache, latency]): Way => ({
    kind: 'free',
    text: `on-demand cache ${time(cache)} latency ${time(latency)}`,
    best: latency,
    worst: cache + latency,
  })),
);
const daily: fc.Arbitrary<Way> = fc.record({
  kind: fc.constant('daily' as const),
  zone: fc.constantFrom('Europe/Zurich', 'America/New_York', 'Asia/Singapore', 'Australia/Lord_Howe', 'UTC'),
  time: fc.integer({ min: 0, max: 47 }),
  takes: fc.integer({ min: 0, max: 60 }),
});

const place = fc.constantFrom('A', 'B', 'C', 'D', 'E');
const sentence: fc.Arbitrary<Sentence> = fc.record({
  from: place,
  to: fc.uniqueArray(place, { minLength: 1, maxLength: 2 }),
  via: fc.uniqueArray(fc.constantFrom('H', 'K'), { maxLength: 2 }),
  both: fc.boolean(),
  carries: fc.constantFrom('', '', 'a', 'b'),
  planned: fc.integer({ max: 9, min: 0 }).map((dice) => dice === 0),
  way: fc.oneof(free, daily, daily),
});
/** Flows that start where others end are what makes ways. */
const sentences = fc
  .array(sentence, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((one): Sentence => (one.both ? { ...one, to: one.to.slice(0, 1) } : one)));

function textOf({ from, to, via, both, carries, planned, way }: Sentence): string {
  const ends = both ? `between ${from} and ${to[0]}` : `from ${from} to ${to.join(', ')}`;
  const pattern =
    way.kind === 'free' ? way.text : `batch daily at ${clock(way.time)} ${way.zone} takes ${time(way.takes)}`;
  return [
    `flow X ${ends} ${pattern}`,
    via.length > 0 ? ` via ${via.join(', ')}` : '',
    carries === '' ? '' : ` carries ${carries}`,
    planned ? ' lifecycle planned' : '',
    // A latency or a run that is stated is that of the whole way.
  ].join('');
}

interface Ride {
  readonly from: string;
  readonly to: string;
  readonly next?: Int32Array;
  readonly best: number;
  readonly worst: number;
}

function ridesOf({ from, to, via, both, way }: Sentence): Ride[] {
  const times =
    way.kind === 'free'
      ? { best: way.best, worst: way.worst }
      : { best: way.takes, worst: way.takes, next: nextDaily(way.zone, way.time) };
  const there = [...via, ...to].map((end) => ({ from, to: end, ...times }));
  const back = both ? [...via, from].map((end) => ({ from: to[0] ?? '', to: end, ...times })) : [];
  return [...there, ...back].filter((ride) => ride.from !== ride.to);
}

/** The arrival of what leaves A at a moment; moments are quarter hours, so that one between two slots just misses a start. */
function flood(rides: readonly Ride[], leaves: number, pace: 'best' | 'worst'): Map<string, number> {
  const arrived = new Map([['A', leaves]]);
  for (let changed = true; changed;) {
    changed = false;
    for (const ride of rides) {
      const here = arrived.get(ride.from);
      if (here === undefined) continue;
      const start = ride.next ? (ride.next[Math.ceil(here / 2)] ?? Number.NaN) * 2 : here;
      const there = start + ride[pace] * 2;
      if (there >= (arrived.get(ride.to) ?? Infinity)) continue;
      arrived.set(ride.to, there);
      changed = true;
    }
  }
  return arrived;
}

interface Seen {
  best: number;
  worst: number;
  usual: number;
}

/** What leaves right after a slot has waited for all of it when the next start comes. */
function simulate(all: readonly Sentence[], field: 'a' | 'b'): Map<string, Seen> {
  const live = all.filter(({ carries, planned }) => !planned && (carries === '' || carries === field));
  const rides = live.flatMap(ridesOf);
  const zones = live.flatMap(({ way }) => (way.kind === 'daily' ? [way.zone] : []));
  const changes = changesBetween(zones);
  const seen = new Map<string, Seen>();
  const of = (name: string): Seen => {
    const known = seen.get(name) ?? { best: Infinity, worst: -1, usual: -1 };
    seen.set(name, known);
    return known;
  };
  for (let slot = 0; slot < (zones.length > 0 ? YEAR : 1); slot++) {
    for (const [name, at] of flood(rides, slot * 2 + 1, 'worst')) {
      const known = of(name);
      const takes = Math.floor(at / 2) - slot;
      known.worst = Math.max(known.worst, takes);
      if (!changes(slot - DAY, Math.floor(at / 2))) known.usual = Math.max(known.usual, takes);
    }
    for (const [name, at] of flood(rides, slot * 2, 'best')) {
      const known = of(name);
      known.best = Math.min(known.best, at / 2 - slot);
    }
  }
  return seen;
}

const shown = ({ best, worst, usual }: Seen): string =>
  `${time(best)} ${time(worst)} ${time(usual < 0 ? worst : usual)}`;

test('a thousand maps', { timeout: 300_000 }, () => {
  let compared = 0;
  fc.assert(
    fc.property(sentences, fc.constantFrom('a' as const, 'b' as const), (all, field) => {
      const map = mapOf({ [URI]: `entity X { source A field a field b }\n${all.map(textOf).join('\n')}\n` });
      const entity = map.entity('X');
      if (!entity) throw new Error('no entity');
      const analysis = createAnalysis(map);
      const track = analysis.of(entity).tracks.find(({ name }) => name === field);
      const expected = simulate(all, field);
      for (const system of map.systems) {
        const found = track && analysis.freshness(entity).of(track, system);
        const known = expected.get(system.name);
        const own =
          found &&
          `${formatDuration(found.best)} ${formatDuration(found.worst)} ${formatDuration(found.usual)}`;
        expect(own, system.name).toBe(known && shown(known));
        if (known && system.name !== 'A') compared++;
      }
    }),
    { numRuns: 1000 },
  );
  // Most maps lead somewhere.
  expect(compared).toBeGreaterThan(1000);
});
