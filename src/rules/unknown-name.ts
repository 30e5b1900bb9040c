/** Names that nothing declares. */
import { nearest } from '../base/nearest.js';
import type { Mention, NameKind } from '../model/declarations.js';
import type { Fix, Mark } from '../model/finding.js';
import type { IntegrationMap, MentionAt } from '../model/map.js';
import { byPlace } from '../model/order.js';
import { declareAllFix, declareFix } from './fixes/declare-names.js';
import { replace, written } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, markPlace } from './words.js';

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

const KINDS: readonly NameKind[] = ['team', 'domain', 'place', 'entity', 'flow', 'profile'];

/** Another kind of thing that a name stands for. */
const otherKind = (map: IntegrationMap, { kind, name }: Mention): NameKind | undefined =>
  KINDS.find(
    (each) => each !== kind && map.mentions(each, name.text).some(({ mention }) => mention.declares),
  );

/** What an author may have meant, by kind and name; a field is one of its entity. */
class Guesses {
  readonly #map: IntegrationMap;
  readonly #known = new Map<string, string | undefined>();

  constructor(map: IntegrationMap) {
    this.#map = map;
  }

  of(mention: Mention): string | undefined {
    const key = `${mention.kind} ${mention.of ?? ''} ${mention.name.text}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#guess(mention));
    return this.#known.get(key);
  }

  #guess({ kind, of, name: { text } }: Mention): string | undefined {
    if (kind === 'view') return undefined;
    if (kind !== 'field') return this.#map.nearest(kind, text);
    return nearest(
      text,
      (this.#map.entity(of ?? '')?.fields ?? []).map(({ name }) => name),
    );
  }
}

function messageOf({ mention }: MentionAt, map: IntegrationMap, meant: string | undefined): string {
  const { kind, name, of } = mention;
  const noun = NOUNS[kind];
  const other = otherKind(map, mention);
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

function marksOf(map: IntegrationMap, at: MentionAt): readonly Mark[] {
  const place = at.mention.kind === 'place' ? map.place(at.mention.name.text) : undefined;
  return place ? [markPlace(place)] : flowAround(map, at);
}

/** The flow around a mention, by binary search. */
function flowAround({ flows }: IntegrationMap, { uri, mention }: MentionAt): readonly Mark[] {
  const place = { uri, span: mention.name.span };
  let low = 0;
  let high = flows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const flow = flows[middle];
    if (flow && byPlace({ uri: flow.at.uri, span: flow.declaration.span }, place) <= 0) low = middle + 1;
    else high = middle;
  }
  const around = flows[low - 1];
  return around?.at.uri === uri && mention.name.span.start < around.declaration.span.end
    ? [markFlow(around)]
    : [];
}

function didYouMeanFix({ uri, mention }: MentionAt, meant: string | undefined): readonly Fix[] {
  if (meant === undefined) return [];
  const edits = [replace(uri, mention.name, written(meant))];
  return [{ title: `Change to ${meant}`, safety: 'unsafe', edits, preferred: true }];
}

function check(map: IntegrationMap, { report }: Context): void {
  if (map.unknown.length === 0) return;
  const guesses = new Guesses(map);
  for (const at of map.unknown) {
    const { name, kind } = at.mention;
    const meant = guesses.of(at.mention);
    report({
      at: { uri: at.uri, span: name.span },
      message: messageOf(at, map, meant),
      marks: marksOf(map, at),
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
    {
      title: 'the same field, where none is listed',
      source: `
system ERP
system CRM
entity Order {
  source ERP
}

flow Order from ERP to CRM realtime carries status, amount
`,
    },
  ],
};
