/** Promises to deliver exactly once that the mechanism does not keep. */
import type { Severity } from '../model/finding.js';
import type { Fix } from '../model/finding.js';
import type { Flow, IntegrationMap } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { cite } from '../platforms/fact.js';
import type { Platforms } from '../platforms/limits.js';
import { idempotencyOf, keyEdits } from './fixes/complete.js';
import { addClauses, fragmentOf, replace } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, receivers, subject } from './words.js';

const HONEST = 'delivery at-least-once';

function fixesOf(flow: Flow, map: IntegrationMap): readonly Fix[] {
  const fragment = fragmentOf(map, flow.at.uri);
  const own = flow.declaration.clauses.delivery;
  const key = flow.clauses.idempotency ? undefined : idempotencyOf(flow);
  const added = [...(own ? [] : [HONEST]), ...(key === undefined ? [] : [key])];
  return [
    {
      title: `Say \`${HONEST}\`${key === undefined ? '' : ` and \`${key}\``}`,
      safety: 'unsafe',
      edits: [
        ...(own ? [replace(flow.at.uri, own, HONEST)] : []),
        ...(added.length > 0 ? [addClauses(fragment, flow.declaration, added)] : []),
        ...(key === undefined ? [] : keyEdits(flow, map)),
      ],
    },
  ];
}

interface Doubt {
  readonly severity: Severity;
  readonly why: string;
  readonly source: string;
}

/** Undefined where the mechanism promises it, or a key makes the claim come true in effect and nothing is known against it. */
function doubtOf({ clauses }: Flow, platforms: Platforms): Doubt | undefined {
  const using = clauses.using?.name.text;
  const guarantee = platforms.mechanism(using ?? '')?.guarantee;
  if (guarantee?.value === 'exactly-once') return undefined;
  if (guarantee) {
    const severity = guarantee.mark === 'unconfirmed' ? 'information' : 'warning';
    return { severity, why: `${using} delivers ${guarantee.value}`, source: ` Source: ${cite(guarantee)}.` };
  }
  if (clauses.idempotency) return undefined;
  const why =
    using === undefined ? 'no mechanism is named that could' : `nothing is known of ${using} that would`;
  return { severity: 'information', why, source: '' };
}

function check(flow: Flow, { map, platforms, report }: Context): void {
  if (flow.clauses.delivery?.value !== 'exactly-once') return;
  const doubt = doubtOf(flow, platforms);
  if (!doubt) return;
  const way = flow.clauses.idempotency
    ? 'The key already makes a repeat harmless: say `delivery at-least-once`.'
    : 'Say `delivery at-least-once`, and `idempotent by` a key, which makes a repeat harmless.';
  report({
    at: clauseAt(flow, 'delivery'),
    severity: doubt.severity,
    message: `${subject(flow)} is promised to reach ${receivers(flow)} exactly once, but ${doubt.why}: whoever builds the receiver on that promise processes repeats. ${way}${doubt.source}`,
    marks: [markFlow(flow)],
    fixes: () => fixesOf(flow, map),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'exactly-once-claimed',
  since: '0.1.0',
  scope: 'flow',
  when: ['exactly-once'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A flow promises to deliver exactly once, and its mechanism does not.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'idempotency',
  when: `A flow says \`delivery exactly-once\`, and the mechanism that it is \`using\` is known to guarantee something else (warning; information
where that is not confirmed). Where no mechanism is named, or nothing is known of its guarantee, it is said as information, unless the flow is
\`idempotent by\` a key.`,
  why: `Between two systems nobody can tell a lost message from a lost acknowledgement, so a sender either repeats or loses. What is sold as
exactly once is at-least-once and a receiver that recognises repeats, within one broker and for a few minutes.`,
  source: ['duplicates', 'keys'],
  examples: [
    {
      title: 'a queue that delivers at least once',
      source: `
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM event-driven using sqs.standard delivery exactly-once
                                                           ^^^^^^^^^^^^^^^^^^^^^ warning: Order is promised to reach CRM exactly once, but sqs.standard delivers at-least-once: whoever builds the receiver on that promise processes repeats. Say \`delivery at-least-once\`, and \`idempotent by\` a key, which makes a repeat harmless. Source: docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/standard-queues.html (read 2026-11).
`,
      fixed: `
entity Order {
  source ERP
  key orderNumber
}
flow Order from ERP to CRM event-driven using sqs.standard delivery at-least-once idempotent by orderNumber
`,
    },
    {
      title: 'by nothing in particular',
      source: `
flow Order from ERP to CRM realtime delivery exactly-once
                                    ^^^^^^^^^^^^^^^^^^^^^ information: Order is promised to reach CRM exactly once, but no mechanism is named that could: whoever builds the receiver on that promise processes repeats. Say \`delivery at-least-once\`, and \`idempotent by\` a key, which makes a repeat harmless.
`,
      fixed: `
flow Order from ERP to CRM realtime delivery at-least-once idempotent by orderId
`,
    },
    {
      title: 'in effect, by a key',
      source: `
flow Order from ERP to CRM realtime delivery exactly-once idempotent by orderNumber
`,
    },
    {
      title: 'a mechanism that says so itself',
      source: `
flow Order from ERP to CRM event-driven using sap.qrfc delivery exactly-once
`,
    },
  ],
};
