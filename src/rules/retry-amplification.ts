/** Retries upon retries: one question that becomes many. */
import type { Chain } from '../analysis/synchronous.js';
import { retryWindow } from '../analysis/retry.js';
import type { Hop } from '../analysis/carrying.js';
import type { Fix } from '../model/finding.js';
import type { Entity, IntegrationMap } from '../model/map.js';
import { putClause } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { count, markFlow } from './words.js';

/** As the chain counts them. */
const attemptsOf = ({ flow: { clauses } }: Hop): number =>
  retryWindow(clauses.retry)?.attempts ?? 1 + (clauses.retry?.times ?? 0);

/** All but the one that asks first. */
function fixesOf(hops: readonly Hop[], map: IntegrationMap): readonly Fix[] {
  const inner = hops.slice(0, -1).filter((hop) => attemptsOf(hop) > 1);
  const edits = [...new Set(inner.map(({ flow }) => flow))].map((flow) =>
    putClause(map, flow, flow.declaration.clauses.retry, 'retry none'),
  );
  return [
    {
      title: `Try again only where the question begins: \`retry none\` on the others`,
      safety: 'unsafe',
      edits,
    },
  ];
}

function report(chain: Chain, { map, threshold, report: say }: Context): void {
  const { hops, attempts } = chain;
  const trying = hops.filter((hop) => attemptsOf(hop) > 1);
  const last = hops.at(-1);
  const answers = hops[0]?.from;
  if (!last || !answers || trying.length < 2 || !Number.isFinite(attempts)) return;
  if (attempts < threshold('amplification-warning')) return;
  const product = trying.toReversed().map(attemptsOf).join(' × ');
  say({
    at: last.flow.at,
    severity: attempts >= threshold('amplification-error') ? 'error' : 'warning',
    message: `While ${answers.name} fails, one question from ${last.to.name} becomes ${count(attempts, 'call')} to it (${product}), as each on the way tries again for itself: a short fault turns into an overload that keeps it down. Try again in one place only, best where the question begins.`,
    related: hops
      .slice(0, -1)
      .map((hop) => ({ at: hop.flow.at, message: `${count(attemptsOf(hop), 'attempt')} here.` })),
    why: [
      ...trying
        .toReversed()
        .map((hop) => `${count(attemptsOf(hop), 'attempt')} from ${hop.to.name} to ${hop.from.name}`),
      `${product} = ${count(attempts, 'call')} to ${answers.name}`,
    ],
    marks: hops.map(({ flow }) => markFlow(flow)),
    fixes: () => fixesOf(hops, map),
  });
}

function check(entity: Entity, context: Context): void {
  const chains = context.analysis.synchronous(entity);
  for (const asker of chains.askers()) {
    const chain = chains.worst(asker, 'attempts');
    if (chain) report(chain, context);
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'retry-amplification',
  since: '0.1.0',
  scope: 'entity',
  when: ['questions', 'chained'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'Retries along a chain of synchronous calls multiply.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'failure',
  measured: true,
  when: `Along a chain of live on-demand flows of one entity without a cache, at least two of them retry, and the product of their attempts
(retries plus one) is at least 10; an error from 64 on. Both numbers can be set (\`amplification-warning\`, \`amplification-error\`). Of the chains
that end at one asker the worst counts. A retry without an end is left to unbounded-retry, and flows in a circle to the rule for circles.`,
  why: `Three layers that try four times each send 64 calls to a system that is already struggling, for every one that a user makes. That is how a
hiccup of a second becomes an hour's outage.`,
  source: ['retry', 'on-demand'],
  examples: [
    {
      title: 'three layers, four attempts each',
      source: `
flow Stock from ERP to Hub on-demand retry exponential 3 times from 100ms to 1s with jitter
flow Stock from Hub to Shop on-demand retry exponential 3 times from 100ms to 1s with jitter
flow Stock from Shop to App on-demand retry exponential 3 times from 100ms to 1s with jitter
^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: While ERP fails, one question from App becomes 64 calls to it (4 × 4 × 4), as each on the way tries again for itself: a short fault turns into an overload that keeps it down. Try again in one place only, best where the question begins.
`,
      fixed: `
flow Stock from ERP to Hub on-demand retry none
flow Stock from Hub to Shop on-demand retry none
flow Stock from Shop to App on-demand retry exponential 3 times from 100ms to 1s with jitter
`,
    },
    {
      title: 'two layers',
      source: `
flow Stock from ERP to Shop on-demand retry exponential 4 times from 100ms with jitter
flow Stock from Shop to App on-demand retry exponential 1 times from 100ms with jitter
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: While ERP fails, one question from App becomes 10 calls to it (2 × 5), as each on the way tries again for itself: a short fault turns into an overload that keeps it down. Try again in one place only, best where the question begins.
`,
    },
    {
      title: 'one attempt fewer',
      source: `
flow Stock from ERP to Shop on-demand retry exponential 2 times from 100ms with jitter
flow Stock from Shop to App on-demand retry exponential 2 times from 100ms with jitter
`,
    },
    {
      title: 'many attempts, in one place',
      source: `
flow Stock from ERP to Shop on-demand
flow Stock from Shop to App on-demand retry exponential 20 times from 100ms with jitter
`,
    },
    {
      title: 'a cache ends the chain',
      source: `
flow Stock from ERP to Shop on-demand cache 1m retry exponential 4 times from 100ms with jitter
flow Stock from Shop to App on-demand retry exponential 4 times from 100ms with jitter
`,
    },
    {
      title: 'one attempt more',
      source: `
flow Stock from ERP to Shop on-demand retry exponential 3 times from 100ms with jitter
flow Stock from Shop to App on-demand retry exponential 2 times from 100ms with jitter
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: While ERP fails, one question from App becomes 12 calls to it (3 × 4), as each on the way tries again for itself: a short fault turns into an overload that keeps it down. Try again in one place only, best where the question begins.
`,
    },
  ],
};
