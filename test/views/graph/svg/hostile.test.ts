import { expect, test } from 'vitest';
import type { Graph } from '../../../../src/views/graph/graph.js';
import { createElk } from '../../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../../src/views/graph/layout/layout.js';
import type { LegendEntry, Paint } from '../../../../src/views/graph/show/paint.js';
import { renderSvg } from '../../../../src/views/graph/svg/svg.js';
import { sketch } from '../../../support/graphs.js';
import { faultsOf } from '../../../support/picture-faults.js';
import { allOf, parseXml } from '../../../support/xml.js';

const { layout } = createLayout(createElk());

const texts = [
  `</title></text></svg><script>alert(1)</script><image href="x" onerror="alert(1)"/>`,
  `" onload="alert(1)" x="`,
  `' onmouseover='alert(1)`,
  `javascript:alert(1)`,
  `]]><!--<![CDATA[&#x3c;script&#x3e;`,
  `url(http://evil.example/x) ; } .hw { display: none }`,
  '\u0000\u0007\u001b[31m\u202e\ufffe\ud800',
  'W'.repeat(10_000),
  '系'.repeat(10_000),
  ' \t\n ',
  '__proto__',
];

const at = (index: number): string => texts[index % texts.length] ?? '';

/** A landscape of every kind of thing, each text of it hostile; ids too, which stay unique. */
function hostile(): Graph {
  const plain = sketch({
    groups: ['A', 'A/B'],
    nodes: [
      'system S1 @A',
      'hub S2',
      'broker S3',
      'warehouse S4 @B',
      'database S5',
      'external S6',
      'channel S7 @B',
      'system ?S8',
    ],
    flows: [
      'F1 S1 > S2 > S4, S5 batch',
      'F2 S5 > S6 realtime',
      'F3 S7 > S4, S8 event-driven',
      'F4 S6 <> S1',
      'F5 S3 > S8 on-demand',
      'F6 S3 > S8 near-realtime',
    ],
  });
  const names = new Map([...plain.nodes, ...plain.groups].map(({ id }, index) => [id, `${at(index)}${id}`]));
  const name = (id: string): string => names.get(id) ?? id;
  return {
    nodes: plain.nodes.map(({ group, ...node }, index) => ({
      ...node,
      id: name(node.id),
      label: at(index),
      title: at(index + 1),
      doc: at(index + 2),
      platform: at(index + 3),
      ...(group !== undefined && { group: name(group) }),
    })),
    groups: plain.groups.map(({ id, parent }, index) => ({
      id: name(id),
      label: at(index),
      ...(parent !== undefined && { parent: name(parent) }),
    })),
    edges: plain.edges.map((edge, index) => ({
      ...edge,
      id: `${at(index)}${edge.id}`,
      flow: `${at(index)}${edge.flow}`,
      from: name(edge.from),
      to: name(edge.to),
      label: at(index),
      // A bundle among them.
      ...(index % 3 === 0 && { count: 9, holds: texts, mixes: ['batch', 'realtime'] as const }),
    })),
  };
}

test('a hostile map executes nothing, loads nothing, and breaks no layout', async () => {
  const graph = hostile();
  const picture = await layout(graph);
  expect(faultsOf(picture)).toEqual([]);
  expect([picture.nodes.length, picture.edges.length]).toEqual([graph.nodes.length, graph.edges.length]);
  for (const { box } of picture.nodes) expect(box.width).toBeLessThan(300);
  for (const { box } of picture.groups) expect(box.width).toBeLessThan(2000);
  const things = [...graph.nodes, ...graph.edges, ...graph.groups];
  const paint: Paint = Object.fromEntries(
    things.map(({ id }, index) => {
      const short = [at(index + 5), at(index + 6)];
      return [id, { tone: 'warning', text: at(index + 4), short, mark: 'copy' }];
    }),
  );
  const legend: LegendEntry[] = texts.map((text) => ({ tone: 'critical', key: text, text, count: 1 }));
  for (const theme of ['light', 'vscode'] as const) {
    const svg = parseXml(renderSvg(picture, { theme, title: at(0), paint, legend, notes: texts }));
    const all = allOf(svg);
    const names = new Set(all.map(({ name }) => name));
    expect([...names].filter((each) => !ALLOWED.includes(each))).toEqual([]);
    const attributes = new Set(all.flatMap((each) => Object.keys(each.attributes)));
    expect([...attributes].filter((each) => /^on|href|^src$|^style$/i.test(each))).toEqual([]);
    const style = all.find(({ name }) => name === 'style')?.text ?? '';
    expect(style).not.toContain('evil');
    const words = all.filter(({ name }) => name === 'text').map(({ text }) => text);
    expect(Math.max(...words.map(({ length }) => length))).toBeLessThan(700);
  }
});

const ALLOWED = ['svg', 'title', 'style', 'g', 'rect', 'path', 'circle', 'text', 'tspan'];
