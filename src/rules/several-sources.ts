/** Two systems that both own the truth of one field. */
import type { Fix } from '../model/finding.js';
import type { EntityDeclaration, FieldDeclaration } from '../model/declarations.js';
import type { Entity, Field, Flow, IntegrationMap, Place, SourceOf } from '../model/map.js';
import { fragmentOf, removeClause, replace, written } from './fixes/edits.js';
import { splitEdits } from './fixes/split.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { list, markPlace, names } from './words.js';

interface Claim {
  readonly entity: Entity;
  readonly field?: Field;
  readonly holder: EntityDeclaration | FieldDeclaration;
  readonly first: SourceOf;
  readonly other: SourceOf;
}

/** Fields that only the flows of the second source carry: what it evidently owns. */
function ownFields({ entity, first, other }: Claim, flows: readonly Flow[]): string[] {
  const carriedFrom = (place: Place): Set<string> =>
    new Set(
      flows
        .filter(({ from }) => from === place)
        .flatMap(({ clauses }) => clauses.carries?.names.map(({ text }) => text) ?? []),
    );
  const mine = carriedFrom(first.place);
  const taken = new Set(entity.fields.filter(({ sources }) => sources.length > 0).map(({ name }) => name));
  return [...carriedFrom(other.place)].filter((name) => !mine.has(name) && !taken.has(name));
}

function splitFix(claim: Claim, map: IntegrationMap): readonly Fix[] {
  const { entity, field, holder, other } = claim;
  const owned = field ? [] : ownFields(claim, map.flowsOf(entity));
  if (owned.length === 0 || !entity.declaration) return [];
  const fragment = fragmentOf(map, entity.at.uri);
  return [
    {
      title: `Split by field: let ${other.place.name} own ${list(owned)} only`,
      safety: 'unsafe',
      edits: [
        removeClause(fragment, holder, other.at.span),
        ...splitEdits(map, entity, other.place.name, owned),
      ],
    },
  ];
}

function keepFixes({ entity, holder, first, other }: Claim, map: IntegrationMap): readonly Fix[] {
  const { uri } = entity.at;
  const writes = holder.writers.some(({ system }) => system.text === other.place.name);
  const demote = writes
    ? removeClause(fragmentOf(map, uri), holder, other.at.span)
    : replace(uri, other.at, `writer ${written(other.place.name)}`);
  return [
    {
      title: `Keep ${first.place.name}; ${other.place.name} only changes it`,
      safety: 'unsafe',
      edits: [demote],
    },
  ];
}

function twiceFix({ entity, holder, other }: Claim, map: IntegrationMap): readonly Fix[] {
  const edits = [removeClause(fragmentOf(map, entity.at.uri), holder, other.at.span)];
  return [{ title: 'Remove the second `source`', safety: 'safe', edits, preferred: true }];
}

function checkSources(entity: Entity, field: Field | undefined, { map, report }: Context): void {
  const { sources } = field ?? entity;
  const holder = field ? field.declaration : entity.declaration;
  const [first, ...others] = sources;
  if (!first || !holder) return;
  const what = field ? `${entity.name}.${field.name}` : entity.name;
  const places = [...new Set(sources.map(({ place }) => place))];
  for (const other of others) {
    const claim: Claim = { entity, ...(field ? { field } : {}), holder, first, other };
    const twice = first.place === other.place;
    report({
      at: other.at,
      message: twice
        ? `${what} names ${first.place.name} as its source twice. Remove one of the two.`
        : `${what} has ${places.length} sources of truth, ${names(places)}: where they differ, nobody can say which is right. Keep one, or split the truth by field.`,
      related: [{ at: first.at, message: `${first.place.name} is named here first.` }],
      marks: places.map(markPlace),
      fixes: () => (twice ? twiceFix(claim, map) : [...splitFix(claim, map), ...keepFixes(claim, map)]),
    });
  }
}

function check(entity: Entity, context: Context): void {
  checkSources(entity, undefined, context);
  for (const field of entity.fields) checkSources(entity, field, context);
}

export const rule: RuleOf<'entity'> = {
  id: 'several-sources',
  since: '0.1.0',
  scope: 'entity',
  when: ['second-source'],
  severity: 'error',
  fix: 'safe',
  summary: 'Two systems are the source of truth of one thing.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'ownership',
  when: `An entity, or one of its fields, names more than one \`source\`. A field with a source of its own beside the entity's is no conflict:
that is how truth is split. Reported at each but the first.`,
  why: `Two sources of truth are none. The copies drift, every reconciliation starts with the question which of them to believe, and a system
that is restored from the wrong one loses data.`,
  source: ['truth', 'concerns'],
  examples: [
    {
      title: 'each system owns some of it',
      source: `
entity Order {
  source ERP
  source CRM
  ^^^^^^^^^^ error: Order has 2 sources of truth, ERP and CRM: where they differ, nobody can say which is right. Keep one, or split the truth by field.
  field status
  field discount
}
flow Order from ERP to CRM realtime carries status
flow Order from CRM to ERP realtime carries discount
`,
      fixed: `
entity Order {
  source ERP
  field status
  field discount { source CRM }
}
flow Order from ERP to CRM realtime carries status
flow Order from CRM to ERP realtime carries discount
`,
    },
    {
      title: 'a system that only changes it',
      source: `
entity Order {
  source ERP
  source CRM
  ^^^^^^^^^^ error: Order has 2 sources of truth, ERP and CRM: where they differ, nobody can say which is right. Keep one, or split the truth by field.
}
`,
      fixed: `
entity Order {
  source ERP
  writer CRM
}
`,
    },
    {
      title: 'a field of its own',
      source: `
entity Order {
  source ERP
  field discount { source CRM }
}
`,
    },
    {
      title: 'one of them twice',
      source: `
entity Order {
  source ERP
  source ERP
  ^^^^^^^^^^ error: Order names ERP as its source twice. Remove one of the two.
}
`,
      fixed: `
entity Order {
  source ERP
}
`,
    },
    {
      title: 'the other one changes it',
      source: `
entity Order {
  source ERP
  writer CRM
}
`,
    },
  ],
};
