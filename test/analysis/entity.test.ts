/** An entity taken apart: which fields it has, who owns and changes each, and where it travels. */
import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/analysis/analysis.js';
import type { EntityAnalysis } from '../../src/analysis/entity.js';
import type { IntegrationMap } from '../../src/model/map.js';
import { mapOf, URI } from '../rules/run.js';

function analyse(text: string): { map: IntegrationMap; order: EntityAnalysis } {
  const map = mapOf({ [URI]: text });
  const entity = map.entity('Order');
  if (!entity) throw new Error('no Order');
  return { map, order: createAnalysis(map).of(entity) };
}

const tracks = (text: string): string[] =>
  analyse(text).order.tracks.map(({ name, sources, originators, conflict, classes, inherits }) =>
    [
      name ?? '*',
      sources.map(({ place }) => place.name).join('+'),
      originators.map((place) => place.name).join('+'),
      conflict?.kind ?? '',
      classes.join('+'),
      inherits ? 'inherits' : '',
    ].join(' | '),
  );

test('an entity without fields is one whole', () => {
  expect(tracks('entity Order { source ERP writer CRM conflict avoid }')).toEqual([
    '* | ERP | ERP+CRM | avoid |  | inherits',
  ]);
});

test('fields are those declared and those carried', () => {
  const text =
    'entity Order { source ERP field a }\nflow Order from ERP to CRM realtime carries b, a\nflow Order from ERP to WMS realtime';
  expect(tracks(text)).toEqual(['a | ERP | ERP |  |  | inherits', 'b | ERP | ERP |  |  | inherits']);
});

test('a field that says who owns or changes it says all of it', () => {
  const text = `entity Order {
    source ERP
    writer CRM
    writer ERP
    class internal
    conflict merge "by hand"
    field plain
    field owned { source CRM class personal }
    field changed { writer WMS conflict avoid }
    field read { reader WMS }
  }`;
  expect(tracks(text)).toEqual([
    'plain | ERP | ERP+CRM | merge | internal | inherits',
    'owned | CRM | CRM | merge | internal+personal | ',
    'changed | ERP | ERP+WMS | avoid | internal | ',
    'read | ERP | ERP+CRM | merge | internal | inherits',
  ]);
});

test('two sources: the first one is the one that counts', () => {
  expect(tracks('entity Order { source ERP source CRM }')).toEqual(['* | ERP+CRM | ERP |  |  | inherits']);
});

test('a field travels by the live flows that carry it', () => {
  const { map, order } = analyse(`
entity Order { source ERP field a field b }
flow Order from ERP to CRM realtime carries a
flow Order from CRM to WMS realtime
flow Order from ERP to Shop realtime carries b lifecycle planned
flow Order from ERP to Ledger realtime carries b lifecycle retiring
`);
  const ends = order.tracks.map((track) =>
    ['CRM', 'WMS', 'Shop', 'Ledger'].filter((name) => {
      const [from, to] = [map.place('ERP'), map.place(name)];
      return from && to && order.reaches(track, from, to);
    }),
  );
  expect(ends).toEqual([['CRM', 'WMS'], ['Ledger']]);
});

test('fields that the same flows carry share one graph', () => {
  const { order } = analyse(
    'entity Order { field a field b field c }\nflow Order from A to B realtime\nflow Order from B to C realtime carries c',
  );
  expect(order.tracks.map((track) => order.graphs().indexOf(order.graph(track)))).toEqual([0, 0, 1]);
});

test('a flow has the classes of what it carries', () => {
  const { order } = analyse(`
entity Order { class internal field a { class financial } field b }
flow Order from ERP to CRM realtime
flow Order from ERP to CRM realtime carries b
flow Order from ERP to CRM realtime carries a
`);
  expect(order.flows.map((flow) => [...order.classesOf(flow)])).toEqual([
    ['internal', 'financial'],
    ['internal'],
    ['internal', 'financial'],
  ]);
});

test('one analysis a map, built when asked', () => {
  const map = mapOf({ [URI]: 'entity Order' });
  const analysis = createAnalysis(map);
  const [entity] = map.entities;
  if (!entity) throw new Error('no entity');
  expect(analysis.of(entity)).toBe(analysis.of(entity));
});
