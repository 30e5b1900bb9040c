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
  test('a place with its surroundings', async () => {
    const ask: Ask = { focus: { kind: 'place', id: 'CRM', upstream: 2, downstream: 1 } };
    expect(await added(save(ask))).toBe(
      '\nview focusCRMUpstream2Downstream {\n  focus CRM upstream 2 downstream 1\n}\n',
    );
    expect(await added(save(ask, { name: 'around', title: 'Around "the" \\ CRM' }))).toBe(
      '\nview around "Around \\"the\\" \\\\ CRM" {\n  focus CRM upstream 2 downstream 1\n}\n',
    );
    expect(await added(save(ask, { title: 'Order to cash' }))).toContain(
      'view OrderToCash "Order to cash" {',
    );
  });

  test('a filter, a lens, a flow that has a name', async () => {
    const filter = { domains: ['Sales'], owners: ['ops'] };
    expect(await added(save({ filter }, { name: 'a' }))).toBe(
      '\nview a {\n  include domain Sales\n  include team ops\n}\n',
    );
    expect(await added(save({ lens: 'Order' }, { name: 'a' }))).toBe(
      '\nview a {\n  include entity Order\n}\n',
    );
    const focus = { kind: 'flow', id: 'orderToCrm' } as const;
    expect(await added(save({ focus }, { name: 'a' }))).toBe('\nview a {\n  include flow orderToCrm\n}\n');
  });

  test('with the clauses of the view that it was seen in, below it', async () => {
    const text = `${map}\nview sales { include domain Sales exclude system ERP focus CRM }\n`;
    const ask: Ask = { view: 'sales', filter: { entities: ['Order'] } };
    expect(await added(save(ask, { name: 'b' }), text)).toBe(
      '\nview b {\n  include domain Sales\n  exclude system ERP\n  focus CRM\n  include entity Order\n}\n',
    );
  });

  test('under a name that no other has, and that the language takes for one', async () => {
    const text = `${map}\nview OrderToCash {\n  focus CRM\n}\n`;
    const focus = { kind: 'place', id: 'CRM' } as const;
    expect(await added(save({ focus }, { title: 'Order to cash' }), text)).toContain('view OrderToCash-2 "');
    expect(await added(save({ focus }, { title: '2h' }))).toContain('view view1 "2h"');
    expect(await added(save({ focus }, { title: 'system' }))).toContain('view ^system "system"');
    const ask: Ask = { filter: { domains: ['system'] } };
    expect(await added(save(ask, { name: 'a' }))).toContain('include domain ^system\n');
  });

  test('in the middle of a text too', async () => {
    const texts = { 'map.flow': `view first {\n  focus ERP\n}\n// end\nsystem WMS\n`, 'b.flow': map };
    const focus = { kind: 'place', id: 'CRM' } as const;
    expect((await after(texts, save({ focus }, { name: 'a' }), 'b.flow'))['map.flow']).toBe(
      `view first {\n  focus ERP\n}\n\nview a {\n  focus CRM\n}\n\n// end\nsystem WMS\n`,
    );
  });
});

test('what a view cannot say is told', async () => {
  const ask: Ask = {
    filter: { domains: ['Sales'], owners: ['ops'], patterns: ['batch'], severities: [] },
    overlay: 'owners',
    lens: 'Order',
    collapsed: ['Sales'],
    focus: { kind: 'team', id: 'ops', upstream: 2 },
  };
  const result = await edited({ 'map.flow': map }, save(ask));
  expect('notes' in result && result.notes).toEqual([
    'A view leaves out what only steps back in this picture.',
    'A view says how far up and down of places alone, not of team ops.',
    'A view cannot select by patterns.',
    'A view does not keep the overlay owners, nor the lens on Order, nor what is closed and opened by hand: a link does.',
    'A view shows what any of its clauses includes, the picture only what matches all of them.',
  ]);
});

test.each([
  ['nothing to say', save({ overlay: 'owners' }), 'Focus on a place, or filter by'],
  ['a flow without a name', save({ focus: { kind: 'flow', id: 'Order from ERP to CRM' } }), 'as NAME'],
  ['a name that is none', save({ lens: 'Order' }, { name: 'no name' }), 'is no name of a view'],
  ['a name that is taken', save({ lens: 'Order' }, { name: 'sales' }), 'has a view sales already'],
])('%s is refused with the reason', async (_, edit, reason) => {
  const text = `${map}\nview sales { focus CRM }\n`;
  expect(await edited({ 'map.flow': text }, edit)).toMatchObject({
    problem: expect.stringContaining(reason),
  });
});

test.each<[string, Ask]>([
  ['a focus', { focus: { kind: 'place', id: 'CRM', upstream: 1, downstream: 0 }, only: true }],
  ['a filter', { filter: { entities: ['Order'] } }],
])('%s looks the same as a view', async (_, ask) => {
  const text = `${map}system WMS\nflow Order from CRM to WMS\nentity Visit { source WMS }\nflow Visit from WMS to ERP\n`;
  const changed = (await after({ 'map.flow': text }, save(ask, { name: 'saved' })))['map.flow'] ?? '';
  const seen = (of: string, asked: Ask): readonly string[] => {
    const { graph } = showGraph(graphOfText(of, TODAY), asked);
    return [...graph.nodes, ...graph.edges].map(({ id }) => id);
  };
  expect(seen(changed, { view: 'saved' })).toEqual(seen(text, ask));
  expect(seen(text, ask)).not.toEqual(seen(text, {}));
});
