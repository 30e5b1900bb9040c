/** Chains of questions: how long, how slow, how often, how surely. */
import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/analysis/analysis.js';
import type { Measure, SynchronousChains } from '../../src/analysis/synchronous.js';
import { formatDuration } from '../../src/base/duration.js';
import type { IntegrationMap } from '../../src/model/map.js';
import { mapOf, URI } from '../rules/run.js';

function chainsOf(text: string): { map: IntegrationMap; chains: SynchronousChains } {
  const map = mapOf({ [URI]: text });
  const entity = map.entity('X');
  if (!entity) throw new Error('no X');
  return { map, chains: createAnalysis(map).synchronous(entity) };
}

function shown(text: string, asker: string, by: Measure): string | undefined {
  const { map, chains } = chainsOf(text);
  const place = map.place(asker);
  const chain = place && chains.worst(place, by);
  if (!chain) return undefined;
  const { hops, latency, typical, assumed, attempts, availability, unstated } = chain;
  const way = [hops[0]?.from.name, ...hops.map(({ to }) => to.name)].join('');
  const missing = unstated.map(({ name }) => name).join('+');
  return `${way} ${formatDuration(typical)}–${formatDuration(latency)}${assumed ? '?' : ''} ×${attempts} ${Number((availability * 100).toPrecision(6))}% without ${missing || 'none'}`;
}

const THREE = `system A { availability 99.9% }
hub H { availability 99% }
flow X from A to B on-demand latency 100ms p99 1s retry fixed 3 times from 1s
flow X from B to C on-demand via H latency 1s
flow X from C to D on-demand retry exponential 1 times
`;

test.each<[string, string, Measure, string | undefined]>([
  [THREE, 'D', 'length', 'ABCD 1s500ms–5s? ×8 98.901% without B+C'],
  [THREE, 'B', 'latency', 'AB 100ms–1s ×4 99.9% without none'],
  [THREE, 'A', 'length', undefined],
  [
    'flow X from A to B on-demand cache 1m\nflow X from B to C on-demand',
    'C',
    'length',
    'BC 400ms–3s? ×1 100% without B',
  ],
  [
    'flow X from A to B realtime\nflow X from B to C on-demand',
    'C',
    'length',
    'BC 400ms–3s? ×1 100% without B',
  ],
  [
    'flow X from A to B on-demand retry fixed from 1s',
    'B',
    'attempts',
    'AB 400ms–3s? ×Infinity 100% without A',
  ],
])('%s: %s by %s', (text, asker, by, expected) => {
  expect(shown(text, asker, by)).toBe(expected);
});

const DIAMOND = `system A { availability 90% }
flow X from A to D on-demand latency 10s
flow X from B to D on-demand latency 1s retry fixed 9 times from 1s
flow X from C to B on-demand latency 1s
flow X from E to C on-demand latency 1s
`;

test.each<[Measure, string]>([
  ['length', 'ECBD 3s–3s ×10 100% without E+C+B'],
  ['latency', 'AD 10s–10s ×1 90% without none'],
  ['attempts', 'BD 1s–1s ×10 100% without B'],
  ['availability', 'AD 10s–10s ×1 90% without none'],
])('the worst of several, by %s', (by, expected) => {
  const found = shown(DIAMOND, 'D', by);
  // All chains over B are tried as often; the first of them counts.
  if (by === 'attempts') expect(found).toContain('×10');
  else expect(found).toBe(expected);
});

test('those who ask, and nobody asks them', () => {
  expect(
    chainsOf(DIAMOND)
      .chains.askers()
      .map(({ name }) => name),
  ).toEqual(['D']);
});

test('systems that wait for each other', () => {
  const { map, chains } = chainsOf(
    'flow X from A to B on-demand\nflow X from B to A on-demand\nflow X from B to C on-demand latency 1s\nflow X from C to A on-demand cache 1m\n',
  );
  expect(chains.circles(10).map((circle) => circle.map(({ from, to }) => from.name + to.name))).toEqual([
    ['AB', 'BA'],
  ]);
  const place = map.place('C');
  expect(place && chains.worst(place, 'length')?.hops.length).toBe(1);
});

test('over all entities', () => {
  const map = mapOf({
    [URI]:
      'flow X from A to B on-demand\nflow Y from B to C on-demand\nflow Y from B to C on-demand lifecycle planned',
  });
  const place = map.place('C');
  const analysis = createAnalysis(map);
  expect(place && analysis.synchronousMap().worst(place, 'length')?.hops.length).toBe(2);
  expect(analysis.synchronousMap()).toBe(analysis.synchronousMap());
});
