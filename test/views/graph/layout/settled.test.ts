import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createNodeFiles } from '../../../../src/hosts/node-files.js';
import { createHeadwater } from '../../../../src/service/headwater.js';
import type { Graph, LaidOutGraph } from '../../../../src/views/graph/graph.js';
import { createElk } from '../../../../src/views/graph/layout/elk.js';
import { keepStill } from '../../../../src/views/graph/layout/keep-still.js';
import { createLayout } from '../../../../src/views/graph/layout/layout.js';
import { drawableEdges } from '../../../../src/views/graph/layout/level.js';
import { editsOf, movesOf } from '../../../bench/picture/edits.js';
import { drawn, qualityOf } from '../../../bench/picture/quality.js';
import { styled, styles } from '../../../bench/picture/styles.js';
import { sketch } from '../../../support/graphs.js';
import { faultsOf } from '../../../support/picture-faults.js';

const { layout } = createLayout(createElk());

/** By two judges that know nothing of how it was made. */
function expectSound(picture: LaidOutGraph, graph: Graph): void {
  const { overlaps, throughNodes, throughLabels } = qualityOf(drawn(picture));
  expect({ overlaps, throughNodes, throughLabels }).toEqual({
    overlaps: 0,
    throughNodes: 0,
    throughLabels: 0,
  });
  // A line that was led in may run along the border of a boundary, for want of another way.
  expect(faultsOf(picture).filter((fault) => !fault.includes('runs along'))).toEqual([]);
  expect(picture.edges.map(({ id }) => id)).toEqual(drawableEdges(graph).map(({ id }) => id));
  expect(picture.nodes.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id));
  expect(new Set(picture.groups.map(({ id }) => id))).toEqual(new Set(graph.groups.map(({ id }) => id)));
}

const maps = new Map<string, Graph>();

beforeAll(async () => {
  for (const style of styles) maps.set(style, styled(style, 20, 50, 3));
  const folder = path.resolve(import.meta.dirname, '../../../../examples');
  for (const name of readdirSync(folder)) {
    const headwater = createHeadwater({ files: createNodeFiles(), today: () => '2026-11-23', log: () => {} });
    await headwater.addFolder(pathToFileURL(path.join(folder, name)).href);
    maps.set(name, headwater.graph(headwater.roots()[0] ?? ''));
  }
}, 60_000);

describe.each([1, 2])('whatever is edited, seed %i', (seed) => {
  test('the picture is sound, and what was not touched stays', { timeout: 240_000 }, async () => {
    for (const graph of maps.values()) {
      const before = await layout(graph);
      expectSound(before, graph);
      for (const { graph: edited, kind } of editsOf(graph, seed)) {
        const after = await layout(edited, { previous: before });
        expectSound(after, edited);
        // At most a corridor is opened for it.
        if (kind.startsWith('flow')) expect(Math.max(0, ...movesOf(before, after))).toBeLessThanOrEqual(40);
      }
    }
  });

  test('edit upon edit as well', { timeout: 240_000 }, async () => {
    for (const style of styles) {
      let graph = styled(style, 20, 50, seed);
      let picture = await layout(graph);
      for (let round = 0; round < 12; round++) {
        const edits = editsOf(graph, seed * 31 + round);
        const edit = edits[(round * 7) % edits.length];
        if (!edit || edit.graph.nodes.filter(({ id }) => id === 'Newcomer').length > 1) continue;
        graph = edit.graph;
        picture = await layout(graph, { previous: picture });
        expectSound(picture, graph);
      }
    }
  });
});

describe('a system that comes into a picture', () => {
  const grown = (graph: Graph, nodes: readonly string[], flows: readonly string[]): Graph => {
    const more = sketch({ nodes, flows });
    return { ...graph, nodes: [...graph.nodes, ...more.nodes], edges: [...graph.edges, ...more.edges] };
  };

  const land = sketch({
    groups: ['Sales', 'Finance'],
    nodes: ['system Shop @Sales', 'system Crm @Sales', 'system Erp @Finance', 'system Ledger @Finance'],
    flows: ['Order Shop > Erp realtime', 'Account Crm > Erp batch', 'Posting Erp > Ledger batch'],
  });

  test('stands in its boundary, which makes room for it; nothing else moves far', async () => {
    const before = await layout(land);
    const after = keepStill(before, grown(land, ['system Tax @Finance'], ['Invoice Erp > Tax batch']));
    expect(after?.nodes.map(({ id }) => id)).toContain('Tax');
    expect(faultsOf(after ?? before)).toEqual([]);
    expect(Math.max(...movesOf(before, after ?? before))).toBeLessThanOrEqual(100);
  });

  test('without a boundary it stands near whom it exchanges with, and nothing moves', async () => {
    const before = await layout(land);
    const after = keepStill(before, grown(land, ['system Mail'], ['Receipt Shop > Mail realtime']));
    expect(Math.max(...movesOf(before, after ?? before))).toBe(0);
    expect(faultsOf(after ?? before)).toEqual([]);
  });

  test('with many others at once, all is laid out anew', async () => {
    const before = await layout(land);
    const many = ['A', 'B', 'C', 'D'].map((name) => `system ${name} @Sales`);
    expect(keepStill(before, grown(land, many, []))).toBeUndefined();
  });
});
