/** Flows that promise nothing. */
import { patternDelay } from '../analysis/delay.js';
import { copies } from '../analysis/flow.js';
import { formatDuration } from '../base/duration.js';
import type { Fix } from '../model/finding.js';
import type { Flow } from '../model/map.js';
import { addClauses, fragmentOf } from './fixes/edits.js';
import { stricterFixes } from './fixes/promise.js';
import { strictestReader } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, receivers, subject } from './words.js';

function fixesOf(flow: Flow, { map, analysis }: Context): readonly Fix[] {
  const reader = strictestReader(flow, analysis);
  const need = reader?.clause.needs;
  const can = patternDelay(flow.clauses)?.worst;
  const offer = (within: number | undefined, why: string): Fix[] => {
    if (within === undefined) return [];
    const clause = `sla ${formatDuration(within)}`;
    const edits = [addClauses(fragmentOf(map, flow.at.uri), flow.declaration, [clause])];
    return [{ title: `Add \`${clause}\`, ${why}`, safety: 'unsafe', edits }];
  };
  // A promise that the pattern cannot keep is none.
  if (need !== undefined && can !== undefined && can > need) return stricterFixes(flow, map, need);
  return [
    ...offer(need, `what ${reader?.place.name} needs`),
    ...(can === need ? [] : offer(can, 'what the pattern can do')),
  ];
}

/** What is pulled and not kept has no age: its promise is how long an answer takes. */
const unsaid = (flow: Flow): string =>
  flow.clauses.pattern?.kind === 'on-demand' && !copies(flow.clauses)
    ? `how long ${receivers(flow)} may wait for ${subject(flow)}`
    : `how old ${subject(flow)} may get in ${receivers(flow)}`;

function check(flow: Flow, context: Context): void {
  if (flow.clauses.sla) return;
  context.report({
    at: flow.at,
    message: `Nothing says ${unsaid(flow)}, so nobody can tell late from normal. Add \`sla\` and a time.`,
    marks: [markFlow(flow)],
    fixes: () => fixesOf(flow, context),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'missing-sla',
  since: '0.1.0',
  scope: 'flow',
  unless: ['sla'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A flow promises no time.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'documentation',
  when: `A flow has no \`sla\`, of its own or from its profile.`,
  why: `Without a promise there is no threshold for an alert, no bound for a retry, and no way to see that a batch is asked to do what only
an event can.`,
  source: ['sla', 'design'],
  examples: [
    {
      title: 'the reader has said what it needs',
      source: `
entity Order {
  source ERP
  reader CRM needs 15m
}
flow Order from ERP to CRM near-realtime every 5m
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Nothing says how old Order may get in CRM, so nobody can tell late from normal. Add \`sla\` and a time.
`,
      fixed: `
entity Order {
  source ERP
  reader CRM needs 15m
}
flow Order from ERP to CRM near-realtime every 5m sla 15m
`,
    },
    {
      title: 'what the pattern can do',
      source: `
flow Invoice from ERP to Ledger batch daily at 02:00 UTC takes 40m owner ops {
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Nothing says how old Invoice may get in Ledger, so nobody can tell late from normal. Add \`sla\` and a time.
  dlq "invoice-ledger-dlq" keep 14d
}
`,
      fixed: `
flow Invoice from ERP to Ledger batch daily at 02:00 UTC takes 40m owner ops {
  dlq "invoice-ledger-dlq" keep 14d
  sla 1d40m
}
`,
    },
    {
      title: 'asked, and not kept',
      source: `
flow Price from ERP to CRM on-demand
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Nothing says how long CRM may wait for Price, so nobody can tell late from normal. Add \`sla\` and a time.
`,
    },
    {
      title: 'promised',
      source: `
flow Order from ERP to CRM near-realtime every 5m sla 15m
`,
    },
    {
      title: 'how long an answer may take',
      source: `
flow Price from ERP to CRM on-demand sla 1s
`,
    },
  ],
};
