/** Declarations that nothing refers to. */
import type { TextEdit } from '../base/edit.js';
import type { Location } from '../base/span.js';
import type { Declaration, EntityDeclaration, FieldDeclaration, Fragment } from '../model/declarations.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Field, IntegrationMap } from '../model/map.js';
import { removeDeclaration } from './fixes/declare.js';
import { fragmentOf, removeClause } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf, Thing, Words } from './rule.js';

/** What is declared, and how to take it out; undefined where that would leave a comment behind that speaks of it. */
interface Idle {
  readonly at: Location;
  readonly what: string;
  readonly use: string;
  readonly remove: () => TextEdit | undefined;
}

/** The words by which a file declares it: `hub`, `external`, `team`. */
const wordOf = (declaration: Declaration): string =>
  declaration.kind === 'system' ? declaration.role : declaration.kind;

const USES: Readonly<Record<'place' | 'team' | 'profile', string>> = {
  place: 'no flow, entity or decision',
  team: 'no owner, alert or queue',
  profile: 'no flow',
};

function idleThing(map: IntegrationMap, kind: keyof typeof USES, thing: Thing): readonly Idle[] {
  const { name, declaration, at } = thing;
  if (!declaration || map.isReferred(kind, name)) return NONE;
  return [
    {
      at,
      what: `${capital(wordOf(declaration))} ${name}`,
      use: USES[kind],
      remove: () => removeDeclaration(fragmentOf(map, at.uri), declaration),
    },
  ];
}

const NONE: readonly Idle[] = [];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A field that says who owns it or how it is classed says something, whoever carries it. */
const isBare = ({ sources, readers, writers, conflict, classes }: FieldDeclaration): boolean =>
  sources.length + readers.length + writers.length === 0 && !conflict && !classes;

function isNamed(map: IntegrationMap, entity: Entity, { name }: Field): boolean {
  return map.isReferred('field', name, entity.name);
}

/** A flow that lists no fields carries them all. */
function idleFields(map: IntegrationMap, entity: Entity): readonly Idle[] {
  const flows = map.flowsOf(entity);
  const { declaration } = entity;
  if (!declaration || flows.length === 0 || flows.some(({ clauses }) => !clauses.carries)) return NONE;
  return entity.fields.flatMap((field) =>
    !field.declaration || !isBare(field.declaration) || isNamed(map, entity, field)
      ? []
      : [idleField(() => fragmentOf(map, entity.at.uri), declaration, entity, field, field.declaration)],
  );
}

const idleField = (
  fragment: () => Fragment,
  holder: EntityDeclaration,
  entity: Entity,
  field: Field,
  { span }: FieldDeclaration,
): Idle => ({
  at: field.at,
  what: `Field ${entity.name}.${field.name}`,
  use: 'no flow',
  remove: () => removeClause(fragment(), holder, span),
});

function idle(map: IntegrationMap, thing: Thing): readonly Idle[] {
  switch (thing.kind) {
    case 'team':
    case 'profile':
      return idleThing(map, thing.kind, thing);
    case 'system':
    case 'channel':
      return idleThing(map, 'place', thing);
    case 'entity':
      return idleFields(map, thing);
    case 'domain':
      return NONE;
  }
}

function fixesOf({ remove }: Idle): readonly Fix[] {
  const edit = remove();
  return edit ? [{ title: 'Remove it', safety: 'unsafe', edits: [edit] }] : [];
}

const WORDS: Words<Idle> = {
  message: ({ what, use }) =>
    `${what} is declared, but ${use} names it: whoever reads the map takes it for a part of the landscape. Use it, or remove it.`,
  unnecessary: true,
  fixes: fixesOf,
};

function check(thing: Thing, { map, tell }: Context): void {
  // Who begins with the systems has no flow yet that could name them.
  if (!map.hasFlows) return;
  for (const found of idle(map, thing)) tell(WORDS, found, found.at);
}

export const rule: RuleOf<'thing'> = {
  id: 'unused-declaration',
  since: '0.1.0',
  scope: 'thing',
  unless: ['domain'],
  severity: 'information',
  fix: 'unsafe',
  summary: 'A team, system, channel, profile or field is declared and nothing names it.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'names',
  when: `In a map that has a flow, a team, a system of any kind, a channel or a profile is named nowhere but where it is declared; a view or a
scenario that names it counts. Or a field says no more than its name, every flow of its entity lists what it \`carries\`, and neither one of
them nor any other clause names the field.`,
  why: `A map is read by people who were not there when it was drawn. A system that takes part in nothing sends them looking for a connection
that does not exist, or hides one that somebody forgot to draw.`,
  source: ['archaeology', 'maintenance'],
  examples: [
    {
      title: 'a system without a flow',
      source: `
team ops
system ERP owner ops
system CRM
system Legacy
       ^^^^^^ information: System Legacy is declared, but no flow, entity or decision names it: whoever reads the map takes it for a part of the landscape. Use it, or remove it.
flow Order from ERP to CRM realtime
`,
      fixed: `
team ops
system ERP owner ops
system CRM
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'a field that no flow takes along',
      source: `
entity Order {
  source ERP
  key number
  field number
  field status
  field note
        ^^^^ information: Field Order.note is declared, but no flow names it: whoever reads the map takes it for a part of the landscape. Use it, or remove it.
  field discount { source CRM }
}
flow Order from ERP to CRM realtime carries status
`,
      fixed: `
entity Order {
  source ERP
  key number
  field number
  field status
  field discount { source CRM }
}
flow Order from ERP to CRM realtime carries status
`,
    },
    {
      title: 'a flow that carries all of it, and a decision that names a system',
      source: `
system Legacy
entity Order {
  field note
}
flow Order from ERP to CRM realtime
separate Forecast in CRM, Legacy because "each answers its own question"
`,
    },
    {
      title: 'a map that has but begun',
      source: `
team ops
system ERP
system CRM
`,
    },
    {
      title: 'a view names it',
      source: `
team ops
system ERP owner ops
system CRM
system Legacy
flow Order from ERP to CRM realtime
view all { include system Legacy }
`,
    },
  ],
};
