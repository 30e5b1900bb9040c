/** Checking costs what a map holds, however its flows hang together: eight times the flows cost nowhere near sixty-four times as much. */
import { expect, test } from 'vitest';
import type { IntegrationMap } from '../../src/model/map.js';
import { checkMap } from '../../src/rules/check.js';
import { mapOf, TODAY, URI } from './run.js';

const numbers = (times: number): number[] => Array.from({ length: times }, (_, index) => index);

const lines = (times: number, line: (index: number) => string): string => numbers(times).map(line).join('\n');

const entity = (readers: string, fields = 'field a field b'): string =>
  `entity E {\n  source S0 key id\n${readers}\n  field id ${fields}\n}\n`;

const readers = (times: number): string => lines(times, (index) => `  reader S${index + 1} needs 1d`);

const chain = (times: number, via: string): string =>
  `hub H\n${entity(readers(times))}${lines(times, (index) => `flow E from S${index} to S${index + 1} realtime ${via}`)}\n`;

const TEXTS: Readonly<Record<string, (times: number) => string>> = {
  'one entity along a chain of systems': (times) => chain(times, ''),
  'the same through a hub': (times) => chain(times, 'via H'),
  'one entity into many systems': (times) =>
    `${entity(readers(times))}${lines(times, (index) => `flow E from S0 to S${index + 1} realtime`)}\n`,
  'one entity into one system by many triggers': (times) =>
    `${entity(readers(1))}${lines(times, (index) => `flow E from S0 to S1 event-driven trigger "t${index}" latency ${index + 1}s`)}\n`,
  'one entity into one system again and again': (times) =>
    `${entity(readers(1))}${lines(times, () => 'flow E from S0 to S1 realtime latency 1s')}\n`,
  'many entities that refer to one': (times) =>
    `entity P { source S0 key id reader S1 }\nflow P from S0 to S1 batch daily at 02:00 UTC\n${lines(times, (index) => `entity E${index} { source S0 key id references P reader S1 needs 1h }\nflow E${index} from S0 to S1 realtime`)}\n`,
};

const TIMES = 200;
const FACTOR = 8;

/** CPU milliseconds; the least of a few, as a machine does other things too. */
function costOf(map: IntegrationMap): number {
  const costs = numbers(3).map(() => {
    const start = process.cpuUsage();
    checkMap(map, { today: TODAY });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

test.each(Object.entries(TEXTS))('%s', { timeout: 60_000 }, (_, make) => {
  const small = Math.max(1, costOf(mapOf({ [URI]: make(TIMES) })));
  expect(costOf(mapOf({ [URI]: make(TIMES * FACTOR) })) / small).toBeLessThan(4 * FACTOR);
});
