/** What is read of the picture from how far: a value never without what it belongs to, and names last. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noFindings } from '../../../../src/views/graph/badges.js';
import { edgeLabelSize, edgeText, nodeSize, nodeText } from '../../../../src/views/graph/captions.js';
import type { Landscape } from '../../../../src/views/graph/landscape.js';
import { overlayKinds, type Ask } from '../../../../src/views/graph/show/ask.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';
import { detailAt, details, type Detail } from '../../../../src/views/graph/svg/detail.js';
import { renderLabel } from '../../../../src/views/graph/svg/edge.js';
import { renderNode } from '../../../../src/views/graph/svg/node.js';
import { pictureStyles } from '../../../../src/views/graph/svg/styles.js';
import { exampleLandscape } from '../../../support/pictured.js';

const place = { x: 0, y: 0 };

interface Written {
  readonly value: boolean;
  readonly text: string;
}

/** The texts of a thing that are in sight at a level, as its classes say. */
function seenAt(level: Detail, markup: string): readonly Written[] {
  const texts = [...markup.matchAll(/<text([^>]*)>(.*?)<\/text>/g)];
  return texts.flatMap(([, attributes = '', content = '']) => {
    const classes = /class="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
    const isSeen = classes.includes('afar') ? classes.includes(`at-${level}`) : level === 'near';
    const text = content.replace(/<[^>]*>/g, '');
    return isSeen && text !== '' ? [{ value: classes.includes('value'), text }] : [];
  });
}

const asksOf = ({ entities, nodes }: Landscape): readonly Ask[] => [
  {},
  ...overlayKinds.filter((kind) => kind !== 'outage').map((overlay) => ({ overlay })),
  ...entities.slice(0, 4).map(({ id }) => ({ lens: id })),
  ...nodes.slice(0, 4).map(({ id }) => ({ overlay: 'outage', down: id }) as const),
];

const begins = (written: readonly Written[], name: string): boolean =>
  written.some(({ value, text }) => !value && name.startsWith(text.replace(/…$| ×\d+$/, '').slice(0, 2)));

describe.each(readdirSync('examples'))('%s', (name) => {
  test('no value stands without what it belongs to', async () => {
    const of = await exampleLandscape(name);
    for (const ask of asksOf(of)) {
      const { graph, paint } = showGraph(of, ask);
      for (const level of details) {
        const labels = graph.edges.filter((edge) => {
          const labelBox = { ...place, ...edgeLabelSize(edge) };
          const seen = seenAt(
            level,
            renderLabel(
              { ...edge, points: [], labelBox },
              { painted: paint[edge.id], isListed: false },
              true,
            ),
          );
          return seen.length > 0 && !begins(seen, edgeText(edge));
        });
        const nodes = graph.nodes.filter((node) => {
          const box = { ...place, ...nodeSize(node) };
          const seen = seenAt(level, renderNode({ ...node, box }, paint[node.id], true));
          return level !== 'distant' && !begins(seen, nodeText(node).name);
        });
        expect(
          [...labels, ...nodes].map(({ id }) => id),
          `${JSON.stringify(ask)} ${level}`,
        ).toEqual([]);
      }
    }
  });
});

const left = '<text class="afar px-15 at-middle" x="5" y="14.4">Order</text>';

test.each([
  [
    'alone in the middle',
    { isListed: false },
    '<text class="afar px-15 at-middle" x="45" y="14.4" text-anchor="middle">Order</text>',
  ],
  ['at the left of its value', { painted: { text: '1 s' }, isListed: true }, left],
  ['at the left where there are values above or below it', { isListed: true }, left],
])('from the middle distance a name stands %s', (_, look, written) => {
  const edge = { id: 'a|b', flow: 'a|b', from: 'a', to: 'b', label: 'Order', both: false, declared: true };
  const labelBox = { ...place, width: 90, height: 18 };
  const markup = renderLabel({ ...edge, badge: noFindings, points: [], labelBox }, look, true);
  expect(markup).toContain(written);
});

test('from life size on, step by step away', () => {
  expect([1, 0.72, 0.71, 0.5, 0.49, 0.2, 0.19].map(detailAt)).toEqual([
    'near',
    'near',
    'middle',
    'middle',
    'far',
    'far',
    'distant',
  ]);
});

test('a title that is larger than its place from near has a halo over lines, where the picture is looked at from afar', () => {
  const halo = /:is\(\.away \.title, \.heading \.afar\) \{ stroke: #[0-9a-f]+; .*paint-order: stroke/;
  expect(pictureStyles('light', true)).toMatch(halo);
  expect(pictureStyles('light', false)).not.toContain('.afar');
});
