/** The engine is told nothing that it does not know: it would say so on the terminal of whoever runs it. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { waitFlag } from '../../src/hosts/node-engine.js';

test.each([
  ['11.3.244.8-node.38', '--interrupt-budget=540672'],
  ['12.4.254.21-node.57', '--invocation-count-for-turbofan=24000'],
  ['13.6.233.17-node.53', '--invocation-count-for-turbofan=24000'],
  ['99.0', undefined],
])('V8 %s: %s', (version, flag) => {
  expect(waitFlag(version)).toBe(flag);
});

test('the flag is one of this engine', () => {
  const flag = waitFlag(process.versions.v8);
  const { stdout, stderr } = spawnSync(process.execPath, [
    '-e',
    `require('node:v8').setFlagsFromString(${JSON.stringify(flag ?? '--no-maglev')}); console.log('ran')`,
  ]);
  expect([stdout.toString(), stderr.toString()]).toEqual(['ran\n', '']);
});
