/** Retries that are over before the receiver is back. */
import { delivers, isLive } from '../analysis/flow.js';
import { outlasted, type Outlasted } from '../analysis/retry.js';
import { averageRate, rateOf } from '../analysis/volume.js';
import { formatDuration } from '../base/duration.js';
import type { Fix } from '../model/finding.js';
import type { Flow, IntegrationMap } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { putClause } from './fixes/edits.js';
import { lasting, retryText } from './fixes/retry.js';
import { longestOutage } from './outages.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { count, markFlow, markPlace, subject } from './words.js';

/** A batch brings what it has at once, so that a rate says nothing of how much one outage meets. */
function arrivals(flow: Flow): number | undefined {
  return flow.clauses.pattern?.kind === 'batch' ? undefined : averageRate(flow);
}

function harm(flow: Flow, { window, outage, lost }: Outlasted): string {
  const whole = Math.round(lost ?? 0);
  const per = rateOf(flow)?.from === 'entity' ? ', if every change is one' : '';
  const howMany = whole < 1 ? '' : `, about ${count(whole, 'message')} at the average volume${per},`;
  const where = flow.clauses.dlq ? 'goes to the dead-letter queue' : 'is given up, and there is no dlq';
  return `what comes in the first ${formatDuration(outage - window.expected)} of such an outage${howMany} ${where}`;
}

/** A replay that is planned is not asked for. */
function advice({ clauses: { dlq } }: Flow): string {
  if (dlq?.replay === undefined) return 'Try for longer, or plan the replay.';
  return `Try for longer, or see that the ${dlq.replay} replay copes with that.`;
}

function fixesOf(flow: Flow, map: IntegrationMap, outage: number): readonly Fix[] {
  const { retry } = flow.clauses;
  const longer = retry && lasting(retry, outage);
  if (!longer) return [];
  const clause = retryText(longer);
  const edits = [putClause(map, flow, flow.declaration.clauses.retry, clause)];
  return [{ title: `Try for as long as the outage lasts: \`${clause}\``, safety: 'unsafe', edits }];
}

function check(flow: Flow, { map, report }: Context): void {
  const { retry } = flow.clauses;
  if (!retry || retry.kind === 'none' || !isLive(flow) || !delivers(flow.clauses)) return;
  const longest = longestOutage(flow);
  const found = longest && outlasted(retry, longest.lasts, arrivals(flow));
  if (!longest || !found) return;
  const { window } = found;
  const jitter = retry.jitter ? ` on average (${formatDuration(window.longest)} without jitter)` : '';
  const { system, lasts, at } = longest;
  report({
    at: clauseAt(flow, 'retry'),
    message: `${system.name} may be away for ${formatDuration(lasts)}, and the ${count(window.attempts, 'attempt')} to bring it ${subject(flow)} last ${formatDuration(window.expected)}${jitter}: ${harm(flow, found)}. ${advice(flow)}`,
    related: [{ at, message: `${system.name} recovers in ${formatDuration(lasts)}.` }],
    why: [
      `${count(window.attempts - 1, 'delay')}, together ${formatDuration(window.longest)}`,
      ...(retry.jitter ? [`÷ 2 with jitter = ${formatDuration(window.expected)} on average`] : []),
      `< ${formatDuration(lasts)}, in which ${system.name} recovers`,
    ],
    marks: [markFlow(flow), markPlace(system)],
    fixes: () => fixesOf(flow, map, lasts),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'retry-window-shorter-than-outage',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'copies', 'retry'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A retry gives up before a receiver that is down has recovered.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  measured: true,
  when: `A live flow of any pattern but on-demand has a \`retry\`, and the time from its first failure to its last attempt is shorter than a receiver \`recovers in\`;
of several receivers the slowest. The time is the sum of min(longest, first · 2^k) over the delays, half of it with jitter, as a delay is then
anything from nothing to its full length. The number of messages is (outage − window) times the flow's average volume, or its entity's; none
is named for a batch. \`retry none\` is a decision, and a retry that states no delay has no window: neither is found.`,
  why: `An outage of half an hour is what the receiver's owner has promised, so it will come. If the attempts are over by then, a routine outage
ends with thousands of dead letters that somebody has to replay by hand, in order.`,
  source: ['retry', 'dlq'],
  examples: [
    {
      title: 'four minutes of attempts, half an hour of outage',
      source: `
system CRM { recovers in 30m }
flow Order from ERP to CRM realtime {
  volume 200/min
  retry exponential 8 times from 2s to 5m with jitter
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: CRM may be away for 30m, and the 9 attempts to bring it Order last 4m15s on average (8m30s without jitter): what comes in the first 25m45s of such an outage, about 5,150 messages at the average volume, goes to the dead-letter queue. Try for longer, or plan the replay.
  dlq "order-crm-dlq" keep 14d handled by ops
}
`,
      fixed: `
system CRM { recovers in 30m }
flow Order from ERP to CRM realtime {
  volume 200/min
  retry exponential 19 times from 2s to 5m with jitter
  dlq "order-crm-dlq" keep 14d handled by ops
}
`,
    },
    {
      title: 'nowhere to go, and a volume that only the entity states',
      source: `
system CRM { recovers in 10m }
entity Order {
  source ERP
  volume 10/s
}
flow Order from ERP to CRM realtime retry fixed 3 times every 1m
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: CRM may be away for 10m, and the 4 attempts to bring it Order last 3m: what comes in the first 7m of such an outage, about 4,200 messages at the average volume, if every change is one, is given up, and there is no dlq. Try for longer, or plan the replay.
`,
      fixed: `
system CRM { recovers in 10m }
entity Order {
  source ERP
  volume 10/s
}
flow Order from ERP to CRM realtime retry fixed 10 times every 1m
`,
    },
    {
      title: 'exactly as long',
      source: `
system CRM { recovers in 10m }
flow Order from ERP to CRM realtime retry fixed 10 times every 1m
`,
    },
    {
      title: 'a second short',
      source: `
system CRM { recovers in 10m1s }
flow Order from ERP to CRM realtime retry fixed 10 times every 1m
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: CRM may be away for 10m1s, and the 11 attempts to bring it Order last 10m: what comes in the first 1s of such an outage is given up, and there is no dlq. Try for longer, or plan the replay.
`,
    },
    {
      title: 'decided, or without delays to add up',
      source: `
system CRM { recovers in 30m }
flow Order from ERP to CRM realtime retry none
flow Invoice from ERP to CRM realtime retry exponential 8 times with jitter
`,
    },
  ],
};
