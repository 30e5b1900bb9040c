import { expect, test } from 'vitest';
import { graphOfText } from '../../../../src/service/graph-of-text.js';
import { showGraph } from '../../../../src/views/graph/show/show.js';
import { readAsk, type Words } from '../../../../src/views/graph/words/read-ask.js';

const words = (said: Readonly<Record<string, readonly string[]>>): Words => ({
  has: (word) => Object.hasOwn(said, word),
  value: (word) => said[word]?.at(-1),
  values: (word) => said[word] ?? [],
});

const small = graphOfText(
  'team ops\ndomain Sales {\n  system CRM\n}\nsystem ERP\nentity Order { source ERP }\nflow Order from ERP to CRM realtime { as orders }\nview sales { focus CRM }\n',
  '2026-11-23',
);

test('a broker that is drawn around its channels can be down', () => {
  const around = graphOfText(
    'broker Kafka\nchannel orders on Kafka\nflow Order from ERP to orders realtime',
    '2026-11-23',
  );
  expect(around.nodes.map(({ id }) => id)).not.toContain('Kafka');
  expect(readAsk(words({ down: ['Kafka'] }), around)).toEqual({ overlay: 'outage', down: 'Kafka' });
});

test.each([
  [{}, {}],
  [{ view: ['sales'] }, { view: 'sales' }],
  [{ focus: ['system:CRM'] }, { focus: { kind: 'place', id: 'CRM' } }],
  [
    { focus: ['place:CRM:2'], only: [] },
    { focus: { kind: 'place', id: 'CRM', upstream: 2 }, only: true },
  ],
  [{ focus: ['flow:orders::1'] }, { focus: { kind: 'flow', id: 'orders', downstream: 1 } }],
  [
    { lens: ['Order'], overlay: ['owners'] },
    { lens: 'Order', overlay: 'owners' },
  ],
  [{ down: ['ERP'] }, { overlay: 'outage', down: 'ERP' }],
  [{ collapse: ['Sales'] }, { collapsed: ['Sales'] }],
  [
    { filter: ['owner=ops, finance,pattern=batch,none', 'owner=it'] },
    { filter: { owners: ['ops', 'finance', 'it'], patterns: ['batch', 'none'] } },
  ],
] as const)('%j', (said, ask) => {
  expect(readAsk(words(said), small)).toEqual(ask);
});

test('all opens what is closed for want of room too, but for what is closed by hand', () => {
  const many = Array.from(
    { length: 130 },
    (_, i) => `system S${i}\nflow Order from S${i} to S${(i * 7 + 1) % 130} realtime`,
  );
  const landscape = graphOfText(`domain D {\nsystem A\nsystem B\n}\n${many.join('\n')}\n`, '2026-11-23');
  expect(showGraph(landscape, readAsk(words({}), landscape)).closed).not.toEqual([]);
  const shown = showGraph(landscape, readAsk(words({ all: [], collapse: ['D'] }), landscape));
  expect(shown.closed).toEqual([]);
  expect(shown.graph.nodes.filter(({ role }) => role === 'domain').map(({ id }) => id)).toEqual(['D']);
});
