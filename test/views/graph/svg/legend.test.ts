/** The legend explains every sign that occurs, and no other. */
import { expect, test } from 'vitest';
import { createElk } from '../../../../src/views/graph/layout/elk.js';
import { createLayout } from '../../../../src/views/graph/layout/layout.js';
import type { Ask } from '../../../../src/views/graph/show/ask.js';
import { drawLegend, legendItems } from '../../../../src/views/graph/svg/legend.js';
import { shown } from '../../../support/pictured.js';

const { layout } = createLayout(createElk());

const text = `
entity Order { source ERP reader CRM needs 10m reader Shop }
flow Order from ERP to CRM realtime
flow Order from ERP to Shop batch daily
`;

async function wordsOf(ask: Ask): Promise<readonly string[]> {
  const { graph, paint, legend } = shown(text, ask);
  return legendItems(await layout(graph), legend, paint).map(({ text: words }) => words);
}

test('a medallion that no tone stands for has an entry of its own', async () => {
  expect(await wordsOf({ overlay: 'staleness' })).toContain('reads (2)');
  expect(await wordsOf({ focus: { kind: 'place', id: 'ERP' } })).toContain('in focus (1)');
});

test('one that an entry explains already is not explained again', async () => {
  const words = await wordsOf({ lens: 'Order' });
  expect(words.filter((each) => each.startsWith('source of truth'))).toEqual(['source of truth (1)']);
  expect(await wordsOf({})).not.toContain('in focus (1)');
});

test('what belongs together begins a row of its own rather than be torn', () => {
  const item = (text: string, opens = false) => ({ sign: '', width: 20, text, ...(opens && { opens }) });
  const items = [item('one', true), item('two'), item('errors', true), item('warnings')];
  const rowsOf = (width: number): readonly string[] =>
    [...drawLegend(items, width).markup.matchAll(/translate\(\S+ (\d+)\)/g)].map(([, y]) => y ?? '');
  expect(new Set(rowsOf(600)).size).toBe(1);
  const [one, two, errors, warnings] = rowsOf(230);
  expect([one, errors]).toEqual([two, warnings]);
  expect(one).not.toBe(errors);
});
