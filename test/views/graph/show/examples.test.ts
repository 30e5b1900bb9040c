import { expect, test } from 'vitest';
import { overlayKinds, type Ask } from '../../../../src/views/graph/show/ask.js';
import { describeText } from '../../../../src/views/graph/show/describe.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';
import { examples } from '../../../support/examples.js';
import { exampleLandscape } from '../../../support/pictured.js';

const names = [...new Set(examples.map((file) => file.split('/')[0] ?? ''))];

test.each(names)('%s, in words: plain, under each overlay, each view, and through a lens', async (name) => {
  const landscape = await exampleLandscape(name);
  const busiest = landscape.nodes.toSorted(
    (a, b) => flowsAt(b.id) - flowsAt(a.id) || landscape.nodes.indexOf(a) - landscape.nodes.indexOf(b),
  )[0]?.id;
  function flowsAt(id: string): number {
    return landscape.edges.filter(({ from, to }) => from === id || to === id).length;
  }
  const asks: readonly Ask[] = [
    {},
    { collapsed: landscape.groups.map(({ id }) => id) },
    ...overlayKinds
      .filter((overlay) => overlay !== 'findings')
      .map((overlay): Ask => ({ overlay, ...(busiest !== undefined && { down: busiest }) })),
    ...landscape.views.map(({ id }): Ask => ({ view: id })),
    ...landscape.entities.slice(0, 2).map(({ id }): Ask => ({ lens: id })),
    ...(busiest === undefined
      ? []
      : [{ focus: { kind: 'place', id: busiest, downstream: 1 }, only: true } as const]),
  ];
  const text = asks
    .map((ask) => `==== ${JSON.stringify(ask)}\n${describeText(showGraph(landscape, ask))}`)
    .join('\n');
  await expect(text).toMatchFileSnapshot(`../../../golden/picture/${name}.txt`);
});
