/** The editor group that a click in the picture opens its text in. */
import { expect, test } from 'vitest';
import { textColumn, type Groups } from '../../../../src/hosts/vscode/preview/column.js';

const sideBySide: Groups<number> = { preview: 2, holding: [], last: undefined, all: [1, 2] };

test.each<[string, Partial<Groups<number>>, number | undefined]>([
  ['where the document is open', { holding: [3], last: 1, all: [1, 2, 3] }, 3],
  ['where the author last wrote', { last: 3, all: [1, 2, 3] }, 3],
  ['in the first other group', {}, 1],
  ['not over the preview, though the document is open there', { holding: [2], last: 2 }, 1],
  ['in a group that still exists', { last: 3 }, 1],
  [
    'in a new group, where the preview has the only one',
    { preview: 1, holding: [1], last: 1, all: [1] },
    undefined,
  ],
])('%s', (_, groups, expected) => {
  expect(textColumn({ ...sideBySide, ...groups })).toBe(expected);
});
