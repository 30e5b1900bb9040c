/** Findings about files that are no part of a map follow those files. */
import { expect, test } from 'vitest';
import { createHeadwater, type Headwater } from '../../src/service/headwater.js';
import { memoryFiles } from '../support/memory-files.js';

const FLOW = 'flow Order from ERP to CRM realtime test unit "tests/my order.test.ts"\n';

async function open(there: Set<string> | undefined): Promise<Headwater> {
  const headwater = createHeadwater({
    files: memoryFiles({ 'test:/my%20map/headwater.json': '{}', 'test:/my%20map/in/headwater.json': '{}' }),
    today: () => '2026-11-23',
    log: (message) => {
      throw new Error(message);
    },
    ...(there ? { exists: (root, path) => there.has(`${root} ${path}`) } : {}),
  });
  await headwater.addFolder('test:/my%20map');
  headwater.setText('test:/my%20map/a.flow', FLOW);
  return headwater;
}

const missing = (headwater: Headwater): number =>
  headwater.findings('test:/my%20map').filter(({ code }) => code === 'test-not-found').length;

const THERE = 'test:/my%20map tests/my order.test.ts';

test('a host that cannot look says nothing', async () => {
  expect(missing(await open(undefined))).toBe(0);
});

test.each([
  ['the file', 'test:/my%20map/tests/my%20order.test.ts', 1],
  ['its folder', 'test:/my%20map/tests', 1],
  ['another file', 'test:/my%20map/tests/other.test.ts', 0],
  ['one whose name only begins alike', 'test:/my%20map/tests/my%20order.test', 0],
])('%s came: the map is looked at again', async (_, uri, times) => {
  const there = new Set<string>();
  const headwater = await open(there);
  const heard: string[] = [];
  headwater.onChange((roots) => heard.push(...roots));
  expect(missing(headwater)).toBe(1);
  there.add(THERE);
  headwater.touch(uri);
  expect(heard).toEqual(times === 1 ? ['test:/my%20map'] : []);
  expect(missing(headwater)).toBe(1 - times);
});

test('a host that is not told of files learns of them when the flow itself changes', async () => {
  const there = new Set([THERE]);
  const headwater = await open(there);
  expect(missing(headwater)).toBe(0);
  there.clear();
  headwater.setText('test:/my%20map/b.flow', 'system ERP\n');
  headwater.setText('test:/my%20map/a.flow', FLOW.replace('realtime', 'realtime sla 1s'));
  expect(missing(headwater)).toBe(1);
});

test('a configuration that turns the rule off stops it, one that comes back asks again', async () => {
  const headwater = await open(new Set());
  headwater.setText('test:/my%20map/headwater.json', '{ "rules": { "test-not-found": "off" } }');
  expect(missing(headwater)).toBe(0);
  headwater.setText('test:/my%20map/headwater.json', '{}');
  expect(missing(headwater)).toBe(1);
});

test('a host that is not told of files looks again when it is asked to', async () => {
  const there = new Set<string>();
  const headwater = await open(there);
  const heard: string[] = [];
  headwater.onChange((roots) => heard.push(...roots));
  expect(missing(headwater)).toBe(1);
  headwater.lookAgain();
  expect(heard).toEqual([]);
  there.add(THERE);
  headwater.lookAgain();
  expect(heard).toEqual(['test:/my%20map']);
  expect(missing(headwater)).toBe(0);
  headwater.lookAgain();
  expect(heard).toHaveLength(1);
});
