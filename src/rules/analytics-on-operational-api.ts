/** Analytics that ask a system which people work with. */
import { cheapestWay } from '../analysis/delay.js';
import { statedLatency } from '../analysis/flow.js';
import { isSynchronous } from '../analysis/synchronous.js';
import type { Fix } from '../model/finding.js';
import type { Flow } from '../model/map.js';
import { copyEdits } from './fixes/copy.js';
import { isAnalytics, isSystemOf, needOf, readersOfFlow } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { markFlow, markPlace, names, subject } from './words.js';

const DAY = 86_400_000;

function fixesOf(flow: Flow, need: number, { map }: Context): readonly Fix[] {
  const pattern = cheapestWay(
    Math.min(need, flow.clauses.sla?.within ?? DAY, DAY),
    statedLatency(flow.clauses),
  );
  if (pattern === undefined) return [];
  return [{ title: `Change to \`${pattern}\``, safety: 'unsafe', edits: copyEdits(flow, map, pattern) }];
}

function check(flow: Flow, context: Context): void {
  const { from } = flow;
  if (!isSynchronous(flow) || !from || flow.both || !isSystemOf(from, 'system', 'database', 'external'))
    return;
  const readers = readersOfFlow(flow, context.analysis);
  const analysts = readers.filter(isAnalytics);
  if (analysts.length === 0 || analysts.length < readers.length) return;
  const places = [...new Set(analysts.map(({ place }) => place))];
  const need = Math.min(...analysts.map(needOf));
  context.report({
    at: flow.at,
    message: `${names(places)} asks ${from.name} for ${subject(flow)} on demand, for analytics: one report reads more rows than a day of work, and the people who work in ${from.name} wait meanwhile. Copy it to a warehouse, and ask there.`,
    related: analysts.map(({ at }) => ({ at, message: 'Reads for analytics.' })),
    marks: [markFlow(flow), markPlace(from)],
    fixes: () => fixesOf(flow, need, context),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'analytics-on-operational-api',
  since: '0.1.0',
  scope: 'flow',
  when: ['synchronous'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'Analytics pull from a system that people work with.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'architecture',
  when: `A live \`on-demand\` flow without a \`cache\` starts at a \`system\`, \`database\` or \`external\` (not at a warehouse, a hub or a channel), and all
readers at its ends read for analytics (\`for analytics\`, or a \`warehouse\`).`,
  why: `An operational interface is sized for one record at a time. A report that walks over it spends the same allocation as the checkout, and
nobody at the checkout knows why it is slow.`,
  source: ['warehouse', 'on-demand'],
  examples: [
    {
      title: 'a report over the interface',
      source: `
entity Order {
  source ERP
  reader Tableau needs 1d for analytics
}
flow Order from ERP to Tableau on-demand
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Tableau asks ERP for Order on demand, for analytics: one report reads more rows than a day of work, and the people who work in ERP wait meanwhile. Copy it to a warehouse, and ask there.
`,
      fixed: `
entity Order {
  source ERP
  reader Tableau needs 1d for analytics
  key orderId
}
flow Order from ERP to Tableau batch daily {
  idempotent by orderId
  retry exponential 8 times from 2s to 5m with jitter
  dlq "order-tableau-dlq" keep 14d
}
`,
    },
    {
      title: 'from the warehouse',
      source: `
warehouse Snowflake
entity Order {
  source ERP
  reader Tableau needs 1d for analytics
}
flow Order from ERP to Snowflake batch daily
flow Order from Snowflake to Tableau on-demand
`,
    },
    {
      title: 'somebody who works with it',
      source: `
entity Order {
  source ERP
  reader CRM
}
flow Order from ERP to CRM on-demand
`,
    },
    {
      title: 'a cache answers',
      source: `
entity Order {
  source ERP
  reader Tableau needs 1d for analytics
}
flow Order from ERP to Tableau on-demand cache 1h
`,
    },
  ],
};
