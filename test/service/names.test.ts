import { expect, test } from 'vitest';
import { applyEdits } from '../../src/base/edit.js';
import { definitionsOf, highlightsOf, referencesOf } from '../../src/service/navigation.js';
import { rename, renameableAt } from '../../src/service/rename.js';
import { headwaterOf, uriOf, withCursor } from '../support/headwater.js';

const SYSTEMS = 'system ERP\nsystem CRM\nteam ops\n';
const ORDERS = `entity Order {
  source ERP
  key number
  field status
}
flow Order from ERP to CRM {
  carries status
  owner ops
}
entity Invoice { field status }
`;

/** The text that a span of a file covers, with the file's name. */
async function mapAt(marked: string) {
  const { text, offset } = withCursor(marked);
  const texts: Record<string, string> = { 'systems.flow': SYSTEMS, 'orders.flow': text };
  const headwater = await headwaterOf(texts);
  const shown = ({ uri, span }: { uri: string; span: { start: number; end: number } }) => {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    const { line } = headwater.anchor({ uri, span }).range.start;
    return `${name}:${line + 1} ${(texts[name] ?? '').slice(span.start, span.end)}`;
  };
  return { headwater, uri: uriOf('orders.flow'), offset, shown, texts };
}

const at = (before: string): string => ORDERS.replace(before, `${before.slice(0, -1)}|${before.slice(-1)}`);

test.each([
  { name: 'a system in another file', marked: at('source ERP'), is: ['systems.flow:1 ERP'] },
  { name: 'an entity', marked: at('flow Order'), is: ['orders.flow:1 Order'] },
  { name: 'a field of this entity', marked: at('carries status'), is: ['orders.flow:4 status'] },
  { name: 'a team', marked: at('owner ops'), is: ['systems.flow:3 ops'] },
  { name: 'a declaration itself', marked: at('entity Order'), is: ['orders.flow:1 Order'] },
  { name: 'no name', marked: at('carries'), is: [] },
])('goes to what declares $name', async ({ marked, is }) => {
  const { headwater, uri, offset, shown } = await mapAt(marked);
  expect(definitionsOf(headwater, uri, offset).map(shown)).toEqual(is);
});

test('finds all that say a name, with or without what declares it', async () => {
  const { headwater, uri, offset, shown } = await mapAt(at('source ERP'));
  const uses = ['orders.flow:2 ERP', 'orders.flow:6 ERP'];
  expect(referencesOf(headwater, uri, offset, false).map(shown)).toEqual(uses);
  expect(referencesOf(headwater, uri, offset, true).map(shown).sort()).toEqual([
    ...uses,
    'systems.flow:1 ERP',
  ]);
});

test('highlights a name in its file, the declaration apart', async () => {
  const { headwater, uri, offset } = await mapAt(at('flow Order'));
  expect(highlightsOf(headwater, uri, offset).map(({ declares }) => declares)).toEqual([true, false]);
  const elsewhere = await mapAt(at('source ERP'));
  expect(
    highlightsOf(elsewhere.headwater, elsewhere.uri, elsewhere.offset).map(({ declares }) => declares),
  ).toEqual([false, false]);
});

async function renamed(marked: string, name: string): Promise<string | Record<string, string>> {
  const { headwater, uri, offset, texts } = await mapAt(marked);
  const result = rename(headwater, uri, offset, name);
  if ('problem' in result) return result.problem;
  return Object.fromEntries(
    Object.entries(texts).map(([file, text]) => [
      file,
      applyEdits(
        text,
        result.edits.filter((edit) => edit.uri === uriOf(file)),
      ),
    ]),
  );
}

test('renames in all files', async () => {
  expect(await renamed(at('source ERP'), 'SAP')).toEqual({
    'systems.flow': SYSTEMS.replaceAll('ERP', 'SAP'),
    'orders.flow': ORDERS.replaceAll('ERP', 'SAP'),
  });
});

test("renames one entity's field and leaves the other's alone", async () => {
  expect(await renamed(at('carries status'), 'state')).toMatchObject({
    'orders.flow': ORDERS.replace('field status\n', 'field state\n').replace(
      'carries status',
      'carries state',
    ),
  });
});

test('writes a name that reads as a word of the language so that it stays a name', async () => {
  expect(await renamed(at('flow Order'), 'channel')).toMatchObject({
    'orders.flow': ORDERS.replaceAll('Order', '^channel'),
  });
  expect(await renamed('entity A { key one,\n  two|\n  source ERP }', 'volume')).toMatchObject({
    'orders.flow': 'entity A { key one,\n  ^volume\n  source ERP }',
  });
  expect(await renamed('entity A { key one, two| }', 'volume')).toMatchObject({
    'orders.flow': 'entity A { key one, volume }',
  });
});

test.each([
  {
    marked: at('source ERP'),
    name: 'CRM',
    says: '"CRM" is already the name of a place, in systems.flow on line 2: both would become one.',
  },
  {
    marked: at('field status'),
    name: 'number',
    says: '"number" is already used for a field of Order, in orders.flow on line 3: both would become one.',
  },
  {
    marked: at('flow Order'),
    name: 'Invoice',
    says: '"Invoice" is already the name of an entity, in orders.flow on line 10: both would become one.',
  },
])('refuses to make two things one: $name', async ({ marked, name, says }) => {
  expect(await renamed(marked, name)).toBe(says);
});

test.each(['', '2h', 'a b', '4KB', 'a.b', '"x"', '-a', 'a//b', '2026-01-01', '{'])(
  'refuses %j, which is no name',
  async (name) => {
    expect(await renamed(at('source ERP'), name)).toContain('is no name');
  },
);

test('only names can be renamed', async () => {
  const name = await mapAt(at('source ERP'));
  expect(renameableAt(name.headwater, name.uri, name.offset)?.name).toBe('ERP');
  const word = await mapAt(at('source'));
  expect(renameableAt(word.headwater, word.uri, word.offset)).toBeUndefined();
});
