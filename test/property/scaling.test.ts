/** Reading costs what a text is long, whatever stands in it: eight times the text costs nowhere near sixty-four times as much. */
import { expect, test } from 'vitest';
import { parseFragment } from '../../src/language/fragment.js';

const TEXTS: Readonly<Record<string, (times: number) => string>> = {
  'teams on one line': (times) => 'team a '.repeat(times),
  'teams with braces on one line': (times) => 'team a { } '.repeat(times),
  'domains on one line': (times) => 'domain A { system B } '.repeat(times),
  'domains in domains': (times) => 'domain D {\n'.repeat(2 * times),
  'braces in braces': (times) => `entity E ${'{ '.repeat(times)}`,
  'closing braces': (times) => '} '.repeat(times),
  'words that mean nothing': (times) => `flow A from B to C ${'foo 1 '.repeat(times)}`,
  'a list': (times) => `flow A from B to ${'C, '.repeat(times)}D`,
  'a clause again and again': (times) => `flow A from B to C ${'sla 1s '.repeat(times)}`,
  'comments above': (times) => `${'// headwater-ignore a: b\n'.repeat(times)}flow A from B to C`,
  'comments that nobody closes': (times) => '/* '.repeat(10 * times),
  'texts that nobody closes': (times) => '""" '.repeat(10 * times),
  'one long word': (times) => 'a'.repeat(100 * times),
  'one long word with dots': (times) => 'a.'.repeat(100 * times),
  'signs that mean nothing': (times) => '§'.repeat(10 * times),
  'a deep indentation': (times) => `${' '.repeat(10 * times)}${'team a { } '.repeat(times)}`,
  fields: (times) => `entity E {\n${'  field a\n'.repeat(times)}}`,
  'lines that end too early': (times) => 'flow A from\n'.repeat(times),
};

const TIMES = 500;
const FACTOR = 8;

/** CPU milliseconds; the least of a few, as a machine does other things too. */
function costOf(text: string): number {
  const costs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    parseFragment('file:///a.flow', text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

test.each(Object.entries(TEXTS))('%s', (_, make) => {
  const small = Math.max(1, costOf(make(TIMES)));
  expect(costOf(make(TIMES * FACTOR)) / small).toBeLessThan(4 * FACTOR);
});
