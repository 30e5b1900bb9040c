import { expect, test } from 'vitest';
import { readFence, unknownWords } from '../../../../src/hosts/vscode/markdown/fence.js';

test.each([
  ['', undefined],
  ['js', undefined],
  ['headwaters', undefined],
  ['headwater', []],
  ['  Headwater  ', []],
  ['headwater view=orderToCash only', ['view', 'only']],
  ['headwater path="my maps/orders" focus=place:CRM:2', ['path', 'focus']],
])('%j', (info, words) => {
  expect(readFence(info)?.words).toEqual(words);
});

test('words have values, the last counts, and quotes hold spaces', () => {
  const fence = readFence(
    'headwater path="my maps/a" view=a view=b filter=owner=ops,pattern=batch filter=domain=X only',
  );
  expect(fence?.value('path')).toBe('my maps/a');
  expect(fence?.value('view')).toBe('b');
  expect(fence?.values('filter')).toEqual(['owner=ops,pattern=batch', 'domain=X']);
  expect(fence?.has('only')).toBe(true);
  expect(fence?.value('only')).toBeUndefined();
});

test('a word that means nothing is named; what other tools write in braces is theirs', () => {
  const fence = readFence('headwater vue=a {.line-numbers} [x] view=b');
  expect(fence && unknownWords(fence)).toEqual(['vue']);
});
