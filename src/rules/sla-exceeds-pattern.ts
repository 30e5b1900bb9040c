/** Promises that the sync pattern cannot keep. */
import { patternDelay } from '../analysis/delay.js';
import { formatDuration } from '../base/duration.js';
import type { Flow } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { readsTooOld } from './cache-exceeds-need.js';
import { promiseFixes } from './fixes/promise.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow } from './words.js';

function check(flow: Flow, context: Context): void {
  const { sla, pattern } = flow.clauses;
  if (sla?.within === undefined || !pattern) return;
  const { within } = sla;
  const delay = patternDelay(flow.clauses);
  // A run that is longer by itself misses the promise whatever its schedule: batch-window-overrun says so.
  if (!delay || delay.worst <= within || (pattern.takes ?? 0) > within) return;
  // One cache that is too long is one finding: the shorter one that cache-exceeds-need asks for keeps the promise, too.
  const kept = flow.clauses.cache?.value ?? 0;
  if (delay.worst - kept <= within && readsTooOld(flow, context.analysis)) return;
  const at = clauseAt(flow, 'sla');
  const said = clauseAt(flow, 'pattern');
  context.report({
    at,
    message: `\`sla ${formatDuration(within)}\` cannot be kept: ${pattern.kind} may take ${formatDuration(delay.worst)} (${delay.sum}). Choose a faster pattern, or promise what this one can do.`,
    related: said === at ? [] : [{ at: said, message: `${pattern.kind} is said here.` }],
    marks: [markFlow(flow)],
    why: [
      ...delay.parts,
      `= ${formatDuration(delay.worst)}, the worst delay of ${pattern.kind}`,
      `> ${formatDuration(within)}, the sla: ${formatDuration(delay.worst - within)} too long`,
    ],
    fixes: () => promiseFixes(flow, context, within, delay),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'sla-exceeds-pattern',
  since: '0.1.0',
  scope: 'flow',
  when: ['sla', 'pattern'],
  certain: true,
  severity: 'error',
  fix: 'unsafe',
  summary: 'A flow promises a time that its own sync pattern cannot keep.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'pattern',
  measured: true,
  when: `The worst delay of the flow's own pattern is longer than its \`sla\`. batch: the longest gap between two starts, plus \`takes\`;
hourly is 1h, daily is 1d, and of a cron expression the longest gap of a year counts, by the clock on the wall of its zone (the hour that
the autumn change of clocks adds once a year is left out). near-realtime: \`every\`, or a minute at the least, plus the latency. on-demand:
\`cache\` plus the latency. realtime and event-driven: the latency. The latency is \`p99\`, else the typical one; where the text states neither,
it is taken for nothing. A batch that \`takes\` longer than the \`sla\` by itself is batch-window-overrun; a cache that is too long for a reader, too, is
cache-exceeds-need alone.`,
  why: `A change that happens right after a batch has started waits for the whole next gap. No speed mends that: either the promise is wrong or
the pattern is.`,
  source: ['criteria', 'batch', 'realtime', 'near-realtime'],
  examples: [
    {
      title: 'a nightly batch and a promise of minutes',
      source: `
flow Order from ERP to CRM batch daily at 02:00 UTC takes 10m sla 15m owner ops
                                                              ^^^^^^^ error: \`sla 15m\` cannot be kept: batch may take 1d10m (1d between starts + 10m a run). Choose a faster pattern, or promise what this one can do.
`,
      fixed: `
flow Order from ERP to CRM near-realtime every 15m sla 15m owner ops
`,
    },
    {
      title: 'weekends count',
      source: `
flow Order from ERP to CRM batch cron "0 2 * * 1-5" UTC sla 1d
                                                        ^^^^^^ error: \`sla 1d\` cannot be kept: batch may take 3d (3d between starts). Choose a faster pattern, or promise what this one can do.
`,
      fix: 'Promise what the pattern can do: `sla 3d`',
      fixed: `
flow Order from ERP to CRM batch cron "0 2 * * 1-5" UTC sla 3d
`,
    },
    {
      title: 'polling',
      source: `
flow Order from ERP to CRM near-realtime every 5m sla 5m available 99.9% latency 2s p99 10s
                                                  ^^^^^^^^^^^^^^^^^^^^^^ error: \`sla 5m\` cannot be kept: near-realtime may take 5m10s (5m between polls + 10s on the way). Choose a faster pattern, or promise what this one can do.
`,
      fixed: `
flow Order from ERP to CRM near-realtime every 2m sla 5m available 99.9% latency 2s p99 10s
`,
    },
    {
      title: 'a cached answer',
      source: `
flow Price from ERP to Shop on-demand cache 10m sla 1m
                                                ^^^^^^ error: \`sla 1m\` cannot be kept: on-demand may take 10m (10m in the cache). Choose a faster pattern, or promise what this one can do.
`,
      fixed: `
flow Price from ERP to Shop on-demand cache 1m sla 1m
`,
    },
    {
      title: 'in time',
      source: `
flow Order from ERP to CRM batch daily at 02:00 Europe/Zurich sla 1d
`,
    },
    {
      title: 'nothing stated to compute with',
      source: `
flow Order from ERP to CRM realtime sla 1s
`,
    },
    {
      title: 'polling, and the way',
      source: `
flow Order from ERP to CRM near-realtime every 5m sla 5m10s available 99.9% latency 2s p99 10s
`,
    },
  ],
};
