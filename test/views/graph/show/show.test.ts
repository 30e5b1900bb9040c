import { describe, expect, test } from 'vitest';
import { showGraph } from '../../../../src/views/graph/show/show.js';
import { crowd, drawn, landscapeOf, others, shown } from '../../../support/pictured.js';

const SALES = `
domain Sales {
  system CRM { owner sales }
  domain Shops { system Shop }
}
system ERP { owner finance }
hub Hub
flow Order from Shop to ERP via Hub realtime
flow Order from ERP to CRM batch daily at 02:00 UTC owner sales
flow Account between CRM and ERP event-driven
flow Ticket from Shop to CRM realtime
`;

describe('nothing asked', () => {
  test('shows everything, unpainted, and the very things of the landscape', () => {
    const landscape = landscapeOf(SALES);
    const { graph, ...rest } = showGraph(landscape, {});
    expect(graph.nodes).toEqual(landscape.nodes);
    expect(graph.edges).toEqual(landscape.edges);
    expect(graph.edges[0]).toBe(landscape.edges[0]);
    expect(graph.groups).toEqual(landscape.groups);
    expect(rest).toEqual({
      paint: {},
      legend: [],
      hidden: { systems: 0, flows: 0, why: [] },
      closed: [],
      notes: [],
    });
  });

  test('a domain with nothing in it yet is shown, until something is selected', () => {
    const text = 'domain Empty { }\nsystem ERP { owner ops }\nsystem CRM';
    expect(shown(text).graph.groups.map(({ id }) => id)).toEqual(['Empty']);
    expect(shown(text, { filter: { owners: ['ops'] } }).graph.groups).toEqual([]);
  });
});

describe('parallel flows', () => {
  const text = `
flow Order from ERP to CRM realtime
flow Invoice from ERP to CRM realtime lifecycle planned
flow Price from ERP to CRM batch hourly
flow Order from CRM to ERP realtime
flow Account between CRM and ERP event-driven
flow Ticket between ERP and CRM event-driven
`;

  test('of one direction are one line with their count, and name their entities', () => {
    const { graph } = shown(text + crowd);
    expect(graph.edges.slice(0, -40)).toMatchObject([
      {
        id: 'ERP > CRM',
        from: 'ERP',
        to: 'CRM',
        both: false,
        label: 'Order, Invoice, Price',
        holds: ['Order', 'Invoice', 'Price'],
        mixes: ['realtime', 'batch'],
        count: 3,
        members: ['Order from ERP to CRM', 'Invoice from ERP to CRM', 'Price from ERP to CRM'],
      },
      { id: 'Order from CRM to ERP|CRM|ERP', label: 'Order' },
      { id: 'ERP <> CRM', both: true, count: 2, pattern: 'event-driven' },
    ]);
    expect(graph.edges[0]).not.toHaveProperty('pattern');
    expect(graph.edges[0]).not.toHaveProperty('lifecycle');
  });

  test('are shown one by one once their bundle is opened', () => {
    const { graph } = shown(text + crowd, { opened: ['ERP > CRM'] });
    expect(graph.edges.slice(0, -40).map(({ id }) => id)).toEqual([
      'Order from ERP to CRM|ERP|CRM',
      'Invoice from ERP to CRM|ERP|CRM',
      'Price from ERP to CRM|ERP|CRM',
      'Order from CRM to ERP|CRM|ERP',
      'ERP <> CRM',
    ]);
  });

  test('are no bundle while there is room for a label each', () => {
    const six = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => `flow ${name} from ERP to CRM\n`).join('');
    expect(shown(six).graph.edges).toHaveLength(6);
    expect(shown(`${six}flow G from ERP to CRM`).graph.edges).toMatchObject([
      { id: 'ERP > CRM', count: 7, label: 'A, B, C +4' },
    ]);
  });

  test('are a bundle where the picture has many edges, the widest first', () => {
    const ways =
      'flow A from P to Q\nflow B from P to Q\nflow C from P to R\nflow D from P to R\nflow E from P to R\n';
    const edges = (count: number): readonly string[] =>
      shown(ways + others(count))
        .graph.edges.slice(0, -count)
        .map(({ id }) => id.replace(/^(\w) .*/, '$1'));
    expect(edges(35)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(shown(ways + others(36)).graph.edges.map(({ id }) => id)).toContain('P > R');
    expect(shown(ways + others(36)).graph.edges.map(({ id }) => id)).not.toContain('P > Q');
    expect(shown(ways + others(39)).graph.edges.map(({ id }) => id)).toContain('P > Q');
  });

  test('name as many entities as a label has room for', () => {
    const long = (name: string): string => `flow ${name}${'o'.repeat(16)} from ERP to CRM\n`;
    const [first, ...rest] = shown(['A', 'B', 'C'].map(long).join('') + crowd).graph.edges;
    expect(first?.label).toBe(`A${'o'.repeat(16)} +2`);
    expect(rest).toHaveLength(40);
  });
});

test('a flow to several ends knows that its edges are one trunk', () => {
  const { graph } = shown('flow Order from ERP to CRM, WMS, CRM realtime');
  expect(graph.edges.map(({ fan }) => fan)).toEqual([2, 2]);
});

describe('closed by hand', () => {
  test('a domain is one node with what it holds, and lines lead to it', () => {
    const { graph, hidden } = shown(SALES, { collapsed: ['Sales'] });
    expect(graph.nodes.map(({ id, role }) => [id, role])).toEqual([
      ['Sales', 'domain'],
      ['ERP', 'system'],
      ['Hub', 'hub'],
    ]);
    expect(graph.nodes[0]?.holds).toEqual({ group: 'Sales', systems: 2, flows: 1 });
    expect(graph.groups).toEqual([]);
    expect(graph.edges).toMatchObject([
      { id: 'Order from Shop to ERP|Sales|Hub', from: 'Sales', to: 'Hub' },
      { id: 'Order from Shop to ERP|Hub|ERP' },
      { id: 'ERP <> Sales', count: 2, both: true, label: '', holds: ['Order', 'Account'] },
    ]);
    expect(hidden).toEqual({
      systems: 2,
      flows: 1,
      why: ['2 systems and 1 flow are inside a closed boundary.'],
    });
  });

  test('an inner one leaves the outer one open; one around it counts alone', () => {
    const inner = shown(SALES, { collapsed: ['Shops'] });
    expect(inner.graph.groups.map(({ id }) => id)).toEqual(['Sales']);
    expect(inner.graph.nodes.find(({ id }) => id === 'Shops')).toMatchObject({
      group: 'Sales',
      role: 'domain',
    });
    const both = shown(SALES, { collapsed: ['Shops', 'Sales'] });
    expect(drawn(both)).toEqual(drawn(shown(SALES, { collapsed: ['Sales'] })));
  });

  test('opened again, everything is as it was', () => {
    expect(shown(SALES, { collapsed: [], expanded: ['Sales'] })).toEqual(shown(SALES));
  });

  test('a broker that holds its channels is a broker still', () => {
    const text = 'broker Kafka\nchannel orders on Kafka\nflow Order from ERP to CRM via orders realtime';
    expect(shown(text, { collapsed: ['broker Kafka'] }).graph.nodes.at(-1)).toMatchObject({
      id: 'broker Kafka',
      role: 'broker',
      holds: { group: 'broker Kafka', systems: 0, flows: 0 },
    });
  });

  test('a domain that is named like a system gets an id of its own', () => {
    const { graph } = shown('domain Sales { system A system B }\nsystem Sales', { collapsed: ['Sales'] });
    expect(graph.nodes.map(({ id }) => id)).toEqual(['domain Sales', 'Sales']);
  });

  test('an unknown id closes nothing', () => {
    expect(shown(SALES, { collapsed: ['Nowhere'] })).toEqual(shown(SALES));
  });
});

describe('a focus', () => {
  const chain = ['A', 'B', 'C', 'D', 'E']
    .slice(1)
    .map((to, i) => `flow Order from ${'ABCD'[i]} to ${to} via Hub realtime`);
  const text = ['hub Hub', ...chain].join('\n');

  test('lets everything else step back, and shows one hop each way', () => {
    const { graph, paint } = shown(text, { focus: { kind: 'place', id: 'C' } });
    const lit = graph.nodes.map(({ id }) => id).filter((id) => paint[id]?.faded !== true);
    expect(lit).toEqual(['Hub', 'B', 'C', 'D']);
    expect(paint['C']).toEqual({ mark: 'focus' });
    expect(paint['A']).toEqual({ faded: true });
  });

  test.each([
    [{ upstream: 1 }, ['Hub', 'B', 'C']],
    [{ downstream: 2 }, ['Hub', 'C', 'D', 'E']],
    [{ upstream: 9, downstream: 0 }, ['Hub', 'A', 'B', 'C']],
    [{ upstream: 0, downstream: 0 }, ['C']],
  ])('%o: a hub on the way is no hop', (hops, places) => {
    const { graph } = shown(text, { focus: { kind: 'place', id: 'C', ...hops }, only: true });
    expect(graph.nodes.map(({ id }) => id)).toEqual(places);
  });

  test('alone, what is outside of it is counted', () => {
    const { hidden } = shown(text, { focus: { kind: 'place', id: 'C' }, only: true });
    expect(hidden).toEqual({
      systems: 2,
      flows: 2,
      why: ['2 systems and 2 flows are outside the focus on “C”.'],
    });
  });

  test('on a flow that fans out shows the end that is asked for alone', () => {
    const fan = 'flow Order from ERP to CRM, WMS realtime';
    expect(drawn(shown(fan, { focus: { kind: 'place', id: 'CRM' }, only: true })).nodes).toEqual([
      'ERP',
      'CRM',
    ]);
    const flow = { kind: 'flow', id: 'Order from ERP to CRM, WMS' } as const;
    expect(drawn(shown(fan, { focus: flow, only: true })).nodes).toEqual(['ERP', 'CRM', 'WMS']);
  });

  test.each([
    [{ kind: 'entity', id: 'Account' }, ['CRM', 'ERP']],
    [{ kind: 'team', id: 'sales', upstream: 0 }, ['CRM', 'ERP']],
    [{ kind: 'domain', id: 'Shops' }, ['CRM', 'Shop', 'ERP', 'Hub']],
    [{ kind: 'domain', id: 'Sales', upstream: 0 }, ['CRM', 'Shop']],
  ] as const)('on %o', (focus, places) => {
    const { graph, notes } = shown(SALES, { focus, only: true });
    expect(graph.nodes.map(({ id }) => id)).toEqual(places);
    expect(notes).toEqual([]);
  });

  test('on a broker drawn around its channels', () => {
    const broker =
      'broker Kafka\nchannel orders on Kafka\nflow Order from ERP to CRM via orders realtime\nflow X from P to Q realtime';
    expect(drawn(shown(broker, { focus: { kind: 'place', id: 'Kafka' }, only: true })).nodes).toEqual([
      'ERP',
      'CRM',
      'orders',
    ]);
  });

  test('on what is not there changes nothing, and says so', () => {
    const { notes, paint } = shown(SALES, { focus: { kind: 'team', id: 'nobody' }, only: true });
    expect(notes).toEqual(['the team “nobody” is not in this picture.']);
    expect(paint).toEqual({});
  });
});

describe('a filter', () => {
  test.each([
    [{ domains: ['Shops'] }, ['Order from Shop to ERP', 'Ticket from Shop to CRM']],
    [{ entities: ['Account'] }, ['Account between CRM and ERP']],
    [{ patterns: ['batch'] }, ['Order from ERP to CRM']],
    [
      { owners: ['finance'] },
      ['Order from Shop to ERP', 'Order from ERP to CRM', 'Account between CRM and ERP'],
    ],
    [{ patterns: ['batch', 'event-driven'], entities: ['Order'] }, ['Order from ERP to CRM']],
    [
      { domains: [] },
      [
        'Order from Shop to ERP',
        'Order from ERP to CRM',
        'Account between CRM and ERP',
        'Ticket from Shop to CRM',
      ],
    ],
  ] as const)('%o', (filter, flows) => {
    const { graph } = shown(SALES, { filter, opened: ['ERP <> CRM'] });
    expect(new Set(graph.edges.map(({ flow }) => flow))).toEqual(new Set(flows));
  });

  test('places without a flow that matches are in by what they are', () => {
    const text = 'system A on sap\nsystem B on sap\nsystem C on sap\nflow Order from A to X batch hourly';
    expect(drawn(shown(text, { filter: { platforms: ['sap'] } })).nodes).toEqual(['A', 'B', 'C', 'X']);
    expect(drawn(shown(text, { filter: { platforms: ['sap'], patterns: ['batch'] } })).nodes).toEqual([
      'A',
      'X',
    ]);
  });

  test('by lifecycle, where a flow lives as long as its ends', () => {
    const text = `
system Old { lifecycle retired }
flow A from Old to CRM realtime
flow B from ERP to CRM realtime lifecycle planned
flow C from ERP to CRM realtime
`;
    const flows = (...lifecycles: ('live' | 'planned' | 'retired')[]) =>
      shown(text, { filter: { lifecycles } }).graph.edges.map(({ label }) => label);
    expect([flows('retired'), flows('planned'), flows('live')]).toEqual([['A'], ['B'], ['C']]);
  });

  test('what it leaves out is counted', () => {
    expect(shown(SALES, { filter: { entities: ['Ticket'] } }).hidden).toEqual({
      systems: 2,
      flows: 3,
      why: ['2 systems and 3 flows are left out by the filter.'],
    });
  });
});

describe('a declared view', () => {
  const view = (body: string) => `${SALES}\nview v "My view" {\n${body}\n}`;

  test.each([
    ['include entity Account', ['CRM', 'ERP'], 1],
    ['include domain Sales', ['CRM', 'Shop'], 1],
    ['include system Shop, ERP', ['Shop', 'ERP', 'Hub'], 1],
    ['include system Hub, ERP', ['ERP', 'Hub'], 1],
    ['include team sales', ['CRM', 'ERP'], 1],
    ['exclude system CRM', ['Shop', 'ERP', 'Hub'], 1],
    ['exclude system Hub', ['CRM', 'Shop', 'ERP'], 3],
    ['exclude entity Order\n exclude entity Ticket', ['CRM', 'Shop', 'ERP', 'Hub'], 1],
    ['include entity Order\n exclude system CRM', ['Shop', 'ERP', 'Hub'], 1],
    ['focus Shop', ['CRM', 'Shop', 'ERP', 'Hub'], 2],
    ['include entity Order\n focus CRM upstream 1', ['CRM', 'ERP'], 1],
    ['', ['CRM', 'Shop', 'ERP', 'Hub'], 4],
  ])('%s', (body, places, flows) => {
    const { graph, hidden } = shown(view(body), { view: 'v', opened: ['ERP <> CRM'] });
    expect(graph.nodes.map(({ id }) => id)).toEqual(places);
    expect(new Set(graph.edges.flatMap(({ flow, members }) => members ?? [flow])).size).toBe(flows);
    expect(hidden.flows).toBe(4 - flows);
  });

  test('an unknown one shows everything, and says so', () => {
    const { notes, ...picture } = shown(SALES, { view: 'nope' });
    expect(notes).toEqual(['There is no view named “nope”.']);
    expect(picture.graph).toEqual(shown(SALES).graph);
  });

  test('and a filter together are in both', () => {
    const { graph } = shown(view('include entity Order, Account'), {
      view: 'v',
      filter: { patterns: ['batch', 'realtime'] },
    });
    expect(graph.edges.map(({ label }) => label)).toEqual(['Order', 'Order', 'Order']);
  });
});
