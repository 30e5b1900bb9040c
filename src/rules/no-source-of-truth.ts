/** Entities that flow although no system owns the truth. */
import type { EntityAnalysis } from '../analysis/entity.js';
import type { Fix } from '../model/finding.js';
import type { Entity, IntegrationMap, Place } from '../model/map.js';
import { addOwnership, fragmentOf, written } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { count, list, markFlow } from './words.js';

const MOST_OFFERED = 4;

/** Places that send it, the one with the most flows first; of equals the one that stands first. */
function senders({ flows }: EntityAnalysis): readonly (readonly [Place, number])[] {
  const sent = new Map<Place, number>();
  for (const { from, to, both } of flows) {
    for (const place of [...(from ? [from] : []), ...(both ? to : [])])
      sent.set(place, (sent.get(place) ?? 0) + 1);
  }
  return [...sent].sort((a, b) => b[1] - a[1]);
}

function fixesOf(entity: Entity, map: IntegrationMap, places: readonly Place[]): readonly Fix[] {
  const { declaration } = entity;
  if (!declaration) return [];
  const systems = places.filter(({ kind }) => kind === 'system').slice(0, MOST_OFFERED);
  return systems.map((place, index) => ({
    title: `Make ${place.name} the source of truth of ${entity.name}`,
    safety: 'unsafe',
    edits: [
      addOwnership(fragmentOf(map, entity.at.uri), declaration, 'first', `source ${written(place.name)}`),
    ],
    ...(index === 0 ? { preferred: true } : {}),
  }));
}

function check(entity: Entity, { map, analysis, report }: Context): void {
  if (!entity.declared || entity.sources.length > 0) return;
  const facts = analysis.of(entity);
  const orphans = facts.tracks.filter(({ sources }) => sources.length === 0);
  if (facts.flows.length === 0 || orphans.length === 0) return;
  const sending = senders(facts);
  const [first] = sending;
  const partly =
    orphans.length < facts.tracks.length ? ` (${list(orphans.map(({ name }) => name ?? ''))})` : '';
  const most =
    first && facts.flows.length > 1
      ? ` ${first[0].name} sends it most, in ${first[1]} of ${count(facts.flows.length, 'flow')}.`
      : '';
  report({
    at: entity.at,
    message: `${entity.name}${partly} flows, but no system owns its truth: where two copies differ, neither can be called wrong. Add \`source\` and a system.${most}`,
    marks: facts.flows.map(markFlow),
    fixes: () =>
      fixesOf(
        entity,
        map,
        sending.map(([place]) => place),
      ),
  });
}

export const rule: RuleOf<'entity'> = {
  id: 'no-source-of-truth',
  since: '0.1.0',
  scope: 'entity',
  severity: 'error',
  fix: 'unsafe',
  summary: 'An entity flows between systems and none of them owns its truth.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'ownership',
  when: `A declared entity that at least one flow carries, live or planned, has no \`source\`, and at least one of its fields has none of its
own either. Fields are those that it declares and those that a flow carries; where there are none, the entity as a whole counts.`,
  why: `Every other question rests on this one: who may write, whose copy is stale, what to restore from, who is asked when two systems
disagree.`,
  source: ['entities', 'truth'],
  examples: [
    {
      title: 'three systems, no owner',
      source: `
entity Order {
       ^^^^^ error: Order flows, but no system owns its truth: where two copies differ, neither can be called wrong. Add \`source\` and a system. ERP sends it most, in 2 of 3 flows.
  key orderNumber
}
flow Order from ERP to CRM realtime
flow Order from ERP to Warehouse batch daily
flow Order from CRM to ERP realtime
`,
      fixed: `
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM realtime
flow Order from ERP to Warehouse batch daily
flow Order from CRM to ERP realtime
`,
    },
    {
      title: 'one field left out',
      source: `
entity Order {
       ^^^^^ error: Order (discount) flows, but no system owns its truth: where two copies differ, neither can be called wrong. Add \`source\` and a system.
  field status { source ERP }
  field discount
}
flow Order from ERP to CRM realtime
`,
      fixed: `
entity Order {
  source ERP
  field status { source ERP }
  field discount
}
flow Order from ERP to CRM realtime
`,
    },
    {
      title: 'truth split by field',
      source: `
entity Order {
  field status { source ERP }
  field discount { source CRM }
}
flow Order from ERP to CRM realtime carries status
flow Order from CRM to ERP realtime carries discount
`,
    },
    {
      title: 'nothing flows yet',
      source: `
entity Order
`,
    },
  ],
};
