/** Conflicts that need not be: each system changes fields of its own. */
import { isLive } from '../analysis/flow.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Place, WriterOf } from '../model/map.js';
import { fragmentOf, removeClause } from './fixes/edits.js';
import { splitEdits } from './fixes/split.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { list, markPlace, names } from './words.js';

/** Fields that a system sends; undefined where it sends nothing, or does not say what. */
function sentFrom(entity: Entity, place: Place, { map }: Context): ReadonlySet<string> | undefined {
  const flows = map
    .flowsOf(entity)
    .filter((flow) => isLive(flow) && (flow.from === place || (flow.both && flow.to.includes(place))));
  if (flows.length === 0 || flows.some(({ clauses }) => !clauses.carries)) return undefined;
  return new Set(flows.flatMap(({ clauses }) => clauses.carries?.names.map(({ text }) => text) ?? []));
}

/** What a writer evidently owns: fields that it sends and that no other system which changes the entity sends. */
function ownFields(
  entity: Entity,
  writer: Place,
  others: readonly Place[],
  context: Context,
): readonly string[] {
  const mine = sentFrom(entity, writer, context);
  const theirs = others.map((place) => sentFrom(entity, place, context));
  if (!mine || theirs.includes(undefined)) return [];
  const theirFields = new Set(theirs.flatMap((sent) => [...(sent ?? [])]));
  const key = new Set(entity.declaration?.key?.names.map(({ text }) => text));
  const settled = new Set(
    entity.fields
      .filter(({ sources, writers }) => sources.length + writers.length > 0)
      .map(({ name }) => name),
  );
  // The key goes along with everything. Any other field that two send is disputed, and the writer stays one.
  const own = [...mine].filter((name) => !key.has(name) && !settled.has(name));
  return own.some((name) => theirFields.has(name)) ? [] : own;
}

function fixesOf(
  entity: Entity,
  writer: WriterOf,
  fields: readonly string[],
  { map }: Context,
): readonly Fix[] {
  if (!entity.declaration) return [];
  const fragment = fragmentOf(map, entity.at.uri);
  return [
    {
      title: `Split the truth by field: ${writer.place.name} owns ${list(fields)}`,
      safety: 'unsafe',
      edits: [
        removeClause(fragment, entity.declaration, writer.at.span),
        ...splitEdits(map, entity, writer.place.name, fields),
      ],
    },
  ];
}

function check(entity: Entity, context: Context): void {
  const source = entity.sources[0]?.place;
  if (!source) return;
  const places = [...new Set([source, ...entity.writers.map(({ place }) => place)])];
  for (const writer of entity.writers) {
    const { place, at } = writer;
    if (place === source) continue;
    const others = places.filter((each) => each !== place);
    const fields = ownFields(entity, place, others, context);
    if (fields.length === 0) continue;
    context.report({
      at,
      message: `${place.name} changes ${entity.name}, but all that it sends is ${list(fields)}, which ${names(others, 'or')} never ${others.length === 1 ? 'sends' : 'send'}: where each system has fields of its own, there is nothing to resolve. Make ${place.name} the source of ${fields.length === 1 ? 'that field' : 'those fields'}.`,
      marks: [markPlace(place)],
      fixes: () => fixesOf(entity, writer, fields, context),
    });
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'avoidable-conflict',
  since: '0.1.0',
  scope: 'entity',
  when: ['contested', 'source'],
  severity: 'information',
  fix: 'unsafe',
  summary: 'The systems that change an entity change different fields of it.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'conflict',
  when: `A system is a \`writer\` of a whole entity, and its fields can be told from those of all others that change it, the source among them:
each of these systems has live flows, every one of them says what it \`carries\`, and nothing but the entity's \`key\` is carried both from the
writer and from another. Fields that name a source or writers of their own are settled already.`,
  why: `Most conflicts between systems are conflicts on paper: sales changes the phone number, finance the credit limit, and because somebody
declared both as writers of the customer a merge rule gets built that nobody needed.`,
  source: ['avoidance', 'concerns'],
  examples: [
    {
      title: 'two systems, two sets of fields',
      source: `
entity Account {
  source ERP
  key number
  writer CRM via ui
  ^^^^^^^^^^^^^^^^^ information: CRM changes Account, but all that it sends is phone and email, which ERP never sends: where each system has fields of its own, there is nothing to resolve. Make CRM the source of those fields.
  conflict source-wins queue
  field number
  field limit
  field phone
}
flow Account from ERP to CRM realtime carries number, limit
flow Account from CRM to ERP realtime carries number, phone, email
`,
      fixed: `
entity Account {
  source ERP
  key number
  conflict source-wins queue
  field number
  field limit
  field phone { source CRM }
  field email { source CRM }
}
flow Account from ERP to CRM realtime carries number, limit
flow Account from CRM to ERP realtime carries number, phone, email
`,
    },
    {
      title: 'one field in common',
      source: `
entity Account {
  source ERP
  writer CRM via ui
  conflict source-wins queue
  field limit
  field phone
}
flow Account from ERP to CRM realtime carries limit, phone
flow Account from CRM to ERP realtime carries phone
`,
    },
    {
      title: 'a flow that does not say what it carries',
      source: `
entity Account {
  source ERP
  writer CRM via ui
  conflict source-wins queue
  field limit
  field phone
}
flow Account from ERP to CRM realtime
flow Account from CRM to ERP realtime carries phone
`,
    },
    {
      title: 'one of those fields comes from both',
      source: `
entity Account {
  source ERP
  key number
  writer CRM via ui
  conflict source-wins queue
  field number
  field limit
  field phone
}
flow Account from ERP to CRM realtime carries number, limit, phone
flow Account from CRM to ERP realtime carries number, phone, email
`,
    },
  ],
};
