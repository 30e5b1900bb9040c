/** Questions that are asked too often, or of too many one after the other, to be asked on demand. */
import type { PoolSum } from '../analysis/pools.js';
import { isSynchronous, type Chain } from '../analysis/synchronous.js';
import { cheapestWay } from '../analysis/delay.js';
import { formatDuration, type Milliseconds } from '../base/duration.js';
import { statedLatency } from '../analysis/flow.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Flow, IntegrationMap, Place } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { cite, say } from '../platforms/fact.js';
import { copyEdits } from './fixes/copy.js';
import { addClauses, fragmentOf } from './fixes/edits.js';
import { peakOf } from '../analysis/volume.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { count, grouped, markFlow, markPlace, subject, rateText } from './words.js';

/** Where no reader says what it tolerates. */
const CACHE = 60_000;
const WHOLE = 10;

/** What readers there tolerate; nothing where none says so. */
function toleranceOf(entity: Entity | undefined, places: readonly Place[]): Milliseconds | undefined {
  const readers = entity ? [...entity.readers, ...entity.fields.flatMap((field) => field.readers)] : [];
  const needs = readers.flatMap(({ place, clause }) => (places.includes(place) ? (clause.needs ?? []) : []));
  return needs.length === 0 ? undefined : Math.min(...needs);
}

function fixesOf(flow: Flow, map: IntegrationMap): readonly Fix[] {
  const { entity, clauses, declaration, at, to } = flow;
  const tolerated = toleranceOf(entity, to);
  const latency = statedLatency(clauses);
  const kept = (tolerated ?? CACHE) - (latency ?? 0);
  const cache = `cache ${formatDuration(kept)}`;
  const copy =
    (tolerated === undefined ? undefined : cheapestWay(tolerated, latency)) ?? 'near-realtime every 5m';
  const replicate: Fix = {
    title: `Keep a copy: \`${copy}\``,
    safety: 'unsafe',
    get edits() {
      return copyEdits(flow, map, copy);
    },
  };
  if (kept <= 0) return [replicate];
  const edits = [addClauses(fragmentOf(map, at.uri), declaration, [cache])];
  return [{ title: `Keep answers for a while: \`${cache}\``, safety: 'unsafe', edits }, replicate];
}

const short = (number: number): string =>
  grouped(number < WHOLE ? Number(number.toPrecision(2)) : Math.round(number));

function checkPool(
  flow: Flow,
  { pool, system, share, uses, draws }: PoolSum,
  { map, report }: Context,
): void {
  const draw = draws.find((each) => each.flow === flow);
  // What an entity states is how often it changes: how often somebody asks for it, only a flow can say.
  if (!draw || share <= 1 || draw.rate.from === 'entity') return;
  const others = draws.length > 1 ? `; with the others ${short(uses)}` : '';
  report({
    at: clauseAt(flow, 'pattern'),
    message: `At the peak ${subject(flow)} is asked for ${rateText(peakOf(draw.rate))}, and each answer takes ${formatDuration(statedLatency(flow.clauses) ?? 0)}: ${short(draw.uses)} questions are open at once${others}, and ${system.name} takes ${say(pool.allowance)} (${pool.title.toLowerCase()}). Those beyond wait or fail. Cache the answers, or keep a copy. Source: ${cite(pool.allowance)}.`,
    marks: [markFlow(flow), markPlace(system)],
    why: [
      ...draws.map(
        (each) =>
          `${rateText(peakOf(each.rate))} × ${formatDuration(statedLatency(each.flow.clauses) ?? 0)} = ${short(each.uses)} open at once, of ${subject(each.flow)}`,
      ),
      ...(draws.length > 1 ? [`= ${short(uses)} together`] : []),
      `> ${say(pool.allowance)}, what ${system.name} takes`,
    ],
    fixes: () => fixesOf(flow, map),
  });
}

function checkChain({ hops, latency, assumed }: Chain, { map, threshold, report }: Context): void {
  const last = hops.at(-1);
  if (!last || hops.length < threshold('synchronous-hops')) return;
  const systems = [...hops.map(({ from }) => from.name), last.to.name].reverse().join(' asks ');
  report({
    at: clauseAt(last.flow, 'pattern'),
    message: `For one answer about ${subject(last.flow)}, ${systems}: ${count(hops.length, 'call')} one after the other take up to ${formatDuration(latency)}${assumed ? ' (in part assumed)' : ''}, and when one of them fails there is no answer at all. Cache the answers, or keep a copy nearer to who asks.`,
    related: hops
      .slice(0, -1)
      .map(({ flow, from, to }) => ({ at: flow.at, message: `${to.name} asks ${from.name} by this.` })),
    marks: hops.map(({ flow }) => markFlow(flow)),
    why: [
      ...hops.map(({ flow, from, to }) => {
        const takes = statedLatency(flow.clauses);
        return `${to.name} waits for ${from.name}${takes === undefined ? ', which does not say for how long' : ` for ${formatDuration(takes)}`}`;
      }),
      `= ${formatDuration(latency)} in ${count(hops.length, 'call')}${assumed ? ', what is not said assumed' : ''}`,
    ],
    fixes: () => fixesOf(last.flow, map),
  });
}

function check(entity: Entity, context: Context): void {
  const flows = context.analysis.of(entity).flows.filter(isSynchronous);
  if (flows.length === 0) return;
  for (const flow of flows)
    for (const sum of context.analysis.poolsOf(flow))
      if (sum.period === undefined) checkPool(flow, sum, context);
  const chains = context.analysis.synchronous(entity);
  for (const asker of chains.askers()) {
    const chain = chains.worst(asker, 'length');
    if (chain) checkChain(chain, context);
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'on-demand-hot-path',
  since: '0.1.0',
  scope: 'entity',
  when: ['questions'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'Data is asked for on demand too often, or through too many systems in a row.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'pattern',
  measured: true,
  when: `One of two. Questions times latency: a live on-demand flow without a cache states a volume (its peak, else its average) and a latency (\`p99\`,
else the typical one), its mechanism draws on an allocation of what may run at once, and all flows that draw on it together need more than the
platform allows, each its rate times its latency; the volume of the entity does not count, as it says how often the data changes. Or a row: one
question about one entity is passed on through at least three on-demand flows without a cache (\`synchronous-hops\`); the row stands at the flow of
the one who asks first.`,
  why: `A question is cheap while few ask. What is open at once is rate times latency, so that a slow answer alone exhausts what may run at once; and
in a row of calls latencies add up and availabilities multiply.`,
  source: ['on-demand', 'caching', 'performance'],
  examples: [
    {
      title: 'thirty questions at once',
      source: `
system NetSuite on netsuite
entity Stock {
  source NetSuite
  reader Shop needs 5m
}
flow Stock from NetSuite to Shop on-demand using netsuite.restlet volume 5/s peak 20/s latency 500ms p99 1.5s
                                 ^^^^^^^^^ warning: At the peak Stock is asked for 20/s, and each answer takes 1s500ms: 30 questions are open at once, and NetSuite takes 5 (the standard service tier) (requests at once in an account). Those beyond wait or fail. Cache the answers, or keep a copy. Source: docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_1525253248.html (read 2026-11).
`,
      fixed: `
system NetSuite on netsuite
entity Stock {
  source NetSuite
  reader Shop needs 5m
}
flow Stock from NetSuite to Shop on-demand using netsuite.restlet volume 5/s peak 20/s latency 500ms p99 1.5s cache 4m58s500ms
`,
    },
    {
      title: 'three calls in a row',
      source: `
entity Stock {
  source ERP
}
flow Stock from ERP to Hub on-demand latency 200ms p99 1s
flow Stock from Hub to Shop on-demand latency 200ms p99 1s
flow Stock from Shop to App on-demand latency 200ms p99 1s
                            ^^^^^^^^^ warning: For one answer about Stock, App asks Shop asks Hub asks ERP: 3 calls one after the other take up to 3s, and when one of them fails there is no answer at all. Cache the answers, or keep a copy nearer to who asks.
`,
      fixed: `
entity Stock {
  source ERP
}
flow Stock from ERP to Hub on-demand latency 200ms p99 1s
flow Stock from Hub to Shop on-demand latency 200ms p99 1s
flow Stock from Shop to App on-demand latency 200ms p99 1s cache 59s
`,
    },
    {
      title: 'two calls in a row',
      source: `
entity Stock {
  source ERP
}
flow Stock from ERP to Shop on-demand
flow Stock from Shop to App on-demand
`,
    },
    {
      title: 'as many at once as are allowed',
      source: `
system NetSuite on netsuite
flow Stock from NetSuite to Shop on-demand using netsuite.restlet volume 5/s latency 500ms p99 1s
`,
    },
    {
      title: 'short calls, of which any number may run',
      source: `
system CRM on salesforce
flow Account from CRM to Shop on-demand using salesforce.rest volume 1/s peak 200/s latency 300ms p99 1s
`,
    },
    {
      title: 'how often it changes is not how often it is asked for',
      source: `
system NetSuite on netsuite
entity Stock {
  source NetSuite
  volume 20/s
}
flow Stock from NetSuite to Shop on-demand using netsuite.restlet latency 500ms p99 1s
`,
    },
    {
      title: 'one more than is allowed',
      source: `
system NetSuite on netsuite
flow Stock from NetSuite to Shop on-demand using netsuite.restlet volume 6/s latency 500ms p99 1s
                                 ^^^^^^^^^ warning: At the peak Stock is asked for 6/s, and each answer takes 1s: 6 questions are open at once, and NetSuite takes 5 (the standard service tier) (requests at once in an account). Those beyond wait or fail. Cache the answers, or keep a copy. Source: docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_1525253248.html (read 2026-11).
`,
    },
  ],
};
