/** What is shown of a map after an edit is what would be shown of it if it was looked up afresh, whatever was shown before. */
import { describe, expect, test } from 'vitest';
import { createHeadwater } from '../../../../src/service/headwater.js';
import type { Landscape } from '../../../../src/views/graph/landscape.js';
import type { Ask } from '../../../../src/views/graph/show/ask.js';
import { Lookup, lookupOf } from '../../../../src/views/graph/show/lookup.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';
import { landscape } from '../../../bench/landscapes/landscape.js';
import { memoryFiles } from '../../../support/memory-files.js';

const ROOT = 'test:/map';

/** Ways to change a text: the name of a flow, where it leads, how many there are, their order, a place, its owner. */
const edits: Readonly<Record<string, (text: string) => string>> = {
  'a letter in a name': (text) => text.replace(/^flow (\w+)/m, 'flow $1x'),
  'another end': (text) => text.replace(/^(flow \w+ from )\w+/m, '$1Elsewhere'),
  'both ways': (text) => text.replace(/^(flow \w+ )from (\w+) to/m, '$1between $2 and'),
  'a flow more': (text) => text.replace(/^flow /m, 'flow Fresh from Here to There batch daily\nflow '),
  'a flow less': (text) => text.replace(/^flow [\s\S]*?(?=^flow )/m, ''),
  'flows in another order': (text) =>
    text
      .split(/(?=^flow )/m)
      .reverse()
      .join('\n'),
  'a line above': (text) => `\n${text}`,
  'an owner': (text) => text.replace(/owner \w+/, 'owner Somebody'),
  'a system more': (text) => `system Late\n${text}`,
  'nothing left': () => '',
};

const asks: Readonly<Record<string, Ask>> = {
  whole: {},
  'painted by findings': { overlay: 'findings' },
  filtered: { filter: { patterns: ['batch'] } },
};

async function opened(texts: Readonly<Record<string, string>>) {
  const headwater = createHeadwater({
    files: memoryFiles({ ...texts }),
    today: () => '2026-11-26',
    log: (message) => expect.unreachable(message),
  });
  await headwater.addFolder(ROOT);
  return headwater;
}

test.each([
  ['mixed', 40],
  ['broker', 400],
] as const)('%s, %d flows', async (style, flows) => {
  const { files } = landscape({ flows, style });
  const texts = Object.fromEntries(files.map(({ path, text }) => [`${ROOT}/${path}`, text]));
  const headwater = await opened(texts);
  const uris = Object.keys(texts).filter((uri) => uri.endsWith('.flow'));
  let before: Landscape | undefined;
  const settled: Record<string, readonly string[]> = {};
  for (const uri of [uris.at(-1) ?? '', uris.find((each) => each.includes('systems')) ?? ''])
    for (const [name, edit] of [...Object.entries(edits), ['back', () => texts[uri] ?? ''] as const]) {
      headwater.setText(uri, edit(headwater.text(uri) ?? texts[uri] ?? ''));
      const graph = headwater.graph(ROOT);
      for (const [asked, ask] of Object.entries(asks)) {
        const wish = { ...ask, settled: settled[asked] ?? [] };
        const shown = showGraph(graph, wish, before);
        expect(shown, `${name}, ${asked}`).toEqual(showGraph({ ...graph }, wish));
        settled[asked] = shown.closed;
      }
      expect(fieldsOf(lookupOf(graph)), name).toEqual(fieldsOf(new Lookup({ ...graph })));
      before = graph;
    }
});

/** The first thing of a list is another one, in some respect. */
const changed = <T extends object>([first, ...others]: readonly T[], change: (thing: T) => object): T[] =>
  first ? [{ ...first, ...change(first) }, ...others] : [];

/** What tells where things stand and lead. Most of it changes ids, too, where an author edits it: here nothing else changes. */
const shapes: Readonly<Record<string, (graph: Landscape) => Partial<Landscape>>> = {
  'the id of a node': ({ nodes }) => ({ nodes: changed(nodes, () => ({ id: 'Other' })) }),
  'the boundary of a node': ({ nodes }) => ({ nodes: changed(nodes, () => ({ group: 'domain Other' })) }),
  'the role of a node': ({ nodes }) => ({ nodes: changed(nodes, () => ({ role: 'channel' })) }),
  'the owner of a node': ({ nodes }) => ({
    nodes: changed(nodes, ({ facts }) => ({ facts: { ...facts, owner: 'somebody' } })),
  }),
  'the id of a flow': ({ flows }) => ({ flows: changed(flows, () => ({ id: 'another' })) }),
  'the start of a flow': ({ flows }) => ({ flows: changed(flows, () => ({ from: 'C' })) }),
  'the ends of a flow': ({ flows }) => ({ flows: changed(flows, () => ({ to: ['C'] })) }),
  'what a flow passes': ({ flows }) => ({ flows: changed(flows, () => ({ via: ['C'] })) }),
  'the start of a line': ({ edges }) => ({ edges: changed(edges, () => ({ from: 'C' })) }),
  'the end of a line': ({ edges }) => ({ edges: changed(edges, () => ({ to: 'C' })) }),
  'the ways of a line': ({ edges }) => ({ edges: changed(edges, () => ({ both: true })) }),
  'the flow of a line': ({ edges }) => ({ edges: changed(edges, () => ({ flow: 'another' })) }),
  'the boundaries': ({ groups }) => ({ groups: [...groups] }),
  'a line less': ({ edges }) => ({ edges: edges.slice(0, -1) }),
  'a flow less': ({ flows }) => ({ flows: flows.slice(0, -1) }),
};

describe('what was looked up counts for the map after an edit', () => {
  const text = 'system A\nsystem B\nsystem C\nflow X from A to B realtime\nflow Y from A to C batch daily\n';
  const graphOf = async (): Promise<Landscape> => (await opened({ [`${ROOT}/a.flow`]: text })).graph(ROOT);

  test.each(Object.entries(shapes))('not where %s is another', async (_, change) => {
    const before = await graphOf();
    const now = { ...before, ...change(before) };
    const [old, lookup] = [lookupOf(before), lookupOf(now, before)];
    expect(lookup.shape).not.toBe(old.shape);
    expect(fieldsOf(lookup)).toEqual(fieldsOf(new Lookup(now)));
  });

  test('where only what is said of things is another', async () => {
    const before = await graphOf();
    const nodes = changed(before.nodes, () => ({ label: 'Other' }));
    const edges = changed(before.edges, () => ({ label: 'Other' }));
    const { shape } = lookupOf(before);
    expect(lookupOf({ ...before, nodes, edges }, before).shape).toBe(shape);
  });
});

function fieldsOf(lookup: Lookup): Record<string, unknown> {
  const { from, to, flowOf, parent, groupOf, edgesOf } = lookup;
  return { from, to, flowOf, parent, groupOf, edgesOf };
}
