/** The documents that a map has places in, whatever came, went and moved in it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FilesShown } from '../../../../src/hosts/vscode/preview/files-shown.js';
import { landscapeOf } from '../../webview/landscapes.js';

const badge = { errors: 0, warnings: 0, information: 0 };
const nodes = Array.from({ length: 9 }, (_, index) => ({
  id: `N${index}`,
  label: 'a',
  role: 'system' as const,
  declared: true,
  badge,
  ...(index > 0 && {
    at: {
      uri: `file:///${index % 3}.flow`,
      range: { start: { line: index, character: 0 }, end: { line: index, character: 9 } },
    },
  }),
}));

test('edit by edit they are those that are looked up afresh', () => {
  const changes = fc.array(fc.shuffledSubarray(nodes), { maxLength: 8 });
  fc.assert(
    fc.property(changes, (maps) => {
      const files = new FilesShown();
      for (const each of maps) {
        const map = landscapeOf({ nodes: each, edges: [], groups: [] });
        const uris = files.of(map);
        expect(new Set(uris)).toEqual(new Set(each.flatMap(({ at }) => at?.uri ?? [])));
        expect(files.of({ ...map, nodes: [...each] })).toBe(uris);
      }
    }),
  );
});
