/** Entities that flow although no system owns the truth. */
import type { EntityAnalysis } from '../analysis/entity.js';
import type { Fix } from '../model/finding.js';
import type { Entity, IntegrationMap, Place } from '../model/map.js';
import { addOwnership, fragmentOf, written } from './fixes/edits.js';
import { isPassage } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { count, few, list, markFlow } from './words.js';

const MOST_OFFERED = 4;

interface Sender {
  readonly place: Place;
  /** The number of flows in which it sends. */
  readonly times: number;
}

/** Systems that send it, the one with the most flows first. */
function sendersOf({ flows }: EntityAnalysis): readonly Sender[] {
  const sent = new Map<Place, number>();
  for (const { from, to, both } of flows) {
    for (const place of new Set([...(from ? [from] : []), ...(both ? to : [])]))
      if (!isPassage(place)) sent.set(place, (sent.get(place) ?? 0) + 1);
  }
  return [...sent].map(([place, times]) => ({ place, times })).sort((a, b) => b.times - a.times);
}

/** Those that none sends more than: one, or several of which nothing tells which is meant. */
const firstOf = (senders: readonly Sender[]): readonly Sender[] =>
  senders.filter(({ times }) => times === senders[0]?.times);

function fixesOf(entity: Entity, map: IntegrationMap, senders: readonly Sender[]): readonly Fix[] {
  const { declaration } = entity;
  if (!declaration) return [];
  const sure = firstOf(senders).length === 1;
  return senders.slice(0, MOST_OFFERED).map(({ place }, index) => ({
    title: `Make ${place.name} the source of truth of ${entity.name}`,
    safety: 'unsafe',
    edits: [
      addOwnership(fragmentOf(map, entity.at.uri), declaration, 'first', `source ${written(place.name)}`),
    ],
    ...(sure && index === 0 ? { preferred: true } : {}),
  }));
}

function mostText(senders: readonly Sender[], flows: number): string {
  const first = firstOf(senders);
  if (first.length === 0 || flows < 2) return '';
  const of = `in ${first[0]?.times} of ${count(flows, 'flow')}`;
  const who = few(first.map(({ place }) => place.name));
  return first.length === 1
    ? ` ${who} sends it most, ${of}.`
    : ` ${who} send it equally often, each ${of}: which of them owns it, only you can tell.`;
}

function check(entity: Entity, { map, analysis, report }: Context): void {
  if (!entity.declared || entity.sources.length > 0) return;
  const facts = analysis.of(entity);
  const orphans = facts.tracks.filter(({ sources }) => sources.length === 0);
  if (facts.flows.length === 0 || orphans.length === 0) return;
  const senders = sendersOf(facts);
  const partly =
    orphans.length < facts.tracks.length ? ` (${list(orphans.map(({ name }) => name ?? ''))})` : '';
  report({
    at: entity.at,
    message: `${entity.name}${partly} flows, but no system owns its truth: where two copies differ, neither can be called wrong. Add \`source\` and a system.${mostText(senders, facts.flows.length)}`,
    marks: facts.flows.map(markFlow),
    ...(senders.length > 0
      ? { why: senders.map(({ place, times }) => `${place.name} sends it in ${count(times, 'flow')}`) }
      : {}),
    fixes: () => fixesOf(entity, map, senders),
  });
}

export const rule: RuleOf<'entity'> = {
  id: 'no-source-of-truth',
  since: '0.1.0',
  scope: 'entity',
  unless: ['source'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'An entity flows between systems and none of them owns its truth.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'ownership',
  when: `A declared entity that at least one flow carries, live or planned, has no \`source\`, and at least one of its fields has none of its
own either. Fields are those that it declares and those that a flow carries; where there are none, the entity as a whole counts. The systems that
send it are offered as its source, the one that sends it in the most flows first; where several send it equally often, none of them is preferred.
Hubs, brokers and channels hand on and own nothing.`,
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
      title: 'two that send it equally often',
      source: `
entity Order {
       ^^^^^ error: Order flows, but no system owns its truth: where two copies differ, neither can be called wrong. Add \`source\` and a system. ERP and CRM send it equally often, each in 1 of 2 flows: which of them owns it, only you can tell.
  key orderNumber
}
flow Order from ERP to CRM realtime
flow Order from CRM to ERP realtime
`,
      fix: 'Make CRM the source of truth of Order',
      fixed: `
entity Order {
  source CRM
  key orderNumber
}
flow Order from ERP to CRM realtime
flow Order from CRM to ERP realtime
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
    {
      title: 'every field has an owner',
      source: `
entity Order {
  field status { source ERP }
  field discount { source CRM }
}
flow Order from ERP to CRM realtime
`,
    },
  ],
};
