/** Where personal data leaves its zone. */
import { expect, test } from 'vitest';
import { createAnalysis } from '../../src/analysis/analysis.js';
import { mapOf, URI } from '../rules/run.js';

const PLACES = `system A { zone eu }
system B { zone eu }
system U { zone us }
system V { zone us }
system S { zone apac }
broker K { zone us }
channel k on K
`;

const crossings = (flows: string, entity = 'entity X { source A class personal }'): string[] => {
  const map = mapOf({ [URI]: `${PLACES}${entity}\n${flows}` });
  const found = map.entity('X');
  if (!found) throw new Error('no X');
  return createAnalysis(map)
    .crossings(found)
    .map(
      ({ hops, leaves, enters, also }) =>
        `${[hops[0]?.from.name, ...hops.map(({ to }) => to.name)].join('')} ${leaves}→${enters.join()}${also.map(({ name }) => `+${name}`).join('')}`,
    );
};

test.each([
  ['at once', 'flow X from A to U realtime', ['AU eu→us']],
  ['stays', 'flow X from A to B realtime', []],
  [
    'copies of copies',
    'flow X from A to B batch daily\nflow X from B to N realtime\nflow X from N to U realtime',
    ['ABNU eu→us'],
  ],
  [
    'on from there',
    'flow X from A to U realtime\nflow X from U to V realtime\nflow X from V to S realtime',
    ['AU eu→us', 'AUVS us→apac'],
  ],
  ['by a channel', 'flow X from A to k realtime\nflow X from k to B realtime', ['Ak eu→us']],
  ['by a hub', 'flow X from A to B realtime via U', ['AB eu→us']],
  ['by a hub into its zone: once', 'flow X from A to V realtime via U', ['AV eu→us']],
  [
    'on from a hub',
    'flow X from A to B realtime via U\nflow X from U to S realtime',
    ['AB eu→us', 'AUS us→apac'],
  ],
  ['to several', 'flow X from A to B, U, N, S realtime', ['AU eu→us,apac+S']],
  [
    'home again by another',
    'flow X from A to U realtime\nflow X from U to B realtime\nflow X from B to V realtime',
    ['AU eu→us'],
  ],
  [
    'from no zone',
    'flow X from N to A realtime\nflow X from A to U realtime\nflow X from A to N realtime',
    ['AU eu→us'],
  ],
  ['both ways', 'flow X between A and U realtime', ['AU eu→us']],
  ['when asked', 'flow X from A to U on-demand', ['AU eu→us']],
  [
    'masked, and all beyond',
    'flow X from A to U realtime protected by masking\nflow X from U to S realtime',
    [],
  ],
  [
    'masked on one of two ways',
    'flow X from A to B realtime protected by tokenisation\nflow X from B to U realtime\nflow X from A to U batch daily',
    ['AU eu→us'],
  ],
  [
    'permitted there and no further',
    'flow X from A to U realtime protected by consent\nflow X from U to S realtime',
    ['AUS us→apac'],
  ],
  ['planned', 'flow X from A to U realtime lifecycle planned', []],
])('%s', (_, flows, expected) => {
  expect(crossings(flows)).toEqual(expected);
});

test.each([
  ['entity X { source A class financial }', []],
  ['entity X { class personal }', []],
  ['entity X { source A field a { class personal } field b }', ['AU eu→us']],
  ['entity X { source A field b { class personal } field a }', []],
  ['entity X { source N class personal }', []],
  ['entity X { source A writer N class personal }', ['AU eu→us']],
  ['entity X { source N writer A class personal }', ['AU eu→us']],
])('%s', (entity, expected) => {
  expect(crossings('flow X from A to U realtime carries a\nflow X from N to S realtime', entity)).toEqual(
    expected,
  );
});
