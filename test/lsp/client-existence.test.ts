/** What is known of the files of a client, before it answers, after it answered, and where it never does. */
import { expect, test } from 'vitest';
import { ClientExistence } from '../../src/lsp/client-existence.js';
import type { ExistParams } from '../../src/lsp/protocol.js';

const ROOT = 'memory:/my%20map';

/** A client whose answers come when they are let go. */
function clientWith(answer: (path: string) => unknown) {
  const requests: ExistParams[] = [];
  const changes: string[] = [];
  const tasks: (() => void)[] = [];
  const sendRequest = ((_method: string, params: ExistParams) => {
    requests.push(params);
    return Promise.resolve({ exist: params.paths.map(answer) });
  }) as never;
  const existence = new ClientExistence({
    connection: { sendRequest },
    soon: (task) => tasks.push(task),
    onChange: (_root, path) => changes.push(path),
  });
  const settle = async (): Promise<void> => {
    for (const task of tasks.splice(0)) task();
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
  };
  return { existence, requests, changes, settle };
}

test('nothing is known before the client answers; all that was asked is one request', async () => {
  const { existence, requests, changes, settle } = clientWith((path) => path === 'a.ts');
  expect(existence.exists(ROOT, 'a.ts')).toBeUndefined();
  expect(existence.exists(ROOT, 'b.ts')).toBeUndefined();
  expect(existence.exists(ROOT, 'a.ts')).toBeUndefined();
  await settle();
  expect(requests).toEqual([{ root: ROOT, paths: ['a.ts', 'b.ts'] }]);
  expect(changes).toHaveLength(1);
  expect([existence.exists(ROOT, 'a.ts'), existence.exists(ROOT, 'b.ts')]).toEqual([true, false]);
  await settle();
  expect(requests).toHaveLength(1);
});

test('what came or went is asked again, and what was known counts meanwhile', async () => {
  const there = new Set<string>();
  const { existence, requests, changes, settle } = clientWith((path) => there.has(path));
  const ask = (): (boolean | undefined)[] =>
    ['t/my a.ts', 'u.ts'].map((path) => existence.exists(ROOT, path));
  ask();
  await settle();
  there.add('t/my a.ts');
  for (const [uri, times] of [
    ['memory:/my%20map/t/other.ts', 1],
    ['memory:/other', 1],
    ['memory:/my%20map/t', 2],
    ['memory:/my%20map/t/my%20a.ts', 3],
  ] as const) {
    existence.changed(uri);
    ask();
    await settle();
    expect(requests, uri).toHaveLength(times);
  }
  expect(requests[1]?.paths).toEqual(['t/my a.ts']);
  // The first answers, and the one that was another.
  expect(changes).toHaveLength(2);
  expect(ask()).toEqual([true, false]);
  there.delete('t/my a.ts');
  existence.doubt();
  expect(ask()).toEqual([true, false]);
  await settle();
  expect(ask()).toEqual([false, false]);
});

test('where the client cannot tell, nobody knows; one that does not know the request is not asked again', async () => {
  const unsure = clientWith(() => null);
  unsure.existence.exists(ROOT, 'a.ts');
  await unsure.settle();
  expect(unsure.existence.exists(ROOT, 'a.ts')).toBeUndefined();
  expect(unsure.changes).toEqual([]);

  const deaf = clientWith(() => {
    throw new Error('Unhandled method');
  });
  deaf.existence.exists(ROOT, 'a.ts');
  await deaf.settle();
  expect(deaf.existence.exists(ROOT, 'b.ts')).toBeUndefined();
  await deaf.settle();
  expect(deaf.requests).toHaveLength(1);
});

test('thousands of paths are several requests', async () => {
  const { existence, requests, changes, settle } = clientWith(() => true);
  for (let index = 0; index < 1200; index++) existence.exists(ROOT, `${index}.ts`);
  await settle();
  expect(requests.map(({ paths }) => paths.length)).toEqual([500, 500, 200]);
  expect(changes).toHaveLength(3);
});
