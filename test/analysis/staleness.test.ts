/** How old the data may be where it is read, hop by hop. */
import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/analysis/analysis.js';
import type { Case, Staleness, Step } from '../../src/analysis/staleness.js';
import { formatDuration } from '../../src/base/duration.js';
import { mapOf, URI } from '../rules/run.js';

/** Of `entity X { source A }`, at a reader. */
function stalenessAt(reader: string, flows: string): Staleness | undefined {
  const map = mapOf({ [URI]: `entity X { source A }\n${flows}` });
  const entity = map.entity('X');
  const place = map.place(reader);
  if (!entity || !place) throw new Error('no entity or reader');
  return createAnalysis(map).staleness(entity, place)[0]?.staleness;
}

const stepText = ({ hop, adds, parts }: Step): string =>
  `${hop.from.name}→${hop.to.name} ${formatDuration(adds)} (${parts
    .map(
      ({ kind, takes, assumed, place }) =>
        `${kind}${place ? ` ${place.name}` : ''} ${formatDuration(takes)}${assumed ? '?' : ''}`,
    )
    .join(' + ')})`;

const caseText = ({ steps }: Case): string => steps.map(stepText).join(', ');

const shown = (staleness: Staleness | undefined): string | undefined =>
  staleness &&
  `${formatDuration(staleness.best)}–${formatDuration(staleness.worst)}: ${caseText(staleness.worstCase())}`;

test.each([
  ['realtime', '300ms–2s: A→B 2s (way 2s?)'],
  ['realtime latency 200ms', '200ms–200ms: A→B 200ms (way 200ms)'],
  ['realtime latency 200ms p99 1s', '200ms–1s: A→B 1s (way 1s)'],
  ['realtime latency p99 100ms', '100ms–100ms: A→B 100ms (way 100ms)'],
  ['event-driven', '300ms–2s: A→B 2s (way 2s?)'],
  ['near-realtime', '1m–5m: A→B 5m (way 5m?)'],
  ['near-realtime latency 1s p99 2s', '1s–1m2s: A→B 1m2s (poll 1m? + way 2s)'],
  ['near-realtime every 5m', '300ms–5m2s: A→B 5m2s (poll 5m + way 2s?)'],
  ['near-realtime every 5m latency 1s p99 20s', '1s–5m20s: A→B 5m20s (poll 5m + way 20s)'],
  ['on-demand', '400ms–3s: A→B 3s (way 3s?)'],
  ['on-demand cache 10m latency p99 1s', '400ms–10m1s: A→B 10m1s (way 1s + cache 10m)'],
  ['batch hourly takes 10m', '10m–1h10m: A→B 1h10m (start 1h + run 10m)'],
  ['batch every 15m', '0s–15m: A→B 15m (start 15m)'],
  ['batch every 15m latency 1s p99 3s', '1s–15m3s: A→B 15m3s (start 15m + run 3s)'],
  ['batch daily', '0s–1d: A→B 1d (start 1d)'],
  ['batch daily at 02:00 UTC takes 40m', '40m–1d40m: A→B 1d40m (start 1d + run 40m)'],
  ['batch daily at 02:00 Europe/Zurich', '0s–1d1h: A→B 1d1h (start 1d1h)'],
  ['batch cron "0 2 * * 1-5" UTC', '0s–3d: A→B 3d (start 3d)'],
  ['realtime via H', '320ms–2s500ms: A→B 2s500ms (way 2s? + via H 500ms?)'],
  ['realtime via H, K', '340ms–3s: A→B 3s (way 2s? + via H 500ms? + via K 500ms?)'],
  ['realtime via H latency 1s', '1s–1s: A→B 1s (way 1s)'],
  ['batch hourly via H', '20ms–1h500ms: A→B 1h500ms (start 1h + via H 500ms?)'],
  ['batch', undefined],
  ['', undefined],
])('%s', (clauses, expected) => {
  expect(shown(stalenessAt('B', `flow X from A to B ${clauses}`))).toBe(expected);
});

test.each([
  [
    'a chain',
    'flow X from A to C realtime latency 1s\nflow X from C to B realtime latency 2s',
    '3s–3s: A→C 1s (way 1s), C→B 2s (way 2s)',
  ],
  [
    'a batch waits for the start after the one before',
    'flow X from A to C batch daily at 02:00 UTC takes 1h\nflow X from C to B batch daily at 04:00 UTC takes 30m',
    '2h30m–1d2h30m: A→C 1d1h (start 1d + run 1h), C→B 1h30m (start 1h + run 30m)',
  ],
  [
    'one that starts too early adds a day',
    'flow X from A to C batch daily at 02:00 UTC takes 3h\nflow X from C to B batch daily at 04:00 UTC takes 30m',
    '1d2h30m–2d2h30m: A→C 1d3h (start 1d + run 3h), C→B 23h30m (start 23h + run 30m)',
  ],
  [
    'what is read at the end of a run is in time',
    'flow X from A to C batch daily at 02:00 UTC takes 2h\nflow X from C to B batch daily at 04:00 UTC',
    '2h–1d2h: A→C 1d2h (start 1d + run 2h), C→B 0s ()',
  ],
  [
    'the freshest way',
    'flow X from A to B batch daily at 02:00 UTC\nflow X from A to C realtime latency 1s\nflow X from C to B near-realtime every 5m latency 1s',
    '0s–5m2s: A→C 1s (way 1s), C→B 5m1s (poll 5m + way 1s)',
  ],
  [
    'two batches a day apart by turns',
    'flow X from A to B batch daily at 02:00 UTC\nflow X from A to B batch daily at 12:00 UTC',
    '0s–14h: A→B 14h (start 14h)',
  ],
  [
    'back over both ways of one flow, hubs in turn',
    'flow X between B and A realtime via H, K',
    '340ms–3s: A→B 3s (way 2s? + via K 500ms? + via H 500ms?)',
  ],
  [
    'from a hub on the way',
    'flow X from A to C realtime via H, K\nflow X from K to B realtime latency 1s',
    '1s320ms–3s500ms: A→K 2s500ms (way 2s? + via H 500ms?), K→B 1s (way 1s)',
  ],
])('%s', (_, flows, expected) => {
  expect(shown(stalenessAt('B', flows))).toBe(expected);
});
