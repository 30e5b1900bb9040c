/** The documents that a map has places in, whatever came, went and moved in it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FilesShown } from '../../../../src/hosts/vscode/preview/files-shown.js';
import type { Landscape } from '../../../../src/views/graph/landscape.js';
import { landscapeOf } from '../../webview/landscapes.js';

/** Where things stand that authors may look at. */
const LISTS = ['nodes', 'edges', 'groups', 'flows', 'entities', 'teams', 'views', 'findings'] as const;

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
    fc.property(fc.constantFrom(...LISTS), changes, (list, maps) => {
      const files = new FilesShown();
      for (const each of maps) {
        const map = { ...landscapeOf({ nodes: [], edges: [], groups: [] }), [list]: each };
        const uris = files.of(map);
        expect(new Set(uris)).toEqual(new Set(each.flatMap(({ at }) => at?.uri ?? [])));
        expect(files.of({ ...map, [list]: [...each] })).toBe(uris);
      }
    }),
  );
});

test('a document that only one list still speaks of stays', () => {
  const files = new FilesShown();
  const map = landscapeOf({ nodes: [], edges: [], groups: [] });
  const both = { ...map, nodes, teams: nodes.slice(3, 4) } as unknown as Landscape;
  expect(files.of(both)).toHaveLength(3);
  expect(files.of({ ...both, nodes: [] })).toEqual(['file:///0.flow']);
  expect(files.of(map)).toEqual([]);
});
