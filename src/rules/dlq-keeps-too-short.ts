/** Dead letters that are gone no later than the live ones. */
import { delivers } from '../analysis/flow.js';
import { formatDuration, type Milliseconds } from '../base/duration.js';
import type { TextEdit } from '../base/edit.js';
import type { DeadLetterQueue } from '../model/clauses.js';
import type { Flow, IntegrationMap } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { dlqText, keepText } from './fixes/dlq.js';
import { putClause, replace } from './fixes/edits.js';
import { keepingOf, type Keeping } from './keeping.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow } from './words.js';

const DAY = 86_400_000;
const USUAL = 14 * DAY;

/** Two weeks, as most people have it; twice as long where the source itself keeps that long. */
const enough = (source: Milliseconds): Milliseconds => (source < USUAL ? USUAL : 2 * source);

/** Of equals the first. */
function longest(keeping: readonly Keeping[]): Keeping | undefined {
  let longest: Keeping | undefined;
  for (const each of keeping) if (!longest || each.time > longest.time) longest = each;
  return longest;
}

/** The flow's own says another time; one of a profile, which others share, is said anew. */
function lasting(map: IntegrationMap, flow: Flow, dlq: DeadLetterQueue, keep: Milliseconds): TextEdit {
  const own = flow.declaration.clauses.dlq;
  return own?.keepAt
    ? replace(flow.at.uri, { span: own.keepAt }, keepText(keep))
    : putClause(map, flow, own, dlqText({ ...dlq, keep }));
}

function check(flow: Flow, context: Context): void {
  const { dlq } = flow.clauses;
  if (dlq?.keep === undefined || !delivers(flow.clauses)) return;
  const source = longest(keepingOf(flow, context.platforms));
  if (!source || dlq.keep > source.time) return;
  tell(flow, dlq, source, dlq.keep, context);
}

function tell(
  flow: Flow,
  dlq: DeadLetterQueue,
  source: Keeping,
  keep: Milliseconds,
  { map, report }: Context,
): void {
  const { channel } = source;
  report({
    at: clauseAt(flow, 'dlq'),
    message: `The dead-letter queue keeps a message for ${formatDuration(keep)}, and ${source.said()}: it forgets no later than what it is there to outlast, and where a dead letter keeps the time of the original, sooner. Keep it longer.${source.source()}`,
    related: channel ? [{ at: channel.at, message: `${channel.name} is declared here.` }] : [],
    marks: [markFlow(flow)],
    why: [
      `${formatDuration(keep)}, what the dead-letter queue keeps`,
      `≤ ${formatDuration(source.time)}: ${source.said()}`,
    ],
    fixes: () => [
      {
        title: `Keep dead letters for ${keepText(enough(source.time))}`,
        safety: 'unsafe',
        edits: [lasting(map, flow, dlq, enough(source.time))],
      },
    ],
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'dlq-keeps-too-short',
  since: '0.1.0',
  scope: 'flow',
  when: ['copies', 'dlq', 'buffered'],
  certain: true,
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A dead-letter queue keeps messages no longer than the source does.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  measured: true,
  when: `A flow of any pattern but on-demand has a \`dlq\` that says how long it \`keep\`s, and that is no longer than the retention of what feeds it: the longest that
a channel states from which the flow starts or which it passes; where none states one, what the flow's mechanism does by itself, with the page
that says so. Where neither is known, or the dlq says no time, there is no finding.`,
  why: `A dead letter waits for a person, the live message only for a machine. In SQS a message keeps the time at which it was first sent when it
moves to a dead-letter queue: one that failed for four days and moves to a queue that keeps four days is deleted on arrival.`,
  source: ['dlq'],
  examples: [
    {
      title: 'no longer than its channel',
      source: `
broker Kafka
channel orders on Kafka { retention 7d }
flow Order from orders to CRM event-driven dlq "order-crm-dlq" keep 7d handled by ops
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The dead-letter queue keeps a message for 1w, and orders keeps 1w: it forgets no later than what it is there to outlast, and where a dead letter keeps the time of the original, sooner. Keep it longer.
`,
      fixed: `
broker Kafka
channel orders on Kafka { retention 7d }
flow Order from orders to CRM event-driven dlq "order-crm-dlq" keep 14d handled by ops
`,
    },
    {
      title: 'no longer than the queue does by itself',
      source: `
flow Order from ERP to CRM realtime using sqs.standard dlq "order-crm-dlq" keep 4d
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The dead-letter queue keeps a message for 4d, and sqs.standard keeps 4d by itself: it forgets no later than what it is there to outlast, and where a dead letter keeps the time of the original, sooner. Keep it longer. Source: docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html (read 2026-11).
`,
    },
    {
      title: 'longer by a minute',
      source: `
broker Kafka
channel orders on Kafka { retention 7d }
flow Order from orders to CRM event-driven dlq "order-crm-dlq" keep 7d1m handled by ops
`,
    },
    {
      title: 'nothing to compare with',
      source: `
flow Order from ERP to CRM realtime dlq "order-crm-dlq" keep 1h
`,
    },
  ],
};
