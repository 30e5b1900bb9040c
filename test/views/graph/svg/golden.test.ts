import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createNodeFiles } from '../../../../src/hosts/node-files.js';
import { createHeadwater } from '../../../../src/service/headwater.js';
import type { Graph } from '../../../../src/views/graph/graph.js';
import { createElk } from '../../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../../src/views/graph/layout/layout.js';
import { renderSvg } from '../../../../src/views/graph/svg/svg.js';
import { faultsOf } from '../../../support/picture-faults.js';

const examples = path.resolve(import.meta.dirname, '../../../../examples');
const golden = path.resolve(import.meta.dirname, '../../../golden/picture');
const { layout } = createLayout(createElk());

/** Without badges, which move nothing: rules come and go, the picture's places stay. */
async function graphOf(name: string): Promise<Graph> {
  const headwater = createHeadwater({
    files: createNodeFiles(),
    today: () => '2026-11-23',
    log: (message) => {
      throw new Error(message);
    },
  });
  await headwater.addFolder(pathToFileURL(path.join(examples, name)).href);
  const [root = ''] = headwater.roots();
  const { nodes, groups, edges } = headwater.graph(root);
  const badge = { errors: 0, warnings: 0, information: 0 };
  return {
    nodes: nodes.map((node) => ({ ...node, badge })),
    groups: groups.map((group) => ({ ...group, badge })),
    edges: edges.map((edge) => ({ ...edge, badge })),
  };
}

describe.each(readdirSync(examples))('%s', (name) => {
  test('lies where it lay, and looks as it looked', async () => {
    const picture = await layout(await graphOf(name));
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
    const svg = renderSvg(picture, { theme: 'light', title: name, legend: [] });
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(path.join(golden, `${name}.svg`));
  });
});
