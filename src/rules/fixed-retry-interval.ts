/** Retries that knock at the same pace for as long as a receiver is down. */
import { formatDuration } from '../base/duration.js';
import type { Retry } from '../model/clauses.js';
import { replace } from './fixes/edits.js';
import { retryText } from './fixes/retry.js';
import type { Context, DeclarationUnit, RuleDoc, RuleOf } from './rule.js';
import { flowsSaying, markAll, sayingOf } from './said.js';

/** The longest delay that is proposed, and how far it lies above a first one that is long itself. */
const CAP = 300_000;
const GROWTH = 4;
const FIRST = 2000;

/** Doubling a single delay changes nothing. */
export const isFixed = ({ kind, times = Infinity }: Retry): boolean => kind === 'fixed' && times > 1;

function growing({ times, from = FIRST, written }: Retry): string {
  const to = Math.max(CAP, from * GROWTH);
  return retryText({
    kind: 'exponential',
    from,
    to,
    jitter: true,
    written: written?.from === undefined ? undefined : { from: written.from },
    ...(times === undefined ? {} : { times }),
  });
}

function check(unit: DeclarationUnit, { map, report }: Context): void {
  const saying = sayingOf(unit);
  const retry = saying?.clauses.retry;
  if (!saying || !retry || !isFixed(retry)) return;
  const pace = retry.from === undefined ? 'at one pace' : `every ${formatDuration(retry.from)}`;
  report({
    at: { uri: unit.uri, span: retry.span },
    message: `This tries again ${pace}, however long the outage: all that failed knocks at that pace on a receiver that is just coming back, and may keep it down. Let the delay grow: \`exponential\`, up to a longest one, with jitter.`,
    marks: markAll(flowsSaying(saying, map, (clauses) => clauses.retry === retry)),
    fixes: () => [
      {
        title: `Let the delay grow: \`${growing(retry)}\``,
        safety: 'unsafe',
        edits: [replace(unit.uri, retry, growing(retry))],
      },
    ],
  });
}

export const rule: RuleOf<'declaration'> = {
  id: 'fixed-retry-interval',
  since: '0.1.0',
  scope: 'declaration',
  when: ['retry'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A retry waits the same time before each attempt.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  measured: true,
  when: `A flow or a profile says \`retry fixed\` with more than one attempt, or with no number of them. It stands where the clause is said: once
for a profile, not once for each of its flows. A single attempt has no pace.`,
  why: `A receiver that comes back meets everything that failed meanwhile, at the pace at which it went down. Delays that double give it room:
the first attempts are as quick, the later ones few.`,
  source: ['retry'],
  examples: [
    {
      title: 'the same ten seconds',
      source: `
flow Order from ERP to CRM realtime retry fixed 5 times every 10s
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This tries again every 10s, however long the outage: all that failed knocks at that pace on a receiver that is just coming back, and may keep it down. Let the delay grow: \`exponential\`, up to a longest one, with jitter.
`,
      fixed: `
flow Order from ERP to CRM realtime retry exponential 5 times from 10s to 5m with jitter
`,
    },
    {
      title: 'said once, by a profile',
      source: `
profile standard {
  retry fixed 20 times every 10m
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This tries again every 10m, however long the outage: all that failed knocks at that pace on a receiver that is just coming back, and may keep it down. Let the delay grow: \`exponential\`, up to a longest one, with jitter.
}
flow Order from ERP to CRM realtime with standard
flow Invoice from ERP to CRM realtime with standard
`,
      fixed: `
profile standard {
  retry exponential 20 times from 10m to 40m with jitter
}
flow Order from ERP to CRM realtime with standard
flow Invoice from ERP to CRM realtime with standard
`,
    },
    {
      title: 'one attempt',
      source: `
flow Order from ERP to CRM realtime retry fixed 1 times every 10s
`,
    },
    {
      title: 'a delay that grows',
      source: `
flow Order from ERP to CRM realtime retry exponential 5 times from 10s to 5m with jitter
`,
    },
  ],
};
