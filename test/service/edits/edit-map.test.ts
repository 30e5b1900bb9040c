import { describe, expect, test } from 'vitest';
import type { AddFlow } from '../../../src/service/edits/edit.js';
import { headwaterOf, uriOf } from '../../support/headwater.js';
import { after, edited } from './support.js';

const systems = 'system ERP\nsystem CRM\nsystem WMS\n';
const order = 'entity Order { source ERP }\n';

describe('a new flow', () => {
  const add = (entity: string, from: string, to: string, more: Partial<AddFlow> = {}): AddFlow => ({
    kind: 'addFlow',
    entity,
    from,
    to,
    ...more,
  });
  const one = async (text: string, edit: AddFlow): Promise<string> =>
    (await after({ 'map.flow': text }, edit))['map.flow'] ?? '';

  test.each([
    [
      'behind the last between the same places',
      `${systems}${order}flow Order from ERP to CRM batch daily\nflow Order from ERP to WMS realtime\n`,
      `${systems}${order}flow Order from ERP to CRM batch daily\nflow Order from ERP to CRM realtime\nflow Order from ERP to WMS realtime\n`,
    ],
    [
      'behind one the other way round',
      `${systems}${order}flow Order from CRM to ERP\nflow Order from ERP to WMS\n`,
      `${systems}${order}flow Order from CRM to ERP\nflow Order from ERP to CRM realtime\nflow Order from ERP to WMS\n`,
    ],
    [
      'behind a block, with an empty line',
      `${systems}${order}\nflow Order from ERP to CRM {\n  sla 1s\n}\n`,
      `${systems}${order}\nflow Order from ERP to CRM {\n  sla 1s\n}\n\nflow Order from ERP to CRM realtime\n`,
    ],
    [
      'inside a domain, with its indentation',
      `${systems}${order}domain Sales {\n  flow Order from ERP to CRM\n}\n`,
      `${systems}${order}domain Sales {\n  flow Order from ERP to CRM\n  flow Order from ERP to CRM realtime\n}\n`,
    ],
    [
      'as the first, below the entities',
      `${systems}${order}`,
      `${systems}${order}\nflow Order from ERP to CRM realtime\n`,
    ],
    [
      'behind one that is half written',
      `${systems}${order}flow Order from ERP to\nflow Order from\n`,
      `${systems}${order}flow Order from ERP to\nflow Order from ERP to CRM realtime\nflow Order from\n`,
    ],
    [
      'at the end of a text without a line end',
      `${systems}${order}flow Order from ERP to CRM`,
      `${systems}${order}flow Order from ERP to CRM\nflow Order from ERP to CRM realtime`,
    ],
  ])('stands %s', async (_, text, expected) => {
    expect(await one(text, add('Order', 'ERP', 'CRM', { pattern: 'realtime' }))).toBe(expected);
  });

  test('goes to the file that holds its likes, whatever file is looked at', async () => {
    const texts = {
      'map.flow': `${systems}${order}`,
      'sales.flow': 'flow Order from ERP to CRM batch daily\n',
      'stock.flow': 'flow Order from ERP to WMS\n',
    };
    expect(await after(texts, add('Order', 'ERP', 'CRM'), 'stock.flow')).toEqual({
      ...texts,
      'sales.flow': 'flow Order from ERP to CRM batch daily\nflow Order from ERP to CRM\n',
    });
  });

  test('spells names that are words of the language so that they are names', async () => {
    const text = 'system ^system\nsystem from\nentity ^flow { source from }\n';
    expect(await one(text, add('flow', 'from', 'system'))).toBe(`${text}\nflow ^flow from from to ^system\n`);
  });

  test('of an entity that nothing declares asks first, then declares it among the others', async () => {
    const texts = {
      'map.flow': systems,
      'entities.flow': order,
      'flows.flow': 'flow Order from ERP to CRM\n',
    };
    expect(await edited(texts, add('Ordr', 'ERP', 'CRM'))).toEqual({
      problem: 'The map has no entity Ordr. Did you mean Order? Else declare it with the flow.',
      mayDeclare: true,
    });
    const result = await edited(texts, add('Invoice', 'ERP', 'CRM', { declare: true }));
    expect(result).toMatchObject({
      notes: ['Invoice is declared too, without a source of truth yet: name the system that owns it.'],
    });
    expect(await after(texts, add('Invoice', 'ERP', 'CRM', { declare: true }))).toEqual({
      ...texts,
      'entities.flow': `${order}entity Invoice\n`,
      'flows.flow': 'flow Order from ERP to CRM\nflow Invoice from ERP to CRM\n',
    });
  });

  test('into a map without any entity declares it above the flow', async () => {
    expect(await one(systems, add('Order', 'ERP', 'CRM', { declare: true }))).toBe(
      `${systems}\nentity Order\n\nflow Order from ERP to CRM\n`,
    );
  });

  test.each([
    ['a value', add('2h', 'ERP', 'CRM'), '"2h" is no name of an entity'],
    ['markup', add('"><b>', 'ERP', 'CRM'), 'is no name of an entity'],
    [
      'a place that is gone',
      add('Order', 'ERQ', 'CRM'),
      'no system or channel ERQ. Did you mean ERP? Declare',
    ],
    ['a circle', add('Order', 'ERP', 'ERP'), 'from ERP to itself moves nothing'],
    [
      'what is there',
      add('Order', 'ERP', 'WMS'),
      'Order flows from ERP to WMS already, in map.flow on line 5.',
    ],
  ])('refuses %s, with the reason and what to do', async (_, edit, reason) => {
    const result = await edited({ 'map.flow': `${systems}${order}flow Order from ERP to WMS\n` }, edit);
    expect(result).toMatchObject({ problem: expect.stringContaining(reason) });
  });

  test('is refused where no text could hold it', async () => {
    expect(await edited({}, add('Order', 'ERP', 'CRM'))).toMatchObject({
      problem: expect.stringContaining('no system or channel ERP'),
    });
  });
});

describe('a new name', () => {
  const texts = {
    'map.flow': `${systems}team ops\ndomain Sales {\n  ${order}}\n`,
    'flows.flow': 'flow Order from ERP to CRM owner ops { as orderToCrm }\n\nflow Order from\n',
  };

  test('goes to all that say the old one, in all files, broken ones too', async () => {
    expect(await after(texts, { kind: 'rename', what: 'entity', name: 'Order', to: 'SalesOrder' })).toEqual({
      'map.flow': texts['map.flow'].replace('Order', 'SalesOrder'),
      'flows.flow': texts['flows.flow'].replaceAll('Order', 'SalesOrder').replace('orderToCrm', 'orderToCrm'),
    });
    const named = await after(texts, { kind: 'rename', what: 'place', name: 'ERP', to: 'SAP' });
    expect(Object.values(named).join('')).not.toContain('ERP');
  });

  test.each([
    ['domain', 'Sales', 'Selling'],
    ['team', 'ops', 'operations'],
    ['flow', 'orderToCrm', 'orders'],
  ] as const)('of a %s', async (what, name, to) => {
    const named = Object.values(await after(texts, { kind: 'rename', what, name, to })).join('');
    expect(named).toContain(to);
    expect(named).not.toMatch(new RegExp(`\\b${name}\\b`));
  });

  test.each([
    ['place', 'ERP', 'CRM', 'already the name of a place'],
    ['place', 'ERP', 'no name', 'is no name'],
    ['place', 'SAP', 'ERP', 'no system or channel SAP any more'],
    ['flow', 'Order from ERP to CRM', 'x', 'no flow Order from ERP to CRM any more'],
  ] as const)('is refused for %s %s → %s', async (what, name, to, reason) => {
    expect(await edited(texts, { kind: 'rename', what, name, to })).toMatchObject({
      problem: expect.stringContaining(reason),
    });
  });

  test('of a flow that has none is refused with how to give it one', async () => {
    const map = { 'map.flow': `${systems}${order}flow Order from ERP to CRM\n` };
    const headwater = await headwaterOf(map);
    const [flow] = headwater.map(headwater.rootOf(uriOf('map.flow'))).flows;
    expect(await edited(map, { kind: 'rename', what: 'flow', name: flow?.id ?? '', to: 'x' })).toMatchObject({
      problem: expect.stringContaining('"as NAME"'),
    });
  });
});

describe('a fix', () => {
  const text = `${systems}${order}flow Order from ERP to CMR realtime\n`;
  const texts = { 'map.flow': text };
  const at = (line: number, start: number, end: number) => ({
    uri: uriOf('map.flow'),
    range: { start: { line, character: start }, end: { line, character: end } },
  });
  const fix = { kind: 'fix', code: 'unknown-name', title: 'Change to CRM' } as const;

  test('is applied where the finding stands', async () => {
    expect(await after(texts, { ...fix, at: at(4, 23, 26) })).toEqual({
      'map.flow': text.replace('CMR', 'CRM'),
    });
  });

  test('follows its finding to another line', async () => {
    expect(await after({ 'map.flow': `\n${text}` }, { ...fix, at: at(4, 23, 26) })).toEqual({
      'map.flow': `\n${text.replace('CMR', 'CRM')}`,
    });
  });

  test('is refused where two could be meant, or none is left', async () => {
    const two = { 'map.flow': `\n${text}flow Order from ERP to CMR batch daily\n` };
    const reason = { problem: expect.stringContaining('The text has changed since unknown-name offered') };
    expect(await edited(two, { ...fix, at: at(4, 23, 26) })).toMatchObject(reason);
    const none = { 'map.flow': text.replace('CMR', 'CRM') };
    expect(await edited(none, { ...fix, at: at(4, 23, 26) })).toMatchObject(reason);
  });
});
