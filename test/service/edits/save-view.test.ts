import { describe, expect, test } from 'vitest';
import { formatFile } from '../../../src/service/format.js';
import type { SaveView } from '../../../src/service/edits/edit.js';
import type { Ask } from '../../../src/views/graph/show/ask.js';
import { graphOfText } from '../../../src/service/graph-of-text.js';
import { showGraph } from '../../../src/views/graph/show/show.js';
import { TODAY } from '../../support/headwater.js';
import { after, edited } from './support.js';

const map = `system ERP
system CRM
team ops
domain Sales {
}
entity Order { source ERP }
flow Order from ERP to CRM realtime { as orderToCrm }
`;
const save = (ask: Ask, more: Partial<SaveView> = {}): SaveView => ({ kind: 'saveView', ask, ...more });

/** What was added below the map. */
async function added(edit: SaveView, text = map): Promise<string> {
  const { 'map.flow': changed = '' } = await after({ 'map.flow': text }, edit);
  expect(changed.startsWith(text)).toBe(true);
  expect(formatFile(changed).text).toBe(formatFile(text).text + changed.slice(text.length));
  return changed.slice(text.length);
}

describe('what is seen becomes a view', () => {
  test('a place with its surroundings, with and without all else', async () => {
    const ask: Ask = { focus: { kind: 'place', id: 'CRM', upstream: 2, downstream: 1 }, only: true };
    expect(await added(save(ask))).toBe(
      '\nview focusCRMUpstream2Downstream {\n  focus CRM upstream 2 downstream 1\n}\n',
    );
    expect(await added(save(ask, { name: 'around', title: 'Around "the" \\ CRM' }))).toBe(
      '\nview around "Around \\"the\\" \\\\ CRM" {\n  focus CRM upstream 2 downstream 1\n}\n',
    );
    expect(await added(save(ask, { title: 'Order to cash' }))).toContain(
      'view OrderToCash "Order to cash" {',
    );
    expect(await added(save({ ...ask, only: false }, { name: 'a' }))).toContain(
      '  focus CRM upstream 2 downstream 1 in context\n',
    );
  });

  test('all that can be asked, a clause each', async () => {
    const text = `${map}broker Kafka on kafka\n`;
    const ask: Ask = {
      focus: { kind: 'flow', id: 'orderToCrm', upstream: 1 },
      lens: 'Order',
      filter: {
        owners: ['ops'],
        domains: ['Sales'],
        platforms: ['kafka'],
        entities: ['Order'],
        patterns: ['realtime', 'none'],
        severities: ['error'],
        lifecycles: ['live'],
      },
      overlay: 'outage',
      down: 'ERP',
      collapsed: ['Sales', 'broker Kafka'],
    };
    expect(await added(save(ask, { name: 'a' }), text)).toBe(`
view a {
  focus flow orderToCrm upstream 1 in context
  filter domain Sales
  filter entity Order
  filter owner ops
  filter platform kafka
  filter pattern realtime, none
  filter severity error
  filter lifecycle live
  lens Order
  overlay outage down ERP
  collapse domain Sales
  collapse broker Kafka
}
`);
    expect(await added(save({ expanded: ['Sales'] }, { name: 'a' }))).toContain('  expand domain Sales\n');
  });

  test('with the clauses of the view that it was seen in, but for what was taken back', async () => {
    const text = `${map}
view sales { include domain Sales exclude system ERP focus CRM focus team ops in context lens Order overlay owners }
`;
    const ask: Ask = { view: 'sales', filter: { entities: ['Order'] }, without: ['lens', 'focus'] };
    expect(await added(save(ask, { name: 'b' }), text)).toBe(`
view b {
  include domain Sales
  exclude system ERP
  focus CRM
  filter entity Order
  overlay owners
}
`);
  });

  test('under a name that no other has, and that the language takes for one', async () => {
    const text = `${map}\nview OrderToCash {\n  focus CRM\n}\n`;
    const focus = { kind: 'place', id: 'CRM' } as const;
    expect(await added(save({ focus }, { title: 'Order to cash' }), text)).toContain('view OrderToCash-2 "');
    expect(await added(save({ focus }, { title: '2h' }))).toContain('view view1 "2h"');
    expect(await added(save({ focus }, { title: 'system' }))).toContain('view ^system "system"');
    const ask: Ask = { filter: { domains: ['system'] } };
    expect(await added(save(ask, { name: 'a' }))).toContain('filter domain ^system\n');
  });

  test('in the middle of a text too', async () => {
    const texts = { 'map.flow': `view first {\n  focus ERP\n}\n// end\nsystem WMS\n`, 'b.flow': map };
    const ask: Ask = { overlay: 'reviews' };
    expect((await after(texts, save(ask, { name: 'a' }), 'b.flow'))['map.flow']).toBe(
      `view first {\n  focus ERP\n}\n\nview a {\n  overlay reviews\n}\n\n// end\nsystem WMS\n`,
    );
  });
});

test('what a view cannot say is told', async () => {
  const text = `${map}view around { focus ERP }\n`;
  const ask: Ask = {
    view: 'around',
    focus: { kind: 'place', id: 'CRM' },
    only: true,
    collapsed: ['no domain'],
    opened: ['ERP > CRM'],
  };
  const result = await edited({ 'map.flow': text }, save(ask));
  expect('notes' in result && result.notes).toEqual([
    'A view shows what lies around any of its focuses, the picture what lies around both.',
    'A view does not keep whether systems of no domain are gathered, nor which bundles are open: a link does.',
  ]);
});

test.each([
  ['nothing to say', save({ opened: ['ERP > CRM'] }), 'Focus on something'],
  ['a flow without a name', save({ focus: { kind: 'flow', id: 'Order from ERP to CRM' } }), 'as NAME'],
  ['a name that is none', save({ lens: 'Order' }, { name: 'no name' }), 'is no name of a view'],
  ['a name that is taken', save({ lens: 'Order' }, { name: 'sales' }), 'has a view sales already'],
])('%s is refused with the reason', async (_, edit, reason) => {
  const text = `${map}\nview sales { focus CRM }\n`;
  expect(await edited({ 'map.flow': text }, edit)).toMatchObject({
    problem: expect.stringContaining(reason),
  });
});

const focus = { kind: 'place', id: 'CRM', upstream: 1, downstream: 0 } as const;

test.each<[string, Ask]>([
  ['a focus', { focus, only: true }],
  ['a focus in its context', { focus }],
  ['a focus on a domain', { focus: { kind: 'domain', id: 'Sales' }, only: true }],
  ['a filter', { filter: { entities: ['Order'] } }],
  [
    'a filter by two lists',
    { filter: { entities: ['Order', 'Visit'], patterns: ['batch'], owners: ['ops'] } },
  ],
  [
    'what is left of a focus by a filter',
    { filter: { patterns: ['realtime'] }, focus: { ...focus, upstream: 3 }, only: true },
  ],
  ['a lens with an overlay', { lens: 'Visit', overlay: 'owners' }],
  ['an outage', { overlay: 'outage', down: 'CRM' }],
  ['a closed domain', { collapsed: ['Sales'] }],
])('%s looks the same as a view', async (_, ask) => {
  const text = `${map}system WMS
domain Sales { system Shop }
flow Order from CRM to WMS batch daily
entity Visit { source WMS }
flow Visit from WMS to ERP realtime owner ops
flow Visit from WMS to Shop batch hourly owner ops
flow Order from Shop to ERP on-demand
`;
  const changed = (await after({ 'map.flow': text }, save(ask, { name: 'saved' })))['map.flow'] ?? '';
  const seen = (of: string, asked: Ask) => {
    const { graph, paint, legend } = showGraph(graphOfText(of, TODAY), asked);
    const things = [...graph.nodes, ...graph.groups, ...graph.edges].map(({ id }) => id);
    return { things, paint, legend };
  };
  expect(seen(changed, { view: 'saved' })).toEqual(seen(text, ask));
  expect(seen(text, ask)).not.toEqual(seen(text, {}));
});
