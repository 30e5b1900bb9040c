/** What is shown of a map after an edit is what would be shown of it if it was looked up afresh, whatever was shown before. */
import { expect, test } from 'vitest';
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

function fieldsOf(lookup: Lookup): Record<string, unknown> {
  const { from, to, flowOf, firstEdge, parent, groupOf, edgesOf } = lookup;
  return { from, to, flowOf, firstEdge, parent, groupOf, edgesOf };
}
