/** A flow that is added to any text is there, and nothing else has changed. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/base/edit.js';
import { formatFile } from '../../../src/service/format.js';
import { parseFragment } from '../../../src/language/fragment.js';
import { joinFragments } from '../../../src/model/join.js';
import type { IntegrationMap } from '../../../src/model/map.js';
import { editMap } from '../../../src/service/edits/edit-map.js';
import { examples, readExample } from '../../support/examples.js';
import { headwaterOf, uriOf } from '../../support/headwater.js';
import { ALL, WORLD } from '../../language/declarations.js';
import '../../support/seed.js';

const WHOLE = `${WORLD}\n${ALL.join('\n')}`;
const URI = uriOf('map.flow');

const wounded = fc.tuple(fc.nat(WHOLE.length), fc.nat(60), fc.boolean()).map(([at, length, double]) => {
  const piece = WHOLE.slice(at, at + length);
  return WHOLE.slice(0, at) + (double ? piece + piece : '') + WHOLE.slice(at + length);
});

const mapOf = (text: string): IntegrationMap => joinFragments([parseFragment(URI, text)]);

const ends = (map: IntegrationMap): string[] =>
  map.flows.map(({ entity, from, to, both, clauses }) =>
    JSON.stringify([entity?.name, from?.name, to.map(({ name }) => name), both, clauses.pattern?.kind]),
  );

const names = (map: IntegrationMap): string[] =>
  [...map.systems, ...map.channels, ...map.entities, ...map.teams, ...map.domains].map(
    ({ kind, name, declared }) => `${kind} ${name} ${declared}`,
  );

const problems = (map: IntegrationMap): string[] =>
  [...map.fragments.values()].flatMap((fragment) => fragment.problems.map(({ message }) => message));

async function check(text: string, pick: number, entity: string): Promise<void> {
  const headwater = await headwaterOf({ 'map.flow': text });
  const before = headwater.map(headwater.rootOf(URI));
  const places = [...before.systems, ...before.channels].map(({ name }) => name);
  const from = places[pick % Math.max(1, places.length)];
  const to = places[(pick * 7 + 1) % Math.max(1, places.length)];
  if (from === undefined || to === undefined) return;
  const result = editMap(headwater, URI, {
    kind: 'addFlow',
    entity,
    from,
    to,
    pattern: 'on-demand',
    declare: true,
  });
  if ('problem' in result) return;
  const after = mapOf(applyEdits(text, result.edits));
  const added = JSON.stringify([entity, from, [to], false, 'on-demand']);
  expect(ends(after).toSorted()).toEqual([...ends(before), added].toSorted());
  const expected = names(before).filter((name) => name !== `entity ${entity} false`);
  const known = before.entity(entity)?.declared ? [] : [`entity ${entity} true`];
  expect(names(after).toSorted()).toEqual([...expected, ...known].toSorted());
  expect(problems(after)).toEqual(problems(before));
}

test('text that is whole or wounded', async () => {
  await fc.assert(
    fc.asyncProperty(
      wounded,
      fc.nat(50),
      fc.constantFrom('Order', 'Brand-new', 'flow', 'from', 'Größe'),
      check,
    ),
    { numRuns: 60 },
  );
});

test.each(examples)('%s stays formatted', async (file) => {
  const text = await readExample(file);
  const headwater = await headwaterOf({ 'map.flow': text });
  const map = headwater.map(headwater.rootOf(URI));
  const [from, to] = map.systems;
  if (!from || !to) return;
  const edit = { kind: 'addFlow', entity: 'Brand-new', from: from.name, to: to.name, declare: true } as const;
  const result = editMap(headwater, URI, edit);
  if ('problem' in result) throw new Error(result.problem);
  const changed = applyEdits(text, result.edits);
  expect(formatFile(changed).text).toBe(changed);
});
