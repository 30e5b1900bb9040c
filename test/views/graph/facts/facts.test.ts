import { describe, expect, test } from 'vitest';
import { checkedLandscapeOf, landscapeOf } from '../../../support/pictured.js';

const MINUTE = 60_000;

const { nodes, flows, entities, teams, views, allocations } = landscapeOf(`
team ops "Operations" { contact "#ops" }
domain Sales { system CRM on salesforce { owner ops zone eu availability 99.9% recovers in 30m capacity 10/s } }
system ERP { zone us }
warehouse Lake { zone us }
hub Hub
broker Bus { owner ops zone eu }
channel topic on Bus
profile standard { retry fixed 3 times every 1m owner ops }
entity Order "Sales order" {
  source ERP
  consistency eventual
  class personal
  reader CRM needs 10m
  reader Lake needs 1d for analytics
  reader Away needs 1m strong
  writer Desk
  field status { source CRM class financial reader ERP }
  field total
}
/** Every change. */
flow Order from ERP to CRM via Hub near-realtime every 15m latency 1s with standard {
  carries total
  dlq "dead" keep 1d
  reviewed 2026-01-01
  reason "sales wants it"
}
flow Order from CRM to Lake, ERP batch daily at 02:00 UTC takes 40m using salesforce.rest volume 1000/day
flow Order from ERP to Away
flow Order from ERP to Later realtime lifecycle planned
view mine "My view" { include entity Order exclude system Lake focus CRM upstream 2 }
`);

test('places', () => {
  const of = (id: string) => nodes.find((node) => node.id === id)?.facts;
  expect(of('CRM')).toMatchObject({
    owner: 'ops',
    zone: 'eu',
    available: 0.999,
    recovers: 30 * MINUTE,
    capacity: 10,
    peak: 0,
  });
  expect(of('topic')).toBeUndefined();
  expect(of('Away')).toEqual({ clauses: [] });
});

test('a channel has the owner and the zone of its broker', () => {
  const { nodes: places } = landscapeOf(
    'team ops\nbroker Bus { owner ops zone eu }\nchannel topic on Bus\nflow A from X to Y via topic',
  );
  expect(places.find(({ id }) => id === 'topic')?.facts).toMatchObject({
    broker: 'Bus',
    owner: 'ops',
    zone: 'eu',
  });
});

test('flows', () => {
  expect(flows[0]).toMatchObject({
    id: 'Order from ERP to CRM',
    entity: 'Order',
    doc: 'Every change.',
    from: 'ERP',
    to: ['CRM'],
    via: ['Hub'],
    both: false,
    owner: 'ops',
    profile: 'standard',
    pattern: 'near-realtime',
    patternText: 'near-realtime every 15m',
    latency: 1000,
    adds: 15 * MINUTE + 1000,
    retries: { text: 'fixed 3 times every 1m', lasts: 3 * MINUTE },
    dlq: 'dead',
    carries: ['total'],
    classes: ['personal'],
    crossings: [{ from: 'ERP', to: 'CRM', leaves: 'us', enters: 'eu', classes: ['personal'] }],
    reviewed: '2026-01-01',
    reason: 'sales wants it',
    at: { range: { start: { line: 21 }, end: { line: 26 } } },
  });
  expect(flows[1]).toMatchObject({ using: 'salesforce.rest', classes: ['personal', 'financial'] });
  expect(flows[1]?.crossings.map(({ to }) => to)).toEqual(['Lake', 'ERP']);
});

test('a retry without an end has no length that JSON could not say', () => {
  const { flows: endless } = landscapeOf('flow A from X to Y realtime retry exponential from 2s');
  expect(JSON.parse(JSON.stringify(endless[0]?.retries))).toEqual({
    text: 'exponential from 2s',
    lasts: null,
  });
});

describe('entities', () => {
  const order = entities[0];

  test('with where they are true, who reads and who changes them', () => {
    expect(order).toMatchObject({
      id: 'Order',
      title: 'Sales order',
      declared: true,
      consistency: 'eventual',
      classes: ['personal', 'financial'],
      sources: ['ERP', 'CRM'],
      writers: ['Desk'],
    });
    expect(order?.tracks).toEqual([
      {
        source: 'CRM',
        fields: ['status'],
        flows: ['Order from CRM to Lake, ERP', 'Order from ERP to Away'],
        classes: ['personal', 'financial'],
      },
      { source: 'ERP', fields: ['total'], classes: ['personal'] },
    ]);
  });

  test('readers with the age of what they read against what they tolerate, hop by hop', () => {
    expect(order?.readers).toMatchObject([
      {
        place: 'CRM',
        needs: 10 * MINUTE,
        strong: false,
        age: {
          source: 'ERP',
          worst: 15 * MINUTE + 1000,
          fields: ['total'],
          hops: [
            {
              flow: 'Order from ERP to CRM',
              from: 'ERP',
              to: 'CRM',
              adds: 15 * MINUTE + 1000,
              assumed: false,
            },
          ],
        },
      },
      { place: 'Lake', purpose: 'analytics', age: { worst: 1495 * MINUTE + 1000, hops: [{}, {}] } },
      { place: 'Away', strong: true, unknown: 'Order from ERP to Away' },
      { place: 'ERP', field: 'status', age: { source: 'CRM', worst: 1480 * MINUTE } },
    ]);
    expect(order?.readers[2]?.age).toBeUndefined();
  });

  test('copies with their age; planned flows and flows without a pattern leave none', () => {
    expect(order?.copies.map(({ place, age }) => [place, age?.source, age?.worst])).toEqual([
      ['CRM', 'ERP', 15 * MINUTE + 1000],
      ['Lake', 'ERP', 1495 * MINUTE + 1000],
      ['ERP', 'CRM', 1480 * MINUTE],
    ]);
  });
});

test('teams, views and allocations', () => {
  expect(teams).toMatchObject([{ id: 'ops', title: 'Operations', contact: '#ops', declared: true }]);
  expect(views).toMatchObject([
    {
      id: 'mine',
      title: 'My view',
      selectors: [
        { mode: 'include', what: 'entity', names: ['Order'] },
        { mode: 'exclude', what: 'system', names: ['Lake'] },
      ],
      focuses: [{ kind: 'place', id: 'CRM', upstream: 2 }],
    },
  ]);
  expect(allocations).toMatchObject([
    { id: 'salesforce.api-calls CRM', system: 'CRM' },
    { id: 'salesforce.long-calls CRM', unknown: 1 },
  ]);
});

test('findings stand at the things that they mark, and at the entity that they lie in', () => {
  const { findings, findingsLeftOut } = checkedLandscapeOf(
    'entity Order { reader CRM }\nflow Order from ERP to CRM realtime',
  );
  expect(findingsLeftOut).toBe(0);
  expect(findings.find(({ code }) => code === 'no-source-of-truth')).toMatchObject({
    severity: 'error',
    at: { range: { start: { line: 0 } } },
    on: expect.arrayContaining([{ kind: 'entity', id: 'Order' }]),
  });
  expect(
    findings.some(({ on }) => on.some(({ kind, id }) => kind === 'flow' && id === 'Order from ERP to CRM')),
  ).toBe(true);
});

test('a landscape is data that can be posted anywhere', () => {
  const landscape = checkedLandscapeOf(
    'entity Order { source ERP reader CRM needs 1m }\nflow Order from ERP to CRM batch hourly',
  );
  expect(structuredClone(landscape)).toEqual(landscape);
  expect(JSON.parse(JSON.stringify(landscape))).toEqual(landscape);
});
