/** More than a platform lets through. */
import type { Draw, PoolSum } from '../analysis/pools.js';
import { isLive } from '../analysis/flow.js';
import { peakOf, rateOf } from '../analysis/volume.js';
import { parseRate } from '../base/duration.js';
import type { Severity } from '../model/finding.js';
import type { Flow, IntegrationMap } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { cite, mayRaiseError, say, type Fact } from '../platforms/fact.js';
import type { Counted, Limit } from '../platforms/platform.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { count, grouped, list, markFlow, markPlace, subject, way, rateText } from './words.js';

const PERCENT = 100;
const MOST_NAMED = 3;

type Amount = Fact<string | number>;

const amountOf = ({ value }: Amount): number =>
  typeof value === 'number' ? value : (parseRate(value) ?? Infinity);

/** The fact of the edition that allows most: what exceeds it is too much in every edition. */
const mostOf = (fact: Amount): Amount =>
  [fact, ...(fact.variants ?? [])].reduce((most, each) => (amountOf(each) > amountOf(most) ? each : most));

/** An assumption without variants: nobody has read what holds otherwise. */
const isWhole = ({ assumes, variants }: Amount): boolean => assumes === undefined || variants !== undefined;

/** `share` of the fact itself. Undefined below the share from which it is worth a warning. */
function severityOf(share: number, fact: Amount, warning: number): Severity | undefined {
  const most = mostOf(fact);
  const ofMost = (share * amountOf(fact)) / amountOf(most);
  if (ofMost > 1 && mayRaiseError(fact) && mayRaiseError(most) && isWhole(fact)) return 'error';
  return share > warning ? 'warning' : undefined;
}

function limitText(fact: Amount): string {
  const most = mostOf(fact);
  return most === fact ? say(fact) : `${say(fact)}, and at most ${say(most)}`;
}

const rounded = (number: number): string =>
  grouped(number < 10 ? Number(number.toPrecision(2)) : Math.round(number));

/** Volumes that are those of the entity stand for every change of it. */
const everyChange = (draws: readonly { readonly rate: Draw['rate'] }[]): string =>
  draws.some(({ rate }) => rate.from === 'entity') ? ', if every change of an entity is one' : '';

function drawsText({ draws, unknown }: PoolSum): string {
  const named = draws.slice(0, MOST_NAMED).map(({ flow, uses, times }) => {
    const fan = times > 1 ? `, ${times} for each event` : '';
    return `${rounded(uses)} by ${subject(flow)} ${way(flow)}${fan}`;
  });
  const more = draws.length - named.length;
  const rest = more > 0 ? [count(more, 'other flow')] : [];
  const also =
    unknown.length === 0 ? '' : `; ${count(unknown.length, 'flow')} more by how much the text does not say`;
  return `${list([...named, ...rest])}${also}`;
}

/** What runs at once follows from how long it takes: that is on-demand-hot-path's to say where somebody asks and waits. */
const isQuestions = ({ period, draws }: PoolSum): boolean =>
  period === undefined && draws.some(({ flow }) => flow.clauses.pattern?.kind === 'on-demand');

function checkPool(sum: PoolSum, context: Context): void {
  const { pool, system, basis, draws, share } = sum;
  const [first, ...others] = draws;
  const said = limitText(pool.allowance);
  const severity = severityOf(share, pool.allowance, context.threshold('volume-warning'));
  const more = pool.addOn ? ` More can be had: say it in headwater.json, limit "${pool.key}".` : '';
  if (!first || !severity || isQuestions(sum)) return;
  context.report({
    at: clauseAt(first.flow, 'using'),
    severity,
    message: `${system.name} allows ${said} ${pool.counts} (${pool.title.toLowerCase()}), and at the ${basis} volume these flows use ${rounded(sum.uses)}, ${rounded(share * PERCENT)} % of it${everyChange(draws)}: ${drawsText(sum)}. Send less, or spread it over another mechanism.${more} Source: ${cite(pool.allowance)}.`,
    related: others.map(({ flow }) => ({
      at: clauseAt(flow, 'using'),
      message: `${subject(flow)} draws on it too.`,
    })),
    why: [
      ...draws.map(({ flow, uses }) => `${rounded(uses)} by ${subject(flow)} ${way(flow)}`),
      `= ${rounded(sum.uses)} at the ${basis} volume`,
      `${rounded(share * PERCENT)} % of ${said}`,
    ],
    marks: [markPlace(system), ...draws.map(({ flow }) => markFlow(flow))],
  });
}

const COUNTS_EVENTS: readonly (Counted | undefined)[] = ['messages', 'publishes', 'deliveries'];

function checkLimit(flow: Flow, key: string, limit: Limit, { threshold, report }: Context): void {
  const rate = rateOf(flow);
  if (!rate || limit.kind !== 'rate' || !COUNTS_EVENTS.includes(limit.counts)) return;
  const share = peakOf(rate) / amountOf(limit);
  const severity = severityOf(share, limit, threshold('volume-warning'));
  if (!severity) return;
  report({
    at: clauseAt(flow, 'using'),
    severity,
    message: `${key} takes ${limitText(limit)} (${limit.what}), and at the peak ${rateText(peakOf(rate))} of ${subject(flow)} come${everyChange([{ rate }])}, ${rounded(share * PERCENT)} % of it. Send less, or spread it. Source: ${cite(limit)}.`,
    marks: [markFlow(flow)],
    why: [
      `${rateText(peakOf(rate))} of ${subject(flow)} at the peak`,
      `= ${rounded(share * PERCENT)} % of ${limitText(limit)}, what ${key} takes`,
    ],
  });
}

function check(flow: Flow, context: Context): void {
  const known = isLive(flow) ? context.platforms.mechanism(flow.clauses.using?.name.text ?? '') : undefined;
  for (const limit of known?.limits ?? []) checkLimit(flow, known?.key ?? '', limit, context);
}

/** What flows draw on together. */
function whole(_map: IntegrationMap, context: Context): void {
  for (const sum of context.analysis.pools()) checkPool(sum, context);
}

export const rule: RuleOf<'flow'> = {
  id: 'volume-exceeds-mechanism',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'mechanism', 'volume'],
  severity: 'error',
  fix: 'none',
  summary: 'Flows together bring more than the allocation of a platform lets through.',
  check,
  whole,
};

export const doc: RuleDoc = {
  chapter: 'pattern',
  measured: true,
  when: `What all live flows draw from one allocation of one system (deliveries count once for each subscriber), or what one flow brings to a limit
of its mechanism, is over 80 % of what is allowed (\`volume-warning\`). An error over 100 % of what the most generous edition allows, where both
numbers were confirmed on the maker's own page and hold for all editions, or the editions that they do not hold for are known; else a warning. A
limit of \`headwater.json\` takes the place of the allocation, or of the mechanism's limit, of that key. Over a day the average volume counts, over an hour or less the peak; a flow's own
volume, else its entity's. Flows whose number of calls, batches or jobs the text does not tell (batches, polls) are named and not counted. What
may run at once is left to on-demand-hot-path where somebody asks and waits. The page of each number is named.`,
  why: `Allocations are shared: each team's flow is far below the limit, and the sum is not. Beyond it platforms do not slow down, they refuse, and
the first to be refused is not the one that grew.`,
  source: ['criteria', 'realtime-by', 'batch-by'],
  examples: [
    {
      title: 'one publish, three deliveries',
      source: `
system CRM on salesforce
flow Order from CRM to ERP, WMS, Shop event-driven using salesforce.cdc volume 20000/day
                                                   ^^^^^^^^^^^^^^^^^^^^ error: CRM allows 50000/day (Performance and Unlimited Editions) deliveries (event deliveries in 24 hours), and at the average volume these flows use 60,000, 120 % of it: 60,000 by Order from CRM to ERP, WMS and Shop, 3 for each event. Send less, or spread it over another mechanism. More can be had: say it in headwater.json, limit "salesforce.event-deliveries". Source: developer.salesforce.com/docs/atlas.en-us.214.0.platform_events.meta/platform_events/platform_event_limits.htm (read 2026-11).
`,
    },
    {
      title: 'each far below, the sum is not',
      source: `
system CRM on salesforce
flow Order from CRM to ERP event-driven using salesforce.cdc volume 25000/day
                                        ^^^^^^^^^^^^^^^^^^^^ warning: CRM allows 50000/day (Performance and Unlimited Editions) deliveries (event deliveries in 24 hours), and at the average volume these flows use 45,000, 90 % of it: 25,000 by Order from CRM to ERP and 20,000 by Account from CRM to ERP. Send less, or spread it over another mechanism. More can be had: say it in headwater.json, limit "salesforce.event-deliveries". Source: developer.salesforce.com/docs/atlas.en-us.214.0.platform_events.meta/platform_events/platform_event_limits.htm (read 2026-11).
flow Account from CRM to ERP event-driven using salesforce.platform-events volume 20000/day
`,
    },
    {
      title: 'exactly 80 %',
      source: `
system CRM on salesforce
flow Order from CRM to ERP, WMS event-driven using salesforce.cdc volume 20000/day
`,
    },
    {
      title: 'a number that nobody confirmed raises no error',
      source: `
system CRM on salesforce
flow Reading from IoT to CRM realtime using salesforce.platform-events volume 300k/h
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: CRM allows 250000/h publishes (custom platform events published in an hour), and at the peak volume these flows use 300,000, 120 % of it: 300,000 by Reading from IoT to CRM. Send less, or spread it over another mechanism. More can be had: say it in headwater.json, limit "salesforce.event-publishes". Source: waytocta.com/Integration/PlatformEvent (read 2026-11, a secondary source).
`,
    },
    {
      title: 'a limit of one queue',
      source: `
flow Reading from IoT to Lake realtime using sqs.fifo volume 1000/s peak 4000/s
                                       ^^^^^^^^^^^^^^ warning: sqs.fifo takes 3000/s (without high throughput) (messages of an action on a queue, in batches), and at the peak 4000/s of Reading come, 133 % of it. Send less, or spread it. Source: docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html (read 2026-11).
`,
    },
    {
      title: 'a platform that none of the ends is on',
      source: `
flow Order from ERP to WMS event-driven using salesforce.cdc volume 60000/day
`,
    },
    {
      title: 'all of it, and no more',
      source: `
system CRM on salesforce
flow Order from CRM to ERP, WMS event-driven using salesforce.cdc volume 25000/day
                                             ^^^^^^^^^^^^^^^^^^^^ warning: CRM allows 50000/day (Performance and Unlimited Editions) deliveries (event deliveries in 24 hours), and at the average volume these flows use 50,000, 100 % of it: 50,000 by Order from CRM to ERP and WMS, 2 for each event. Send less, or spread it over another mechanism. More can be had: say it in headwater.json, limit "salesforce.event-deliveries". Source: developer.salesforce.com/docs/atlas.en-us.214.0.platform_events.meta/platform_events/platform_event_limits.htm (read 2026-11).
`,
    },
  ],
};
