import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawShown } from '../../../../src/views/graph/draw.js';
import { createElk } from '../../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../../src/views/graph/layout/layout.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';
import { faultsOf } from '../../../support/picture-faults.js';
import { exampleLandscape } from '../../../support/pictured.js';

const examples = path.resolve(import.meta.dirname, '../../../../examples');
const golden = path.resolve(import.meta.dirname, '../../../golden/picture');
const layout = createLayout(createElk());

describe.each(readdirSync(examples))('%s', (name) => {
  test('lies where it lay, and looks as it looked', async () => {
    // Unchecked: rules come and go, the picture's places stay.
    const shown = showGraph(await exampleLandscape(name), {});
    const { picture, svg } = await drawShown(shown, layout, { theme: 'light', title: name });
    expect(faultsOf(picture)).toEqual([]);
    const places = {
      size: [picture.width, picture.height, picture.direction],
      groups: picture.groups.map(({ id, box, titleAt }) => [id, box, titleAt ?? 0]),
      nodes: picture.nodes.map(({ id, box }) => [id, box]),
      edges: picture.edges.map(({ id, points, labelBox }) => [
        id,
        points.map(({ x, y }) => [x, y]),
        labelBox,
      ]),
      trunks: picture.trunks.map(({ id, edges, labelBox }) => [id, edges, labelBox]),
    };
    const lines = JSON.stringify(places, null, 1).replace(/\n {3,}/g, ' ');
    await expect(`${lines}\n`).toMatchFileSnapshot(path.join(golden, `${name}.json`));
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(path.join(golden, `${name}.svg`));
  });
});
