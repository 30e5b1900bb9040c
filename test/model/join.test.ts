/** Fragments of several files become one map: names resolved across files, unknown ones kept. */
import { describe, expect, test } from 'vitest';
import { parseFragment } from '../../src/language/fragment.js';
import { joinFragments } from '../../src/model/join.js';
import { Join } from '../../src/model/joining.js';
import { clauseAt } from '../../src/model/profiles.js';

const join = (...texts: string[]) =>
  joinFragments(texts.map((text, index) => parseFragment(`file:///${index}.flow`, text)));

test('names are global: a flow finds its ends in other files', () => {
  const map = join(
    'flow Order from ERP to CRM via Kafka realtime owner ops',
    'entity Order { source ERP }\nteam ops',
    'domain Sales { system CRM } system ERP broker Kafka',
  );
  const [flow] = map.flows;
  expect(map.unknown).toEqual([]);
  expect(flow?.from).toBe(map.place('ERP'));
  expect(flow?.to).toEqual([map.place('CRM')]);
  expect(flow?.via.map(({ name }) => name)).toEqual(['Kafka']);
  expect(flow?.entity?.sources[0]?.place).toBe(flow?.from);
  expect(flow?.owner).toBe(map.teams[0]);
  expect(map.place('CRM')?.domain).toBe(map.domains[0]);
  expect(map.flowsOf(flow?.entity ?? expect.fail())).toEqual([flow]);
  expect(map.flowsAt(map.place('Kafka') ?? expect.fail())).toEqual([flow]);
});

test('unknown names become undeclared things, and are listed in order', () => {
  const map = join('flow Order from ERP to CRM realtime owner ops with std via Hub');
  expect(map.unknown.map(({ mention }) => `${mention.kind} ${mention.name.text}`)).toEqual([
    'entity Order',
    'place ERP',
    'place CRM',
    'team ops',
    'profile std',
    'place Hub',
  ]);
  expect(map.systems.map(({ name, declared }) => [name, declared])).toEqual([
    ['ERP', false],
    ['CRM', false],
    ['Hub', false],
  ]);
  expect(map.entities[0]).toMatchObject({ name: 'Order', declared: false });
});

describe('fields', () => {
  const unknown = (...texts: string[]) => join(...texts).unknown.map(({ mention }) => mention.name.text);
  const flow = 'system A system B\nflow Order from A to B realtime carries status';

  test('an entity that declares none may carry any', () => {
    expect(unknown(flow.replace('system A ', 'system A\n'), 'entity Order { source A }')).toEqual([]);
  });

  test('an entity that declares some knows no others, but for its key', () => {
    const text = 'system A\nsystem B\nflow Order from A to B realtime carries status, id, amount';
    expect(unknown(text, 'entity Order { source A key id field amount }')).toEqual(['status']);
  });
});

test('the first of two declarations counts, and both are told', () => {
  const map = join('system A "one"', 'system A "two"\nentity A');
  expect(map.systems.map(({ declaration }) => declaration?.title)).toEqual(['one']);
  expect(
    map.duplicates.map(({ kind, name, declarations }) => [kind, name, declarations.map(({ uri }) => uri)]),
  ).toEqual([['place', 'A', ['file:///0.flow', 'file:///1.flow']]]);
});

test('fields of two entities may share a name', () => {
  expect(join('entity A { field status }\nentity B { field status }').duplicates).toEqual([]);
});

test('a clause of the flow wins over its profile’s, and that over its base’s', () => {
  const map = join(
    'flow O from A to B realtime with strict sla 1s',
    'profile strict with standard { retry fixed 3 times sla 5s }\nprofile standard { retry none dlq "q" sla 9s }',
  );
  const [flow] = map.flows;
  expect(flow?.clauses.sla?.within).toBe(1000);
  expect(flow?.clauses.retry?.kind).toBe('fixed');
  expect(flow?.clauses.dlq?.queue).toBe('q');
  expect(flow && clauseAt(flow, 'sla').span).toEqual(flow?.declaration.clauses.sla?.span);
  expect(flow && clauseAt(flow, 'dlq')).toEqual(flow?.at);
});

test('an end that is named again counts once', () => {
  const { flows } = join('flow O from A to B, C, B realtime');
  expect(flows.map(({ to }) => to.map(({ name }) => name))).toEqual([['B', 'C']]);
});

test('profiles in a circle end where they began', () => {
  const map = join(
    'profile a with b { sla 1s }\nprofile b with a { retry none }\nflow O from A to B realtime with a',
  );
  expect(map.flows[0]?.clauses).toMatchObject({ sla: { within: 1000 }, retry: { kind: 'none' } });
});

test('flows keep their ids while others come and go', () => {
  const ids = (text: string) => join(text).flows.map(({ id }) => id);
  expect(
    ids('flow O from A to B realtime\nflow O from A to B batch hourly\nflow O from A to C realtime as toC'),
  ).toEqual(['O from A to B', 'O from A to B #2', 'toC']);
});

test('the order of the fragments does not matter', () => {
  const texts = ['system B\nsystem A', 'flow O from A to B realtime', 'entity O { source A }'];
  const fragments = texts.map((text, index) => parseFragment(`file:///${index}.flow`, text));
  const names = (order: readonly number[]) => {
    const map = joinFragments(order.flatMap((index) => fragments[index] ?? []));
    return [map.systems, map.flows.map(({ id }) => id), [...map.fragments.keys()]];
  };
  expect(names([2, 1, 0])).toEqual(names([0, 1, 2]));
});

test('a channel whose declaration goes and comes back leaves no system of its name behind', () => {
  const flow = 'flow Order from ERP to orders realtime';
  const declared = 'system ERP\nsystem Kafka\nchannel orders on Kafka';
  const living = new Join();
  living.set(parseFragment('file:///1.flow', flow));
  for (const text of [declared, 'system ERP\nsystem Kafka', declared, '', declared]) {
    living.set(parseFragment('file:///0.flow', text));
    living.settle();
    const afresh = join(text, flow);
    expect(living.map.systems.map(({ name }) => name)).toEqual(afresh.systems.map(({ name }) => name));
    expect(living.map.channels.map(({ name }) => name)).toEqual(afresh.channels.map(({ name }) => name));
    expect(living.map.flows[0]?.to[0]?.kind).toBe(afresh.flows[0]?.to[0]?.kind);
  }
});
