/** Names that nothing declares. */
import { nearest } from '../base/nearest.js';
import type { Mention, NameKind } from '../model/declarations.js';
import type { Fix, Mark } from '../model/finding.js';
import type { Flow, IntegrationMap, MentionAt } from '../model/map.js';
import { declareAllFix, declareFix } from './fixes/declare-names.js';
import { replace, written } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, markPlace } from './words.js';

type Names = ReadonlyMap<string, ReadonlySet<string>>;

const NOUNS: Readonly<Record<NameKind, string>> = {
  team: 'team',
  domain: 'domain',
  place: 'system',
  entity: 'entity',
  field: 'field',
  flow: 'flow',
  profile: 'profile',
  view: 'view',
};

/** What is lost while nobody says what a name stands for. */
const WHY: Readonly<Record<NameKind, string>> = {
  team: 'nobody can be called',
  domain: 'there is no boundary to draw',
  place: 'its owner, limits and outages stay out of every check',
  entity: 'its source of truth, readers and writers stay out of every check',
  field: 'what the flow carries cannot be told',
  flow: 'there is nothing to look at',
  profile: 'the flow has none of the clauses that it relies on',
  view: 'there is nothing to show',
};

/** Names that are declared, by kind; fields by their entity. */
function declaredNames(map: IntegrationMap): Names {
  const namesOf = (things: readonly { readonly name: string; readonly declared: boolean }[]): Set<string> =>
    new Set(things.filter(({ declared }) => declared).map(({ name }) => name));
  const known = new Map([
    ['team', namesOf(map.teams)],
    ['domain', namesOf(map.domains)],
    ['place', namesOf([...map.systems, ...map.channels])],
    ['entity', namesOf(map.entities)],
    ['profile', namesOf(map.profiles)],
    ['flow', new Set(map.flows.flatMap(({ declaration }) => declaration.alias?.name.text ?? []))],
  ]);
  for (const { name, fields } of map.entities)
    known.set(`field of ${name}`, new Set(fields.map((field) => field.name)));
  return known;
}

const keyOf = ({ kind, of }: Mention): string => (kind === 'field' ? `field of ${of}` : kind);

function messageOf({ mention }: MentionAt, known: Names, meant: string | undefined): string {
  const { kind, name, of } = mention;
  const noun = NOUNS[kind];
  const other = (Object.keys(NOUNS) as NameKind[]).find(
    (each) => each !== kind && known.get(each)?.has(name.text),
  );
  const told = kind === 'field' ? `${of} has no field ${name.text}` : `No ${noun} is called ${name.text}`;
  if (other)
    return `${told}: ${name.text} is a ${NOUNS[other]}. Name a ${noun}, or declare one.`.replace(
      /\ba (?=[ae])/g,
      'an ',
    );
  const advice = meant
    ? `Did you mean ${meant}? Else declare it.`
    : kind === 'flow'
      ? 'Name a flow with `as`.'
      : 'Declare it.';
  return `${told}, so ${WHY[kind]}. ${advice}`;
}

function marksOf(
  map: IntegrationMap,
  flowAt: (at: MentionAt) => readonly Mark[],
  at: MentionAt,
): readonly Mark[] {
  const place = at.mention.kind === 'place' ? map.place(at.mention.name.text) : undefined;
  return place ? [markPlace(place)] : flowAt(at);
}

/** The flow around a mention. Mentions and flows come in the same order, so each flow is passed once. */
function flowFinder({ flows }: IntegrationMap): (at: MentionAt) => readonly Mark[] {
  let next = 0;
  const isBefore = ({ at, declaration: { span } }: Flow, uri: string, start: number): boolean =>
    at.uri < uri || (at.uri === uri && span.end <= start);
  return ({ uri, mention }) => {
    const { start } = mention.name.span;
    for (let flow = flows[next]; flow && isBefore(flow, uri, start); flow = flows[next]) next++;
    const around = flows[next];
    return around?.at.uri === uri && around.declaration.span.start <= start ? [markFlow(around)] : [];
  };
}

function didYouMeanFix({ uri, mention }: MentionAt, meant: string | undefined): readonly Fix[] {
  if (meant === undefined) return [];
  const edits = [replace(uri, mention.name, written(meant))];
  return [{ title: `Change to ${meant}`, safety: 'unsafe', edits, preferred: true }];
}

function check(map: IntegrationMap, { report }: Context): void {
  if (map.unknown.length === 0) return;
  const known = declaredNames(map);
  const flowAt = flowFinder(map);
  const guesses = new Map<string, string | undefined>();
  for (const at of map.unknown) {
    const { name, kind } = at.mention;
    const key = `${keyOf(at.mention)} ${name.text}`;
    if (!guesses.has(key)) guesses.set(key, nearest(name.text, known.get(keyOf(at.mention)) ?? []));
    const meant = guesses.get(key);
    report({
      at: { uri: at.uri, span: name.span },
      message: messageOf(at, known, meant),
      marks: marksOf(map, flowAt, at),
      fixes: () => [
        ...didYouMeanFix(at, meant),
        ...declareFix(map, at),
        ...(kind === 'field' || kind === 'flow' ? [] : declareAllFix(map, at.uri)),
      ],
    });
  }
}

export const rule: RuleOf<'map'> = {
  id: 'unknown-name',
  since: '0.1.0',
  scope: 'map',
  severity: 'error',
  fix: 'unsafe',
  summary: 'A name that nothing in the map declares.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'names',
  when: `A name is used where a team, domain, system, channel, entity, field, flow or profile is expected, and no file of the map declares one
of that kind by that name. Fields count only where their entity lists fields; the fields of a key need no declaration. One finding for
each place that uses the name.`,
  why: `The picture still shows the name, dashed, but a check can say nothing of a system whose owner, platform and recovery time nobody
wrote down, and a mistyped name quietly splits one system into two.`,
  source: ['archaeology'],
  examples: [
    {
      title: 'a letter swapped',
      source: `
team ops
system ERP
system CRM
entity Order {
  source ERP
}

flow Order from ERP to CMR realtime owner ops
                       ^^^ error: No system is called CMR, so its owner, limits and outages stay out of every check. Did you mean CRM? Else declare it.
`,
      fixed: `
team ops
system ERP
system CRM
entity Order {
  source ERP
}

flow Order from ERP to CRM realtime owner ops
`,
    },
    {
      title: 'the first sentence of a new map',
      source: `
flow Order from ERP to CRM realtime sla 1s owner ops
     ^^^^^ error: No entity is called Order, so its source of truth, readers and writers stay out of every check. Declare it.
                ^^^ error: No system is called ERP, so its owner, limits and outages stay out of every check. Declare it.
                       ^^^ error: No system is called CRM, so its owner, limits and outages stay out of every check. Declare it.
                                                 ^^^ error: No team is called ops, so nobody can be called. Declare it.
`,
      fix: 'Declare all 4 unknown names of this file',
      fixed: `
team ops

system ERP
system CRM

entity Order

flow Order from ERP to CRM realtime sla 1s owner ops
`,
    },
    {
      title: 'a field that the entity does not list',
      source: `
system ERP
system CRM
entity Order {
  source ERP
  field status
}

flow Order from ERP to CRM realtime carries status, amount
                                                    ^^^^^^ error: Order has no field amount, so what the flow carries cannot be told. Declare it.
`,
      fixed: `
system ERP
system CRM
entity Order {
  source ERP
  field status
  field amount
}

flow Order from ERP to CRM realtime carries status, amount
`,
    },
    {
      title: 'a system is no team',
      source: `
team sales
system ERP
system CRM owner sales
entity Order {
  source ERP
}
flow Order from ERP to CRM realtime owner CRM
                                          ^^^ error: No team is called CRM: CRM is a system. Name a team, or declare one.
`,
      fix: 'Declare team CRM',
      fixed: `
team sales
team CRM
system ERP
system CRM owner sales
entity Order {
  source ERP
}
flow Order from ERP to CRM realtime owner CRM
`,
    },
    {
      title: 'any field may be carried where the entity lists none',
      source: `
system ERP
system CRM
entity Order {
  key orderNumber
}
flow Order from ERP to CRM realtime carries status, amount
`,
    },
  ],
};
