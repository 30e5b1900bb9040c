/** Systems that receive data and that nobody lists as readers. */
import type { EntityAnalysis } from '../analysis/entity.js';
import { isLive } from '../analysis/flow.js';
import type { Name } from '../model/clauses.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Flow, Place } from '../model/map.js';
import { addOwnership, fragmentOf, written } from './fixes/edits.js';
import { hasRole, isPassage } from './readers.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { markFlow, markPlace, subject } from './words.js';

/** Nobody is missing from a list that does not exist. */
const listsReaders = ({ readers, fields }: Entity): boolean =>
  readers.length > 0 || fields.some((field) => field.readers.length > 0);

const isStranger = (entity: Entity, place: Place): boolean => !isPassage(place) && !hasRole(entity, place);

function hasStranger({ from, to, both }: Flow, entity: Entity): boolean {
  for (const place of to) if (isStranger(entity, place)) return true;
  return both && from !== undefined && isStranger(entity, from);
}

/** Ends of the flow that have no part in the entity, with the names by which it tells them. */
function strangers(flow: Flow, entity: Entity): readonly { place: Place; name: Name }[] {
  if (!hasStranger(flow, entity)) return NONE;
  return named(flow, entity);
}

function named(flow: Flow, entity: Entity): readonly { place: Place; name: Name }[] {
  const { declaration, both, from } = flow;
  const ends = both && from ? [...flow.to, from] : flow.to;
  const names = [...declaration.to, ...(both && declaration.from ? [declaration.from] : [])];
  return names.flatMap((name) => {
    const place = ends.find((each) => each.name === name.text);
    return place && isStranger(entity, place) ? [{ place, name }] : [];
  });
}

const NONE: readonly never[] = [];

interface Undeclared {
  readonly flow: Flow;
  readonly entity: Entity;
  readonly place: Place;
}

const clauseFor = ({ place }: Undeclared): string => `reader ${written(place.name)}`;

function fixesOf(found: Undeclared, { map }: Context): readonly Fix[] {
  const { name, at, declaration } = found.entity;
  if (!declaration) return [];
  const clause = clauseFor(found);
  return [
    {
      title: `Add \`${clause}\` to ${name}`,
      safety: 'unsafe',
      edits: [addOwnership(fragmentOf(map, at.uri), declaration, 'before fields', clause)],
    },
  ];
}

function messageOf(found: Undeclared): string {
  const { flow, place } = found;
  const { name } = found.entity;
  return `${place.name} receives ${subject(flow)}, but ${name} lists its readers without it: who changes ${name} will not ask there, and no rule knows how old it may get. Add \`${clauseFor(found)}\` to ${name}, or end the flow.`;
}

const WORDS: Words<Undeclared> = {
  message: messageOf,
  related: ({ entity: { at, name } }) => [{ at, message: `${name} lists its readers.` }],
  marks: ({ flow, place }) => [markFlow(flow), markPlace(place)],
  fixes: fixesOf,
};

function check(flow: Flow, { analysis, tell }: Context): void {
  const { entity } = flow;
  if (!entity?.declaration || !isLive(flow) || !listsReaders(entity)) return;
  for (const { place, name } of strangers(flow, entity))
    if (!passesOn(flow, place, analysis.of(entity)))
      tell(WORDS, { flow, entity, place }, { uri: flow.at.uri, span: name.span });
}

/** Whether what the flow brings to a place goes on from there. */
function passesOn(flow: Flow, place: Place, facts: EntityAnalysis): boolean {
  for (const track of facts.carriedBy(flow))
    for (const hop of facts.graph(track).after(place)) if (hop.flow !== flow) return true;
  return false;
}

export const rule: RuleOf<'flow'> = {
  id: 'undeclared-reader',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'readers'],
  certain: true,
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A flow brings data to a system that its entity does not list as a reader.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'ownership',
  when: `An entity names at least one reader, on itself or on a field. A flow of it that is not \`planned\` ends at a system that is neither source,
nor reader, nor writer of the entity or of one of its fields, and from which no other live flow takes any of what the flow carries on. Hubs,
brokers and channels are never readers by this rule. A question (\`on-demand\`) is reading too.`,
  why: `The list of readers is what people go by when they change or retire something. A copy that is not on it gets broken by surprise, is
forgotten by the next data protection request, and has no tolerance that anything could be held against.`,
  source: ['consumers'],
  examples: [
    {
      title: 'one copy more than the entity knows of',
      source: `
entity Order {
  source ERP
  reader CRM needs 15m
}
flow Order from ERP to CRM, Billing realtime
                            ^^^^^^^ warning: Billing receives Order, but Order lists its readers without it: who changes Order will not ask there, and no rule knows how old it may get. Add \`reader Billing\` to Order, or end the flow.
`,
      fixed: `
entity Order {
  source ERP
  reader CRM needs 15m
  reader Billing
}
flow Order from ERP to CRM, Billing realtime
`,
    },
    {
      title: 'on the way to a reader',
      source: `
entity Order {
  source ERP
  reader Snowflake needs 1d
}
database Staging
flow Order from ERP to Staging batch hourly
flow Order from Staging to Snowflake batch daily
`,
    },
    {
      title: 'an entity that lists no readers at all',
      source: `
entity Order {
  source ERP
}
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'who changes it is known, too',
      source: `
entity Order {
  source ERP
  reader CRM needs 15m
  writer Billing
}
flow Order from ERP to CRM, Billing realtime
`,
    },
  ],
};
