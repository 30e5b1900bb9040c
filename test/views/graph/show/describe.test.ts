import { expect, test } from 'vitest';
import { describe as describeShown, describeText } from '../../../../src/views/graph/show/describe.js';
import { finding, landscapeOf, shown } from '../../../support/pictured.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';

test('places with their flows, findings and boundaries', () => {
  const landscape = landscapeOf(
    `
domain Sales "Sales and service" { domain Shops { system Shop "Web shop" on shopify { lifecycle planned } } }
system ERP
flow Order from Shop to ERP realtime
flow Invoice from ERP to Shop batch hourly lifecycle retiring
flow Price from ERP to Shop
flow Account between ERP and Desk event-driven
`,
    [finding('error', { kind: 'place', id: 'ERP' })],
  );
  expect(describeText(showGraph(landscape, {}))).toBe(`3 places, 4 lines.

system Shop, Web shop, on shopify, planned (in Sales and service, Shops)
  sends Order to ERP, realtime, entity not declared
  receives Invoice from ERP, batch, retiring, entity not declared
  receives Price from ERP, no pattern yet, entity not declared

system ERP, 1 error
  sends Invoice to Shop, batch, retiring, entity not declared
  sends Price to Shop, no pattern yet, entity not declared
  sends Account to and from Desk, event-driven, entity not declared
  receives Order from Shop, realtime, entity not declared

system Desk, not declared
  receives Account from and to ERP, event-driven, entity not declared
`);
});

test('closed boundaries, what is hidden, and what an overlay says', () => {
  const text =
    'domain D { system A { owner ops } system B }\nteam ops\nflow X from A to B realtime\nflow X from A to C realtime';
  expect(describeText(shown(text, { collapsed: ['D'], overlay: 'owners' })))
    .toBe(`1 place, 1 closed boundary, 1 line. Hidden: 2 systems, 1 flow.
2 systems and 1 flow are inside a closed boundary.
no owner: 2.
several owners: 1.

domain D, holds 2 systems and 1 flow, ops, no owner
  sends X to C, realtime, entity not declared, no owner

system C, not declared, no owner
  receives X from D, realtime, entity not declared, no owner
`);
});

test('nothing of an author breaks a line', () => {
  const text = 'system A """one\ntwo\u202e"""\nflow X from A to B realtime';
  expect(describeShown(shown(text)).places[0]?.text).toBe('system A, one two');
});

test('a bundle names what it holds, however short its label is', () => {
  const text = `domain D { system A }\nflow X from A to C realtime\nflow Y from A to C realtime\n`;
  expect(describeText(shown(text, { collapsed: ['D'] }))).toContain('sends X, Y to C, 2 flows, realtime');
});
