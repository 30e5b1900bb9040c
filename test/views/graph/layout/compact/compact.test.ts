import { describe, expect, test } from 'vitest';
import type { LaidOutGraph } from '../../../../../src/views/graph/graph.js';
import { compacted, spread } from '../../../../../src/views/graph/layout/compact/compact.js';
import { createElk } from '../../../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../../../src/views/graph/layout/layout.js';
import { crossingsAmong } from '../../../../../src/views/graph/layout/layered/strokes.js';
import { generated, orderToCash, sketch } from '../../../../support/graphs.js';
import { faultsOf } from '../../../../support/picture-faults.js';

const { layout } = createLayout(createElk());

const crossings = ({ edges }: LaidOutGraph): number => crossingsAmong(edges.map(({ points }) => points));

/** Drawn three times as far apart: all boxes of their size, in the same order. */
function loosened(picture: LaidOutGraph): LaidOutGraph {
  const at = (value: number): number => 3 * value;
  const point = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: at(x), y: at(y) });
  return {
    ...picture,
    width: at(picture.width),
    height: at(picture.height),
    nodes: picture.nodes.map((node) => ({
      ...node,
      box: { ...point(node.box), width: at(node.box.width), height: at(node.box.height) },
    })),
    groups: picture.groups.map((group) => ({
      ...group,
      box: { ...point(group.box), width: at(group.box.width), height: at(group.box.height) },
    })),
    edges: picture.edges.map(({ labelBox, ...edge }) => ({
      ...edge,
      points: edge.points.map(point),
      ...(labelBox && {
        labelBox: { ...point(labelBox), width: at(labelBox.width), height: at(labelBox.height) },
      }),
    })),
    trunks: picture.trunks.map(({ labelBox, ...trunk }) => ({
      ...trunk,
      ...(labelBox && {
        labelBox: { ...point(labelBox), width: at(labelBox.width), height: at(labelBox.height) },
      }),
    })),
  };
}

describe('a picture drawn closer together', () => {
  test.each([1, 2, 3, 4])('loses air, and neither its order nor its soundness (%i)', async (seed) => {
    const loose = loosened(await layout(generated(12, 20, seed), { direction: 'right' }));
    const close = compacted(loose);
    expect(faultsOf(close)).toEqual([]);
    expect(close.width * close.height).toBeLessThan(0.85 * loose.width * loose.height);
    expect(crossings(close)).toBeLessThanOrEqual(crossings(loose));
  });

  test('is not touched where a line does not turn at right angles', async () => {
    const picture = await layout(sketch({ nodes: ['system A', 'system B'], flows: ['Order A > B batch'] }));
    const [edge] = picture.edges;
    if (!edge) throw new Error('no edge');
    const slanted = {
      ...picture,
      edges: [
        {
          ...edge,
          points: [
            { x: 20, y: 30 },
            { x: 90, y: 50 },
            { x: 200, y: 30 },
          ],
        },
      ],
    };
    expect(compacted(slanted)).toBe(slanted);
  });

  test('stays where it was as far as it can', async () => {
    const before = await layout(orderToCash);
    const boxes = new Map(before.nodes.map(({ id, box }) => [`node:${id}`, { ...box, x: box.x + 50 }]));
    const after = compacted(before, (key) => boxes.get(key));
    expect(after.nodes.map(({ box }) => box.x)).toEqual(before.nodes.map(({ box }) => box.x + 50));
  });
});

test('a label that outgrows its room pushes aside what is in its way, and nothing more', async () => {
  const before = await layout(orderToCash);
  const edge = before.edges.find(({ labelBox, trunk }) => labelBox && trunk === undefined);
  if (!edge?.labelBox) throw new Error('no label');
  const size = { width: edge.labelBox.width + 90, height: edge.labelBox.height + 40 };
  const after = spread(before, new Map([[edge.id, size]]));
  if (!after) throw new Error('no room');
  expect(faultsOf(after)).toEqual([]);
  expect(after.edges.find(({ id }) => id === edge.id)?.labelBox).toMatchObject(size);
  const was = new Map(before.nodes.map(({ id, box }) => [id, box]));
  for (const { id, box } of after.nodes) {
    const { x = 0, y = 0 } = was.get(id) ?? {};
    expect(Math.abs(box.x - x)).toBeLessThanOrEqual(100);
    expect(Math.abs(box.y - y)).toBeLessThanOrEqual(50);
  }
});
