import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { GraphEdge, GraphNode } from '../../../../src/views/graph/graph.js';
import { countFont, edgeFont, edgeLabelSize, nodeSize } from '../../../../src/views/graph/captions.js';
import type { Landscape } from '../../../../src/views/graph/landscape.js';
import { fitText, textWidth } from '../../../../src/views/graph/measure.js';
import { overlayKinds, type Ask } from '../../../../src/views/graph/show/ask.js';
import type { Painted } from '../../../../src/views/graph/show/paint.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';
import { renderLabel } from '../../../../src/views/graph/svg/edge.js';
import { renderNode } from '../../../../src/views/graph/svg/node.js';
import { beside, inLines } from '../../../../src/views/graph/svg/value.js';
import { landscape } from '../../../bench/landscapes/landscape.js';
import { exampleLandscape, landscapeOfFiles } from '../../../support/pictured.js';

const place = { x: 0, y: 0 };

const labelOf = (edge: GraphEdge, painted: Painted | undefined): string =>
  renderLabel(
    { ...edge, points: [], labelBox: { ...place, ...edgeLabelSize(edge) } },
    { painted, isListed: false },
    false,
  );

const nodeOf = (node: GraphNode, painted: Painted | undefined): string =>
  renderNode({ ...node, box: { ...place, ...nodeSize(node) } }, painted, false);

const cut = /<text class="value"[^>]*>[^<]*…/;

/** Ids of what says a value that is cut. */
function cutIn(of: Landscape, ask: Ask): readonly string[] {
  const { graph, paint } = showGraph(of, ask);
  return [
    ...graph.edges.filter((edge) => cut.test(labelOf(edge, paint[edge.id]))),
    ...graph.nodes.filter((node) => cut.test(nodeOf(node, paint[node.id]))),
  ].map(({ id }) => id);
}

const asksOf = ({ entities, nodes }: Landscape): readonly Ask[] => [
  ...overlayKinds.filter((kind) => kind !== 'outage').map((overlay) => ({ overlay })),
  ...entities.slice(0, 8).map(({ id }) => ({ lens: id })),
  ...nodes.slice(0, 8).map(({ id }) => ({ overlay: 'outage', down: id }) as const),
];

describe.each(readdirSync('examples'))('%s', (name) => {
  test('says every value whole', async () => {
    const of = await exampleLandscape(name);
    for (const ask of asksOf(of)) expect(cutIn(of, ask), JSON.stringify(ask)).toEqual([]);
  });
});

test('as does a landscape of sixty systems', () => {
  const { files } = landscape({ flows: 200, systems: 60, style: 'mixed' });
  const texts = files
    .filter(({ path }) => path.endsWith('.flow'))
    .map(({ path, text }) => [path, text] as const);
  const of = landscapeOfFiles(new Map(texts));
  for (const ask of asksOf(of)) expect(cutIn(of, ask), JSON.stringify(ask)).toEqual([]);
});

describe('in the room there is', () => {
  const fonts = { name: edgeFont, value: countFont };
  const wide = (text: string): number => textWidth(text, countFont);
  const painted = { text: '+15m1s of 10m', short: ['+15m1s', '+15m'] };

  test('the name comes before more of the value, the value before the end of the name', () => {
    const name = textWidth('Order', edgeFont) + 4;
    expect(beside('Order', painted, fonts, 200)).toEqual({ name: 'Order', value: '+15m1s of 10m' });
    expect(beside('Order', painted, fonts, name + wide('+15m1s'))).toEqual({
      name: 'Order',
      value: '+15m1s',
    });
    expect(beside('ShipmentNotice', painted, fonts, 40 + wide('+15m'))).toEqual({
      name: 'Ship…',
      value: '+15m',
    });
    expect(beside('ShipmentNotice', painted, fonts, wide('+15m1s'))).toEqual({
      name: fitText('ShipmentNotice', edgeFont, wide('+15m1s')),
      value: '',
    });
    expect(beside('ShipmentNotice', painted, fonts, 40, true)).toEqual({ name: 'Ship…', value: '' });
  });

  test('one line in a shorter form comes before two, and a sign stays with its figure', () => {
    const room = wide('Order 15m1s');
    expect(inLines({ text: 'Order 15m1s > 10m' }, countFont, room)).toEqual(['Order 15m1s', '> 10m']);
    expect(inLines({ text: 'Order 15m1s > 10m', short: ['15m'] }, countFont, room)).toEqual(['15m']);
    expect(inLines({ text: 'Order 15m1s > 10m', short: ['15m1s'] }, countFont, wide('15m1s'))).toEqual([
      '15m1s',
    ]);
    const long = ['integration operations', 'integration operation'] as const;
    expect(inLines({ text: long[0], short: [long[1]] }, countFont, wide('integration'))).toEqual(
      long[0].split(' '),
    );
    expect(inLines({ text: 'integration-operations' }, countFont, 30)).toHaveLength(1);
  });
});
