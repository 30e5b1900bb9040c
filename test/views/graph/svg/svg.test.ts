import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Graph, LaidOutGraph } from '../../../../src/views/graph/graph.js';
import { drawShown } from '../../../../src/views/graph/draw.js';
import { createElk } from '../../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../../src/views/graph/layout/layout.js';
import { renderSvg } from '../../../../src/views/graph/svg/svg.js';
import { landscapes, orderToCash, sketch, undeclared, withBadges } from '../../../support/graphs.js';
import { allOf, parseXml, type XmlElement } from '../../../support/xml.js';

const { layout } = createLayout(createElk());
const themes = ['light', 'dark', 'vscode'] as const;

const draw = async (graph: Graph, theme: (typeof themes)[number] = 'light'): Promise<XmlElement> =>
  parseXml(renderSvg(await layout(graph), { theme }));

const classed = (svg: XmlElement, name: string): XmlElement[] =>
  allOf(svg).filter(({ attributes }) => (attributes['class'] ?? '').split(' ').includes(name));

const texts = (svg: XmlElement): string[] =>
  allOf(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text);

describe.each(Object.keys(landscapes))('%s', (name) => {
  test.each(themes)('is well-formed in %s, with every node and edge', async (theme) => {
    const graph = landscapes[name] ?? orderToCash;
    const svg = await draw(graph, theme);
    expect(classed(svg, 'node').map(({ attributes }) => attributes['data-key'])).toEqual(
      graph.nodes.map(({ id }) => `node:${id}`),
    );
    expect(classed(svg, 'edge')).toHaveLength(graph.edges.length);
    expect(classed(svg, 'group')).toHaveLength(graph.groups.length);
  });
});

const nasty = [
  '</text><script>alert(1)</script>',
  '"\' onload="x',
  '&amp;<![CDATA[',
  'a\u0000b\u001b[31mc',
  '\ud800',
  '\u202eABC',
  '👩‍💻 系统',
];

test.each(nasty)('%j as a name changes no markup', async (text) => {
  const shape = (svg: XmlElement): string[] =>
    allOf(svg)
      // Without letters the mark of a platform is that of its kind.
      .filter(({ name, attributes }) => name !== 'text' && attributes['class'] !== 'glyph')
      .map(({ name }) => name);
  const picture = await layout(small);
  expect(shape(parseXml(renderSvg(named(text, picture), { theme: 'light', title: text })))).toEqual(
    shape(parseXml(renderSvg(named('x', picture), { theme: 'light' }))),
  );
});

test('any text may be a name', async () => {
  const picture = await layout(small);
  const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 40 }));
  fc.assert(
    fc.property(any, (text) => {
      const svg = parseXml(renderSvg(named(text, picture), { theme: 'vscode', title: text }));
      expect(classed(svg, 'node')).toHaveLength(2);
    }),
    { numRuns: 500, seed: 3 },
  );
});

const small = sketch({ groups: ['G'], nodes: ['system A @G', 'hub B'], flows: ['Item A > B batch'] });

/** A picture whose every text is the given one. */
function named(text: string, picture: LaidOutGraph): LaidOutGraph {
  const all = { label: text, title: `${text}!`, doc: text, platform: text };
  return {
    ...picture,
    nodes: picture.nodes.map((node) => ({ ...node, ...all, id: text })),
    groups: picture.groups.map((group) => ({ ...group, id: text, label: text })),
    edges: picture.edges.map((edge) => ({ ...edge, id: text, label: text, from: text, to: text })),
    notes: [text],
  };
}

test('a file stands alone: its own name space, colours and style sheet, and nothing from elsewhere', async () => {
  const shown = {
    graph: orderToCash,
    paint: {},
    legend: [],
    hidden: { systems: 0, flows: 0, why: [] },
    closed: [],
    notes: [],
  };
  const { svg: text } = await drawShown(shown, { layout }, { theme: 'dark', title: 'Order to cash' });
  const svg = parseXml(text);
  expect(svg.attributes).toMatchObject({
    xmlns: 'http://www.w3.org/2000/svg',
    role: 'img',
    'aria-label': 'Order to cash',
  });
  expect(svg.children[0]).toMatchObject({ name: 'title', text: 'Order to cash' });
  expect(svg.children[1]?.name).toBe('style');
  expect(text).not.toMatch(/var\(|color-mix|href=|url\(|@import/);
});

test('in the editor the page has the style sheet, and things can be reached and have names', async () => {
  const text = renderSvg(await layout(orderToCash), { theme: 'vscode' });
  const svg = parseXml(text);
  expect(text).not.toMatch(/<style| style=|#[0-9a-f]{6}/);
  for (const thing of [...classed(svg, 'node'), ...classed(svg, 'edge')]) {
    expect(thing.attributes).toMatchObject({ role: 'button', tabindex: '-1' });
    expect(thing.attributes['aria-label']).toMatch(/\w/);
  }
});

test('what a screen reader says of a node and of an edge', async () => {
  const svg = await draw(withBadges(orderToCash, { SAP: { errors: 1, warnings: 2 } }), 'vscode');
  const names = allOf(svg).map(({ attributes }) => attributes['aria-label']);
  expect(names).toContain('system SAP, SAP S/4HANA, 1 error, 2 warnings');
  expect(names).toContain('Account between Salesforce and SAP, near real time, 2 errors');
});

test('each finding badge has the shape of its gravest kind, with its count', async () => {
  const badges = { A: { errors: 3, warnings: 1 }, B: { warnings: 120 }, C: { information: 2 } };
  const svg = await draw(
    withBadges(sketch({ nodes: ['system A', 'system B', 'system C', 'system D'], flows: [] }), badges),
  );
  const marks = classed(svg, 'badge').map(({ attributes, children }) => [
    attributes['class'],
    children[0]?.name,
    children[1]?.text,
  ]);
  expect(marks).toEqual([
    ['badge error', 'circle', '3'],
    ['badge warning', 'path', '99'],
    ['badge information', 'rect', '2'],
  ]);
});

test('names that are only mentioned are marked so, and patterns have signs of their own', async () => {
  const svg = await draw(undeclared);
  expect(
    classed(svg, 'unknown').filter(({ attributes }) => attributes['class']?.startsWith('node')),
  ).toHaveLength(4);
  const signs = classed(await draw(orderToCash), 'label').map(({ children }) =>
    JSON.stringify(children[2]?.children),
  );
  expect(new Set(signs).size).toBe(5);
});

test('a long name is cut, and can be read whole in its tip', async () => {
  const name = 'An-integration-system-with-a-name-that-goes-on-and-on-and-on';
  const svg = await draw(sketch({ nodes: [`system ${name}`], flows: [] }));
  expect(texts(svg)[0]).toMatch(/^An-integration.*…$/);
  expect(allOf(svg).some((each) => each.name === 'title' && each.text.includes(name))).toBe(true);
});
