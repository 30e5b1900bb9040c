/** Attempts that go on when the promise is long broken, while others wait. */
import { isLive, statedLatency } from '../analysis/flow.js';
import { retryWindow } from '../analysis/retry.js';
import { isSynchronous } from '../analysis/synchronous.js';
import { formatDuration, type Milliseconds } from '../base/duration.js';
import type { Retry } from '../model/clauses.js';
import type { Fix } from '../model/finding.js';
import type { Flow, IntegrationMap } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { putClause } from './fixes/edits.js';
import { ending, retryText } from './fixes/retry.js';
import { longestOutage } from './outages.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, receivers, subject } from './words.js';

/** What waits while one message is tried again; undefined where nothing does. */
function waits(flow: Flow): string | undefined {
  if (isSynchronous(flow)) return `whoever asks waits for all of it`;
  const { ordered } = flow.clauses;
  return ordered
    ? `in the order by ${ordered.names.map(({ text }) => text).join(', ')} all behind it wait`
    : undefined;
}

/** Attempts that are over in time do not outlast a longer outage: what is behind it is the dead-letter queue's. */
function advice(flow: Flow, promised: Milliseconds): string {
  const outage = longestOutage(flow);
  if (!outage || outage.lasts <= promised) return 'Give up earlier, or promise less.';
  return `Promise less, or give up earlier and replay what the ${formatDuration(outage.lasts)} that ${outage.system.name} may be away leave in the dead-letter queue.`;
}

function fixesOf(flow: Flow, map: IntegrationMap, retry: Retry, within: Milliseconds): readonly Fix[] {
  const shorter = ending(retry, within);
  if (!shorter) return [];
  const clause = retryText(shorter);
  const edits = [putClause(map, flow, flow.declaration.clauses.retry, clause)];
  return [{ title: `Give up in time: \`${clause}\``, safety: 'unsafe', edits }];
}

function check(flow: Flow, { map, report }: Context): void {
  const { retry, sla } = flow.clauses;
  const waiting = waits(flow);
  const window = retryWindow(retry);
  if (!retry || !window || sla?.within === undefined || !waiting || !isLive(flow)) return;
  const latency = statedLatency(flow.clauses) ?? 0;
  const total = latency + window.longest;
  if (window.longest === 0 || !Number.isFinite(total) || total <= sla.within) return;
  const way = latency === 0 ? '' : `, and ${formatDuration(latency)} on the way,`;
  report({
    at: clauseAt(flow, 'retry'),
    message: `The attempts to bring ${subject(flow)} to ${receivers(flow)} take up to ${formatDuration(window.longest)}${way} and ${waiting}: one message that fails breaks \`sla ${formatDuration(sla.within)}\` for the rest. ${advice(flow, sla.within)}`,
    related: [{ at: clauseAt(flow, 'sla'), message: `${formatDuration(sla.within)} is promised here.` }],
    marks: [markFlow(flow)],
    why: [
      `${formatDuration(window.longest)}, all delays of ${window.attempts} attempts at their full length`,
      ...(latency === 0 ? [] : [`+ ${formatDuration(latency)} on the way = ${formatDuration(total)}`]),
      `> ${formatDuration(sla.within)}, the sla: ${formatDuration(total - sla.within)} too long`,
    ],
    fixes: () => fixesOf(flow, map, retry, (sla.within ?? 0) - latency),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'retry-exceeds-sla',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'retry', 'sla', 'waits'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'The retries of a flow in which others wait last longer than its promise.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  measured: true,
  when: `A live flow in which others wait for the message that is tried again (it is \`ordered by\`, or on-demand without a cache) has an \`sla\`, and its
latency (\`p99\`, else the typical one, else nothing) plus the longest that its retries take, every delay at its full length, is longer. A retry
without an end is left to unbounded-retry, and one that states no delay cannot be added up.`,
  why: `In an order one message that fails is a wall: what comes after it is late by all of its attempts, and the promise is broken for messages that
had no fault. In a question and its answer, a user stands before that wall.`,
  source: ['retry', 'sla'],
  examples: [
    {
      title: 'a wall of eight minutes',
      source: `
flow Order from ERP to CRM realtime sla 1m latency 300ms p99 2s {
  ordered by orderNumber
  retry exponential 8 times from 2s to 5m with jitter
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The attempts to bring Order to CRM take up to 8m30s, and 2s on the way, and in the order by orderNumber all behind it wait: one message that fails breaks \`sla 1m\` for the rest. Give up earlier, or promise less.
}
`,
      fixed: `
flow Order from ERP to CRM realtime sla 1m latency 300ms p99 2s {
  ordered by orderNumber
  retry exponential 4 times from 2s to 5m with jitter
}
`,
    },
    {
      title: 'somebody waits',
      source: `
flow Stock from ERP to Shop on-demand sla 1s retry fixed 1 times every 2s
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The attempts to bring Stock to Shop take up to 2s and whoever asks waits for all of it: one message that fails breaks \`sla 1s\` for the rest. Give up earlier, or promise less.
`,
    },
    {
      title: 'just in time',
      source: `
flow Order from ERP to CRM realtime sla 32s latency 300ms p99 2s ordered by orderNumber retry exponential 4 times from 2s with jitter
`,
    },
    {
      title: 'nobody waits',
      source: `
flow Order from ERP to CRM realtime sla 1m retry exponential 8 times from 2s to 5m with jitter
`,
    },
    {
      title: 'a second too long',
      source: `
flow Order from ERP to CRM realtime sla 31s latency 300ms p99 2s ordered by orderNumber retry exponential 4 times from 2s with jitter
                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: The attempts to bring Order to CRM take up to 30s, and 2s on the way, and in the order by orderNumber all behind it wait: one message that fails breaks \`sla 31s\` for the rest. Give up earlier, or promise less.
`,
    },
  ],
};
