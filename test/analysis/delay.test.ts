/** What a pattern can promise, and the cheapest that keeps a promise. */
import { expect, test } from 'vitest';
import { cheapestPattern, patternDelay } from '../../src/analysis/delay.js';
import { copies, firesOnChange, isLive, mayRepeat } from '../../src/analysis/flow.js';
import { formatDuration, parseDuration } from '../../src/base/duration.js';
import type { Flow } from '../../src/model/map.js';
import { mapOf, URI } from '../rules/run.js';

function flowOf(clauses: string): Flow {
  const flow = mapOf({ [URI]: `flow Order from ERP to CRM ${clauses}\n` }).flows[0];
  if (!flow) throw new Error('no flow');
  return flow;
}

test.each([
  ['batch daily at 02:00 UTC takes 40m', '1d40m: 1d between starts + 40m a run'],
  ['batch every 15m', '15m: 15m between starts'],
  ['batch every 15m latency 1s p99 5s', '15m5s: 15m between starts + 5s on the way'],
  ['batch', undefined],
  ['near-realtime', '1m: 1m at the least, as near-realtime means minutes'],
  ['near-realtime every 5m latency 2s p99 10s', '5m10s: 5m between polls + 10s on the way'],
  ['realtime', undefined],
  ['realtime latency 300ms', '300ms: 300ms on the way'],
  ['event-driven latency 300ms p99 2s', '2s: 2s on the way'],
  ['on-demand', undefined],
  ['on-demand cache 10m latency p99 1s', '10m1s: 10m in the cache + 1s to answer'],
  ['sla 1s', undefined],
])('%s', (clauses, expected) => {
  const delay = patternDelay(flowOf(clauses).clauses);
  expect(delay && `${formatDuration(delay.worst)}: ${delay.sum}`).toBe(expected);
});

test.each([
  ['1w', {}, 'batch daily'],
  ['1d', {}, 'batch daily'],
  ['1d', { takes: 1 }, 'batch every 12h takes 1ms'],
  ['1d', { takes: 2_400_000 }, 'batch every 12h takes 40m'],
  ['2h', { takes: 2_400_000 }, 'batch hourly takes 40m'],
  // Runs that are an hour long overlap where one starts every hour.
  ['2h', { takes: 3_600_000 }, 'near-realtime every 30m'],
  ['3h', { takes: 3_600_000 }, 'batch every 2h takes 1h'],
  ['23h59m', {}, 'batch every 12h'],
  ['1h', {}, 'batch hourly'],
  ['59m', {}, 'near-realtime every 30m'],
  ['15m', {}, 'near-realtime every 15m'],
  ['15m', { latency: 1000 }, 'near-realtime every 10m'],
  ['1m', {}, 'near-realtime every 1m'],
  ['59s', {}, 'realtime'],
  ['1s', { latency: 1000 }, 'realtime'],
  ['1s', { latency: 1001 }, undefined],
])('within %s, given %j', (within, given, expected) => {
  expect(cheapestPattern(parseDuration(within) ?? Number.NaN, given)).toBe(expected);
});

test.each([
  ['', 'live'],
  ['realtime', 'live copies fires'],
  ['near-realtime every 5m', 'live copies fires'],
  ['event-driven lifecycle planned', 'copies fires'],
  ['batch daily lifecycle retiring', 'live copies'],
  ['on-demand', 'live'],
  ['on-demand cache 1m', 'live copies'],
  ['batch hourly delivery at-least-once', 'live copies repeats'],
  ['batch hourly delivery at-most-once', 'live copies'],
  ['batch hourly retry none', 'live copies'],
  ['batch hourly retry fixed 3 times', 'live copies repeats'],
])('a flow with %j is %s', (clauses, expected) => {
  const flow = flowOf(clauses);
  const said = [
    isLive(flow) && 'live',
    copies(flow.clauses) && 'copies',
    firesOnChange(flow.clauses) && 'fires',
    mayRepeat(flow.clauses) && 'repeats',
  ];
  expect(said.filter((word) => word !== false).join(' ')).toBe(expected);
});
