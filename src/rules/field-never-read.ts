/** Fields that flows take along for nobody. */
import { isLive } from '../analysis/flow.js';
import type { Name } from '../model/clauses.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Flow, Place } from '../model/map.js';
import { replace, written } from './fixes/edits.js';
import { endsOf } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, way } from './words.js';

/** Fields by which flows and receivers go, whoever reads them. */
function working(entity: Entity, flows: readonly Flow[]): ReadonlySet<string> {
  const names: Name[] = [...(entity.declaration?.key?.names ?? [])];
  for (const owned of [entity, ...entity.fields]) if (owned.conflict?.by) names.push(owned.conflict.by);
  for (const { clauses } of flows) {
    names.push(...(clauses.ordered?.names ?? []), ...(clauses.idempotency?.keys ?? []));
    if (clauses.newest) names.push(clauses.newest.name);
    for (const { from, to } of clauses.transform?.mapping ?? []) names.push(from, to);
  }
  return new Set(names.map(({ text }) => text));
}

/** Systems that own the field, change it or read it. */
function takers(entity: Entity, name: string): ReadonlySet<Place> {
  const field = entity.fields.find((each) => each.name === name);
  const owned = [entity, ...(field ? [field] : [])];
  return new Set(
    owned.flatMap(({ sources, writers, readers }) =>
      [...sources, ...writers, ...readers].map(({ place }) => place),
    ),
  );
}

function fixesOf(flow: Flow, name: Name): readonly Fix[] {
  const own = flow.declaration.clauses.carries;
  const rest = own?.names.filter((each) => each !== name) ?? [];
  if (!own || rest.length === 0) return [];
  const clause = `carries ${rest.map(({ text }) => written(text)).join(', ')}`;
  return [{ title: `Leave ${name.text} out`, safety: 'unsafe', edits: [replace(flow.at.uri, own, clause)] }];
}

function checkFlow(flow: Flow, entity: Entity, used: ReadonlySet<string>, { report }: Context): void {
  const { clauses, declaration } = flow;
  for (const name of clauses.carries?.names ?? []) {
    const field = entity.fields.find((each) => each.name === name.text);
    if (used.has(name.text) || (field?.readers.length ?? 0) > 0) continue;
    const roles = takers(entity, name.text);
    if (endsOf(flow).some((end) => roles.has(end))) continue;
    const own = declaration.clauses.carries?.names.includes(name) === true;
    report({
      at: own ? { uri: flow.at.uri, span: name.span } : flow.at,
      message: `${entity.name}.${name.text} is taken along ${way(flow)}, and nobody reads it, though ${entity.name} says who reads its other fields: it is one more field to map, to protect and to break. Leave it out, or name its reader.`,
      related: field ? [{ at: field.at, message: 'No reader is named here.' }] : [],
      marks: [markFlow(flow)],
      fixes: () => fixesOf(flow, name),
    });
  }
}

function check(entity: Entity, context: Context): void {
  if (entity.readers.length > 0 || !entity.fields.some(({ readers }) => readers.length > 0)) return;
  const flows = context.map.flowsOf(entity);
  const used = working(entity, flows);
  for (const flow of flows)
    if (isLive(flow) && flow.from && flow.to.length > 0) checkFlow(flow, entity, used, context);
}

export const rule: RuleOf<'entity'> = {
  id: 'field-never-read',
  since: '0.1.0',
  scope: 'entity',
  when: ['field-readers'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A flow takes along a field that nobody reads.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'sync',
  when: `A live flow lists a field in \`carries\`; readers are named for other fields of the entity, but neither for this one nor for the entity as a
whole (such a reader reads all of it); no end of the flow owns or changes the field; and it is not one that flows go by: a key, or what a flow of
the entity is \`ordered by\`, \`idempotent by\` or \`newest by\`, decides a conflict by or maps. A flow that lists no fields says nothing about any of them.`,
  why: `Fields are added to a message because they are there. Each is then a promise: it cannot be renamed, it may be personal, and somebody pays
for its transport, for nobody.`,
  source: ['consumers', 'sync-at-all'],
  examples: [
    {
      title: 'taken along',
      source: `
entity Order {
  source ERP
  key number
  field number
  field status { reader CRM }
  field margin
}
flow Order from ERP to CRM realtime carries number, status, margin
                                                            ^^^^^^ warning: Order.margin is taken along from ERP to CRM, and nobody reads it, though Order says who reads its other fields: it is one more field to map, to protect and to break. Leave it out, or name its reader.
`,
      fixed: `
entity Order {
  source ERP
  key number
  field number
  field status { reader CRM }
  field margin
}
flow Order from ERP to CRM realtime carries number, status
`,
    },
    {
      title: 'somebody reads all of it',
      source: `
entity Order {
  source ERP
  reader Snowflake
  field status { reader CRM needs 1m }
  field margin
}
flow Order from ERP to CRM, Snowflake realtime carries status, margin
`,
    },
    {
      title: 'a clock, and a field on its way home',
      source: `
entity Order {
  source ERP
  field status { reader CRM }
  field changed
  field discount { writer CRM via ui }
}
flow Order from ERP to CRM realtime carries status, changed newest by changed
flow Order from CRM to ERP realtime carries discount
`,
    },
    {
      title: 'taken along, and read',
      source: `
entity Order {
  source ERP
  key number
  field number
  field status { reader CRM }
  field margin { reader CRM }
}
flow Order from ERP to CRM realtime carries number, status, margin
`,
    },
  ],
};
