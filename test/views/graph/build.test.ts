import { expect, test } from 'vitest';
import { parseFragment } from '../../../src/language/fragment.js';
import type { Finding, Mark } from '../../../src/model/finding.js';
import { joinFragments } from '../../../src/model/join.js';
import { graphOf } from '../../../src/views/graph/build.js';
import type { Graph } from '../../../src/views/graph/graph.js';

const uri = 'file:///map.flow';

function graph(text: string, findings: readonly Finding[] = []): Graph {
  return graphOf(joinFragments([parseFragment(uri, text)]), findings);
}

const finding = (severity: Finding['severity'], ...marks: readonly Mark[]): Finding => ({
  code: 'any',
  severity,
  message: '',
  at: { uri, span: { start: 0, end: 0 } },
  related: [],
  fixes: () => [],
  marks,
});

test('systems with their kind, title, platform and boundary; names that are only mentioned behind them', () => {
  const { nodes, groups } = graph(`
domain Sales "Sales and service" {
  domain Shops { system CRM "Salesforce" { on salesforce lifecycle planned } }
}
broker Kafka
flow Order from ERP to CRM realtime
`);
  expect(groups).toMatchObject([
    { id: 'Sales', label: 'Sales and service' },
    { id: 'Shops', label: 'Shops', parent: 'Sales' },
  ]);
  expect(nodes).toMatchObject([
    {
      id: 'CRM',
      role: 'system',
      title: 'Salesforce',
      platform: 'salesforce',
      group: 'Shops',
      lifecycle: 'planned',
      declared: true,
    },
    { id: 'Kafka', role: 'broker', declared: true },
    { id: 'ERP', role: 'system', declared: false },
  ]);
});

test.each([
  ['flow Order from ERP to CRM', ['ERP>CRM']],
  ['flow Order from ERP to CRM, WMS', ['ERP>CRM', 'ERP>WMS']],
  ['flow Order from ERP to CRM, WMS via Hub', ['ERP>Hub', 'Hub>CRM', 'Hub>WMS']],
  ['flow Order from ERP to CRM via Hub, Bus', ['ERP>Hub', 'Hub>Bus', 'Bus>CRM']],
  ['flow Order from ERP to CRM, CRM', ['ERP>CRM']],
  ['flow Order from ERP to', []],
  ['flow Order', []],
])('%s: one edge for each leg', (text, legs) => {
  const { edges } = graph(text);
  expect(edges.map(({ from, to }) => `${from}>${to}`)).toEqual(legs);
  expect(new Set(edges.map(({ flow }) => flow)).size).toBe(legs.length > 0 ? 1 : 0);
  expect(edges.every(({ id, flow, from, to }) => id === `${flow}|${from}|${to}`)).toBe(true);
});

test('what an edge says of its flow', () => {
  const { edges } = graph(`
entity Account
flow Account between CRM and ERP near-realtime lifecycle planned
flow Stock from ERP to CRM
`);
  expect(edges).toMatchObject([
    { label: 'Account', both: true, pattern: 'near-realtime', lifecycle: 'planned', declared: true },
    { label: 'Stock', both: false, declared: false },
  ]);
  expect(edges[1]?.pattern).toBeUndefined();
});

test('a channel is drawn once a flow passes it', () => {
  const text =
    'broker Kafka\nchannel orders on Kafka\nchannel idle on Kafka\nflow Order from ERP to CRM via orders, Kafka';
  expect(
    graph(text)
      .nodes.filter(({ role }) => role === 'channel')
      .map(({ id }) => id),
  ).toEqual(['orders']);
});

test('findings are counted on what they mark, once each', () => {
  const text = 'system ERP\nsystem CRM\nflow Order from ERP to CRM as one';
  const place: Mark = { kind: 'place', id: 'ERP' };
  const { nodes, edges } = graph(text, [
    finding('error', place, place),
    finding('warning', place, { kind: 'flow', id: 'one' }),
    finding('information', place),
  ]);
  expect(nodes.map(({ badge }) => badge)).toEqual([
    { errors: 1, warnings: 1, information: 1 },
    { errors: 0, warnings: 0, information: 0 },
  ]);
  expect(edges[0]?.badge).toEqual({ errors: 0, warnings: 1, information: 0 });
});

test('each thing leads back to its declaration, or to where it is mentioned', () => {
  const { nodes, edges } = graph('\nsystem ERP {\n  on sap\n}\nflow Order from ERP to CRM realtime');
  const place = (line: number, character: number) => ({ line, character });
  expect(nodes.map(({ at }) => at)).toEqual([
    { uri, range: { start: place(1, 0), end: place(3, 1) } },
    { uri, range: { start: place(4, 23), end: place(4, 26) } },
  ]);
  expect(edges[0]?.at).toEqual({ uri, range: { start: place(4, 0), end: place(4, 35) } });
});

test('a broker that flows pass by its channels alone is drawn around them, with its findings', () => {
  const text = `
domain Events { broker Bus "The bus" }
domain Other { channel away on Bus }
channel orders on Bus
flow Order from ERP to CRM via orders, away
`;
  const { nodes, groups } = graph(text, [finding('warning', { kind: 'place', id: 'Bus' })]);
  expect(groups.at(-1)).toMatchObject({
    id: 'broker Bus',
    label: 'The bus',
    parent: 'Events',
    badge: { warnings: 1 },
  });
  const places = new Map(nodes.map(({ id, group }) => [id, group]));
  expect([places.get('orders'), places.get('away'), places.has('Bus')]).toEqual([
    'broker Bus',
    'Other',
    false,
  ]);
});
