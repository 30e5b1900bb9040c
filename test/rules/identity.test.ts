/** Ids of findings: told apart, kept while the text moves, and quick where a map is large. */
import { expect, test } from 'vitest';
import { identify } from '../../src/rules/identity.js';
import { run } from './run.js';

const identitiesOf = (text: string) => {
  const { map, findings, suppressed } = run(text);
  const all = [...findings, ...suppressed];
  const identities = identify(map, all);
  return all.map((finding) => ({ code: finding.code, ...identities.get(finding) }));
};

test.each<[string, string, string, string]>([
  ['a flow', 'flow Order from ERP to ERP realtime\n', 'self-flow', 'flow Order from ERP to ERP'],
  ['both ways', 'flow Order between ERP and ERP realtime\n', 'self-flow', 'flow Order between ERP and ERP'],
  [
    'an alias',
    'flow Order from ERP to ERP as round realtime\n',
    'self-flow',
    'flow Order from ERP to ERP as round',
  ],
  ['inside a domain', 'domain Sales {\n  system ERP\n  system ERP\n}\n', 'duplicate-name', 'system ERP'],
  [
    'a field',
    'entity Order {\n  source ERP\n  field name { writer CRM via ui }\n}\n',
    'conflicting-writers',
    'entity Order, field name',
  ],
  ['no declaration around', '???\n', 'syntax-error', 'a.flow'],
])('what a finding is about: %s', (_, text, code, about) => {
  expect(identitiesOf(text).filter((each) => each.code === code)).toContainEqual({
    code,
    about,
    id: expect.stringMatching(/^[0-9a-f]{8}$/),
  });
});

test('a suppression takes no id from a like that follows', () => {
  const flow = 'flow Order from ERP to ERP realtime\n';
  const ids = (text: string) =>
    identitiesOf(text)
      .filter(({ code }) => code === 'self-flow')
      .map(({ id }) => id)
      .toSorted((a = '', b = '') => a.localeCompare(b));
  const before = ids(flow + flow);
  expect(new Set(before).size).toBe(2);
  expect(ids(`// headwater-ignore self-flow: meant\n${flow}${flow}`)).toEqual(before);
});

test('ids of a large map are all different', () => {
  const flows = Array.from(
    { length: 2000 },
    (_, index) => `flow E${index % 50} from A${index} to B realtime\n`,
  );
  const found = identitiesOf(flows.join(''));
  expect(found.length).toBeGreaterThan(4000);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
});
