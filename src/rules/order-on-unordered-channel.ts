/** Flows that need an order which their mechanism does not keep. */
import type { Fix } from '../model/finding.js';
import type { Flow, IntegrationMap } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { cite, mayRaiseError } from '../platforms/fact.js';
import { mechanismsOf } from '../platforms/index.js';
import type { Mechanism } from '../platforms/platform.js';
import { guardFixes } from './fixes/clock.js';
import { putClause } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { list, markFlow, receivers, subject } from './words.js';

/** Of the same platform and for the same pattern; an order for each key is enough. */
function orderedLike(flow: Flow, { key }: Mechanism): readonly Mechanism[] {
  const pattern = flow.clauses.pattern?.kind;
  return mechanismsOf(key.slice(0, key.indexOf('.'))).filter(
    ({ order, patterns }) =>
      order?.value !== undefined &&
      order.value !== 'none' &&
      mayRaiseError(order) &&
      (pattern === undefined || patterns.includes(pattern)),
  );
}

function fixesOf(flow: Flow, map: IntegrationMap, used: Mechanism): readonly Fix[] {
  const others = orderedLike(flow, used).map(({ key }): Fix => ({
    title: `Use ${key}, which keeps the order`,
    safety: 'unsafe',
    edits: [putClause(map, flow, flow.declaration.clauses.using, `using ${key}`)],
  }));
  return [...guardFixes([flow], map), ...others];
}

function check(flow: Flow, { map, platforms, report }: Context): void {
  const { ordered, newest, using } = flow.clauses;
  const known = platforms.mechanism(using?.name.text ?? '');
  if (!ordered || newest || known?.order?.value !== 'none') return;
  const by = list(ordered.names.map(({ text }) => text));
  report({
    at: clauseAt(flow, 'ordered'),
    ...(mayRaiseError(known.order) ? {} : { severity: 'warning' as const }),
    message: `${subject(flow)} is to reach ${receivers(flow)} in order by ${by}, but ${known.key} keeps none: an older change may come last, and stays. Add \`newest by\` and a version, so that an older one never overwrites a newer, or use what keeps the order. Source: ${cite(known.order)}.`,
    related: [{ at: clauseAt(flow, 'using'), message: 'This keeps no order.' }],
    marks: [markFlow(flow)],
    fixes: () => fixesOf(flow, map, known),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'order-on-unordered-channel',
  since: '0.1.0',
  scope: 'flow',
  when: ['unguarded', 'mechanism'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'A flow needs an order that its mechanism does not keep, and has no version guard.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'idempotency',
  when: `A flow is \`ordered by\` something and \`using\` a mechanism that is known to keep no order, and has no version guard (\`newest by\`). An
error where that was confirmed at its source, a warning where it was not. An order for each key or partition is order enough. Of a mechanism
of which nothing is known, and of the generic ones, nothing is said.`,
  why: `The second change overtakes the first, and the order that was cancelled is open again. It does not show in tests, where messages come
one at a time.`,
  source: ['broker', 'duplicates'],
  examples: [
    {
      title: 'a queue without order',
      source: `
flow Order from ERP to CRM event-driven using sqs.standard ordered by orderNumber
                                                           ^^^^^^^^^^^^^^^^^^^^^^ error: Order is to reach CRM in order by orderNumber, but sqs.standard keeps none: an older change may come last, and stays. Add \`newest by\` and a version, so that an older one never overwrites a newer, or use what keeps the order. Source: docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html (read 2026-11).
`,
      fixed: `
flow Order from ERP to CRM event-driven using sqs.standard ordered by orderNumber newest by lastModified
`,
    },
    {
      title: 'another queue',
      source: `
flow Order from ERP to CRM event-driven using sqs.standard {
  ordered by orderNumber
  ^^^^^^^^^^^^^^^^^^^^^^ error: Order is to reach CRM in order by orderNumber, but sqs.standard keeps none: an older change may come last, and stays. Add \`newest by\` and a version, so that an older one never overwrites a newer, or use what keeps the order. Source: docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html (read 2026-11).
}
`,
      fix: 'Use sqs.fifo, which keeps the order',
      fixed: `
flow Order from ERP to CRM event-driven using sqs.fifo {
  ordered by orderNumber
}
`,
    },
    {
      title: 'an absence of order that was not confirmed',
      source: `
flow Order from ERP to CRM event-driven using sns.standard ordered by orderNumber
                                                           ^^^^^^^^^^^^^^^^^^^^^^ warning: Order is to reach CRM in order by orderNumber, but sns.standard keeps none: an older change may come last, and stays. Add \`newest by\` and a version, so that an older one never overwrites a newer, or use what keeps the order. Source: no page read, not confirmed.
`,
    },
    {
      title: 'nothing is to be in order',
      source: `
flow Order from CRM to ERP event-driven using salesforce.outbound-message
`,
    },
    {
      title: 'a guard, and an order for each key',
      source: `
flow Order from ERP to CRM event-driven using sqs.standard ordered by orderNumber newest by lastModified
flow Order from ERP to WMS event-driven using sqs.fifo ordered by orderNumber
`,
    },
    {
      title: 'an order for each key',
      source: `
flow Order from ERP to CRM event-driven using sqs.fifo ordered by orderNumber
`,
    },
  ],
};
