/** Flows that may deliver twice to a receiver that cannot tell. */
import { delivers, mayRepeat } from '../analysis/flow.js';
import type { Fix } from '../model/finding.js';
import type { Flow, IntegrationMap } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { completeFixes, idempotencyOf, keyEdits } from './fixes/complete.js';
import { addClauses, fragmentOf } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { count, markFlow, receivers, subject } from './words.js';

function causeOf({ clauses: { delivery, retry } }: Flow): string {
  if (delivery?.value === 'at-least-once') return 'delivery is at-least-once';
  return retry?.times === undefined
    ? 'it is tried again'
    : `it is tried again up to ${count(retry.times, 'time')}`;
}

function fixesOf(flow: Flow, map: IntegrationMap): readonly Fix[] {
  const clause = idempotencyOf(flow);
  if (clause === undefined) return completeFixes(flow, map, 'idempotency');
  const key = keyEdits(flow, map);
  const title = `Add \`${clause}\`${key.length > 0 ? ` and give ${flow.entity?.name} that key` : ''}`;
  const edits = [addClauses(fragmentOf(map, flow.at.uri), flow.declaration, [clause]), ...key];
  return [{ title, safety: 'unsafe', edits, preferred: true }, ...completeFixes(flow, map, 'idempotency')];
}

function check(flow: Flow, { map, report }: Context): void {
  const { clauses } = flow;
  if (!delivers(clauses) || !mayRepeat(clauses) || clauses.idempotency) return;
  const key = flow.entity?.declaration?.key?.names.map(({ text }) => text).join(', ');
  report({
    at: flow.at,
    message: `The same ${subject(flow)} may reach ${receivers(flow)} twice (${causeOf(flow)}), and without a key to tell by it is processed twice. Add ${key ? `\`idempotent by ${key}\`, its key` : '`idempotent by` and a key'}.`,
    related: [
      {
        at: clauseAt(flow, clauses.delivery?.value === 'at-least-once' ? 'delivery' : 'retry'),
        message: 'This may deliver it twice.',
      },
    ],
    marks: [markFlow(flow)],
    fixes: () => fixesOf(flow, map),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'missing-idempotency',
  since: '0.1.0',
  scope: 'flow',
  when: ['copies'],
  unless: ['idempotent'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'A flow may deliver a message twice and the receiver has no key to tell by.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'idempotency',
  when: `A flow of any pattern but on-demand is delivered at-least-once, or has any retry but \`retry none\`, and has no \`idempotent by\`; each of its own or from
its profile.`,
  why: `A retry cannot know whether the first try failed before or after the receiver had stored it. Where the receiver cannot recognise the
second message, the customer gets two orders, or two invoices.`,
  source: ['idempotency', 'duplicates', 'keys'],
  examples: [
    {
      title: 'tried again, without a key',
      source: `
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM realtime retry exponential 8 times from 2s to 5m with jitter
^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The same Order may reach CRM twice (it is tried again up to 8 times), and without a key to tell by it is processed twice. Add \`idempotent by orderNumber\`, its key.
`,
      fixed: `
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM realtime retry exponential 8 times from 2s to 5m with jitter idempotent by orderNumber
`,
    },
    {
      title: 'at least once',
      source: `
profile standard {
  delivery at-least-once
}
entity Order {
  source ERP
}
flow Order from ERP to CRM event-driven ordered by orderNumber with standard
^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The same Order may reach CRM twice (delivery is at-least-once), and without a key to tell by it is processed twice. Add \`idempotent by\` and a key.
`,
      fixed: `
profile standard {
  delivery at-least-once
}
entity Order {
  source ERP
}
flow Order from ERP to CRM event-driven ordered by orderNumber with standard idempotent by orderNumber
`,
    },
    {
      title: 'nothing tells the key',
      source: `
entity Order {
  source ERP
}
flow Order from ERP to CRM realtime retry exponential 8 times from 2s to 5m with jitter
^^^^^^^^^^^^^^^^^^^^^^^^^^ error: The same Order may reach CRM twice (it is tried again up to 8 times), and without a key to tell by it is processed twice. Add \`idempotent by\` and a key.
`,
      fixed: `
entity Order {
  source ERP
  key orderId
}
flow Order from ERP to CRM realtime retry exponential 8 times from 2s to 5m with jitter idempotent by orderId
`,
    },
    {
      title: 'the receiver knows a duplicate',
      source: `
flow Order from ERP to CRM realtime retry fixed 3 times every 10s idempotent by orderNumber within 24h
`,
    },
    {
      title: 'delivered once or not at all',
      source: `
flow Temperature from Sensor to Dashboard realtime delivery at-most-once retry none
`,
    },
    {
      title: 'a question may be asked again',
      source: `
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM on-demand retry exponential 8 times from 2s to 5m with jitter
`,
    },
  ],
};
