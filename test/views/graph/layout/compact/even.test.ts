/** What stands above each other is in line, where there is room for it. */
import { describe, expect, test } from 'vitest';
import type { Box, LaidOutGraph, LaidOutNode } from '../../../../../src/views/graph/graph.js';
import { evened } from '../../../../../src/views/graph/layout/compact/even.js';
import { createElk } from '../../../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../../../src/views/graph/layout/layout.js';
import { showGraph } from '../../../../../src/views/graph/show/show.js';
import { sketch } from '../../../../support/graphs.js';
import { exampleLandscape, shown } from '../../../../support/pictured.js';
import { faultsOf } from '../../../../support/picture-faults.js';

const { layout } = createLayout(createElk());

const boxOf = ({ nodes, groups }: LaidOutGraph, wanted: string): Box | undefined =>
  [...nodes, ...groups].find(({ id }) => id === wanted)?.box;

const edgesOf = (picture: LaidOutGraph, ...ids: readonly string[]) => ({
  left: new Set(ids.map((id) => boxOf(picture, id)?.x)).size,
  right: new Set(ids.map((id) => (boxOf(picture, id)?.x ?? 0) + (boxOf(picture, id)?.width ?? 0))).size,
});

const exampleOf = async (name: string): Promise<LaidOutGraph> =>
  layout(showGraph(await exampleLandscape(name), {}).graph, { direction: 'right' });

describe('in line', () => {
  test('are the systems of a domain, and boundaries below each other with what is in them', async () => {
    const picture = await exampleOf('order-to-cash');
    expect(edgesOf(picture, 'CRM', 'Shop')).toEqual({ left: 1, right: 1 });
    expect(edgesOf(picture, 'ERP', 'PIM')).toEqual({ left: 1, right: 1 });
    expect(faultsOf(picture)).toEqual([]);
  });

  test('are the systems of the hospital', async () => {
    const picture = await exampleOf('hospital-openhie');
    expect(edgesOf(picture, 'EHR', 'BillingSystem', 'PACS', 'Laboratory')).toEqual({ left: 1, right: 1 });
    const registries = ['FacilityRegistry', 'HMIS', 'ClientRegistry', 'SharedRecord', 'TerminologyService'];
    expect(edgesOf(picture, ...registries).left).toBe(1);
    expect(faultsOf(picture)).toEqual([]);
  });

  test('are boundaries and systems where flows run down', async () => {
    const cards = showGraph(await exampleLandscape('order-to-cash'), {}).graph;
    const picture = await layout(cards, { direction: 'down' });
    const [frame, alone] = [cards.nodes.find(({ id }) => id === 'PIM')?.group ?? '', 'PIM'].map((id) =>
      boxOf(picture, id),
    );
    if (!frame || !alone) throw new Error('no PIM');
    expect([alone.x - frame.x, frame.x + frame.width - alone.x - alone.width]).toEqual([10, 10]);
    expect(faultsOf(picture)).toEqual([]);
  });

  test('are boundaries that stand in a row, and what stands in a row in them', () => {
    const system = (id: string, group: string, x: number, y: number) => ({
      ...sketch({ nodes: [`system ${id}`], flows: [] }).nodes[0],
      group,
      box: { x, y, width: 120, height: 48 },
    });
    const frame = (id: string, x: number, y: number) => ({
      id,
      label: id,
      box: { x, y, width: 420, height: 200 },
    });
    const rows = evened({
      width: 900,
      height: 300,
      nodes: [
        system('A', 'One', 20, 70),
        system('B', 'One', 160, 70),
        system('C', 'One', 300, 80),
        system('D', 'Two', 460, 70),
      ].flatMap((node) => ('id' in node ? [node as LaidOutNode] : [])),
      groups: [frame('One', 8, 20), frame('Two', 446, 32)],
      edges: [],
      trunks: [],
      direction: 'down',
      notes: [],
    });
    expect(['One', 'Two'].map((id) => boxOf(rows, id)?.y)).toEqual([20, 20]);
    expect(['A', 'B', 'C'].map((id) => boxOf(rows, id)?.y)).toEqual([70, 70, 70]);
  });

  test('are the channels of a broker, all as wide as the longest name needs', async () => {
    const picture = await exampleOf('aws-serverless-ecommerce');
    const channels = picture.nodes.filter(({ role }) => role === 'channel').map(({ id }) => id);
    expect(channels.length).toBeGreaterThan(8);
    expect(edgesOf(picture, ...channels)).toEqual({ left: 1, right: 1 });
  });
});

test('a flow that needs the room beside a system gets it, and moves nothing else', async () => {
  const { graph } = showGraph(await exampleLandscape('hospital-openhie'), {});
  const before = await layout(graph, { direction: 'right' });
  const [like] = graph.edges;
  if (!like) throw new Error('no edge');
  const ends = { from: 'FacilityRegistry', to: 'ClientRegistry' };
  const fresh = { ...like, ...ends, id: 'Fresh', flow: 'Fresh', label: 'Fresh', members: ['Fresh'] };
  const after = await layout({ ...graph, edges: [...graph.edges, fresh] }, { previous: before });
  expect(faultsOf(after).filter((fault) => !fault.includes('runs along'))).toEqual([]);
  const moved = after.nodes.map(({ id, box }) => Math.abs(box.x - (boxOf(before, id)?.x ?? 0)));
  expect(Math.max(...moved)).toBeLessThanOrEqual(40);
});

test('the room for the longest name is that of the channels that are shown', () => {
  const text = `broker Bus\nchannel A on Bus\nchannel AVeryLongNameIndeed on Bus\nsystem X\nsystem Y
flow O from X to Y via A event-driven\nflow P from X to Y via AVeryLongNameIndeed event-driven`;
  const { graph } = shown(text);
  const own = graph.nodes.filter(({ role }) => role === 'channel').map(({ longest }) => longest);
  expect(own).toHaveLength(2);
  expect(new Set(own).size).toBe(1);
  expect(own[0]).toBeGreaterThan(100);
});
