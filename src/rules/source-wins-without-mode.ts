/** Policies by which the source wins that do not say, or do not do, what becomes of the other's edit. */
import type { Entity } from '../model/map.js';
import { replace } from './fixes/edits.js';
import { policyFixes } from './fixes/policies.js';
import { QUEUE, queueFix, waysBack } from './fixes/queue.js';
import { policiesOf, writersOf, type PolicyOf } from './policies.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markPlace, names } from './words.js';

function reportMode(entity: Entity, { at, conflict, what, tracks }: PolicyOf, context: Context): void {
  context.report({
    at,
    message: `The source of ${what} wins, but nothing says what becomes of a change made elsewhere: unless it is refused where it is made, or queued for the source, it is overwritten and nobody is told. Add \`reject\` or \`queue\`.`,
    fixes: () => [
      ...policyFixes(at, conflict, ['reject']),
      queueFix(entity, tracks, replace(at.uri, conflict, QUEUE), context),
    ],
  });
}

function checkQueue(entity: Entity, policy: PolicyOf, context: Context): void {
  const facts = context.analysis.of(entity);
  const ways = writersOf(policy);
  if (ways.length === 0 || ways.some(({ track, writer, source }) => facts.reaches(track, writer, source)))
    return;
  const writers = [...new Set(ways.map(({ writer }) => writer))];
  const sources = [...new Set(ways.map(({ source }) => source))];
  context.report({
    at: policy.at,
    message: `Changes of ${policy.what} made in ${names(writers, 'or')} are to be queued for ${names(sources, 'or')}, but no live flow leads there: the queue has no way out. Add the flow, or reject such changes.`,
    marks: writers.map(markPlace),
    fixes: () => [
      ...waysBack(entity, policy.tracks, context),
      ...policyFixes(policy.at, policy.conflict, ['reject']),
    ],
  });
}

function check(entity: Entity, context: Context): void {
  for (const policy of policiesOf(context.analysis.of(entity))) {
    const { kind, mode } = policy.conflict;
    if (kind !== 'source-wins') continue;
    if (mode === undefined) reportMode(entity, policy, context);
    else if (mode === 'queue') checkQueue(entity, policy, context);
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'source-wins-without-mode',
  since: '0.1.0',
  scope: 'entity',
  when: ['conflict'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'The source wins, and nothing says what becomes of a change made elsewhere.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'conflict',
  when: `A \`conflict source-wins\` says neither \`reject\` nor \`queue\`. Or it says \`queue\`, some system beside the source changes what it is
about, and none of those systems has a way along live flows to the source.`,
  why: `"The source wins" is half a policy. The other half is what the seller sees who has just corrected a phone number in the other system:
a refusal, a pending change, or a number that is back to the old one in the morning.`,
  source: ['source-wins'],
  examples: [
    {
      title: 'half a policy',
      source: `
entity Account {
  source ERP
  writer CRM via ui
  conflict source-wins
  ^^^^^^^^^^^^^^^^^^^^ warning: The source of Account wins, but nothing says what becomes of a change made elsewhere: unless it is refused where it is made, or queued for the source, it is overwritten and nobody is told. Add \`reject\` or \`queue\`.
}
flow Account between CRM and ERP realtime
`,
      fixed: `
entity Account {
  source ERP
  writer CRM via ui
  conflict source-wins reject
}
flow Account between CRM and ERP realtime
`,
    },
    {
      title: 'a queue without a way out',
      source: `
entity Account {
  source ERP
  key number
  writer CRM via ui
  conflict source-wins queue
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Changes of Account made in CRM are to be queued for ERP, but no live flow leads there: the queue has no way out. Add the flow, or reject such changes.
}
flow Account from ERP to CRM realtime
`,
      fixed: `
entity Account {
  source ERP
  key number
  writer CRM via ui
  conflict source-wins queue
}
flow Account from ERP to CRM realtime

flow Account from CRM to ERP near-realtime every 5m sla 15m suppress echo by origin {
  idempotent by number
  retry exponential 8 times from 2s to 5m with jitter
  dlq "account-erp-dlq" keep 14d
}
`,
    },
    {
      title: 'a queue that leads to the source, and a refusal',
      source: `
entity Account {
  source ERP
  writer CRM via ui
  conflict source-wins queue
  field limit { writer CRM conflict source-wins reject }
}
flow Account between CRM and ERP realtime
`,
    },
    {
      title: 'the other half',
      source: `
entity Account {
  source ERP
  writer CRM via ui
  conflict source-wins reject
}
flow Account between CRM and ERP realtime
`,
    },
  ],
};
