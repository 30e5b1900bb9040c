/** Realtime flows to readers who would be content with far less. */
import { cheapestWay } from '../analysis/delay.js';
import type { CarryGraph } from '../analysis/carrying.js';
import type { EntityAnalysis } from '../analysis/entity.js';
import { capturesChanges, isLive, statedLatency } from '../analysis/flow.js';
import { legOf } from '../analysis/leg.js';
import { REALTIME } from '../analysis/priors.js';
import type { Staleness } from '../analysis/staleness.js';
import type { Track } from '../analysis/tracks.js';
import { formatDuration } from '../base/duration.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Flow, Owned, Place, ReaderOf } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { putClause } from './fixes/edits.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { grouped, markFlow, subject } from './words.js';

/** A reader behind the flow, with what it tolerates and how old the data may be there. */
interface Need {
  readonly reader: ReaderOf;
  readonly needs: number;
  readonly staleness: Staleness;
}

/** Undefined where somebody behind the flow changes the data too, says nothing of what it tolerates, or tolerates too little. */
function needsOf(flow: Flow, track: Track, facts: EntityAnalysis, context: Context): Need[] | undefined {
  // Mostly who reads at its end tolerates too little, which is told without looking at all that lies behind it.
  for (const reader of track.readers)
    if (flow.to.includes(reader.place) && !needOf(reader, track, facts, context)) return undefined;
  const graph = facts.graph(track);
  const behind = behindOf(flow, graph);
  if (track.originators.some((place) => behind.has(place))) return undefined;
  for (const place of behind) {
    const isEnd = graph.after(place).length === 0;
    if (isEnd && !track.readers.some((reader) => reader.place === place)) return undefined;
  }
  const needs: Need[] = [];
  for (const reader of track.readers) {
    if (!behind.has(reader.place)) continue;
    const need = needOf(reader, track, facts, context);
    if (!need) return undefined;
    needs.push(need);
  }
  return needs;
}

/** All that the data gets to over a flow. */
function behindOf({ to }: Flow, graph: CarryGraph): ReadonlySet<Place> {
  const end = to[0];
  if (end && to.length === 1) return graph.reached(end);
  return new Set<Place>(to.flatMap((each) => [...graph.reached(each)]));
}

/** Nothing where the data may be nearly as old as is tolerated, too. */
function needOf(reader: ReaderOf, track: Track, facts: EntityAnalysis, context: Context): Need | undefined {
  const { needs, strong } = reader.clause;
  if (needs === undefined || strong) return undefined;
  const freshness = context.analysis.freshness(facts.entity);
  const times = context.threshold('over-engineering');
  // Mostly the usual age alone is too near, which is told for less.
  if ((freshness.usual(track, reader.place) ?? Infinity) * times >= needs) return undefined;
  const staleness = freshness.of(track, reader.place);
  return staleness && needs > times * staleness.worst ? { reader, needs, staleness } : undefined;
}

/** What the flow itself adds at most. */
function ownDelay(flow: Flow): number {
  const { from, to } = flow;
  const legs = to.flatMap((end) => (from ? (legOf({ flow, from, to: end }) ?? []) : []));
  return Math.min(...legs.map(({ worst }) => worst));
}

/** The cheapest pattern with which the most impatient reader is still content; none where the flow's own sla forbids it. */
function fixesOf(flow: Flow, { needs, staleness }: Need, { map }: Context): readonly Fix[] {
  const { sla } = flow.clauses;
  const own = ownDelay(flow);
  // What hubs on the way take, they take by every pattern.
  const passing = Math.max(0, own - (statedLatency(flow.clauses) ?? REALTIME.p99));
  const budget = Math.min(needs - (staleness.worst - own), sla?.within ?? Infinity) - passing;
  const pattern = cheapestWay(budget, statedLatency(flow.clauses));
  if (pattern === undefined || pattern === 'realtime') return [];
  const edits = [putClause(map, flow, flow.declaration.clauses.pattern, pattern)];
  return [{ title: `Sync by \`${pattern}\`, which is enough`, safety: 'unsafe', edits }];
}

const statesNeed = ({ readers }: Owned): boolean => readers.some(({ clause }) => clause.needs !== undefined);

const statesNeeds = (entity: Entity): boolean => statesNeed(entity) || entity.fields.some(statesNeed);

function tightestOf(flow: Flow, entity: Entity, context: Context): Need | undefined {
  const facts = context.analysis.of(entity);
  let tightest: Need | undefined;
  for (const track of facts.kindsCarriedBy(flow)) {
    const needs = needsOf(flow, track, facts, context);
    if (!needs) return undefined;
    for (const need of needs) if (!tightest || need.needs < tightest.needs) tightest = need;
  }
  return tightest;
}

function check(flow: Flow, context: Context): void {
  const { entity, clauses } = flow;
  if (!entity || !isLive(flow) || clauses.pattern?.kind !== 'realtime' || capturesChanges(clauses)) return;
  if (!statesNeeds(entity)) return;
  const tightest = tightestOf(flow, entity, context);
  if (!tightest) return;
  const { reader, needs } = tightest;
  const staleness = tightest.staleness.worst;
  const times = context.threshold('over-engineering');
  const many = grouped(Math.floor(needs / staleness));
  const prior = tightest.staleness.assumed() ? ', as assumed where no latency is stated' : '';
  context.report({
    at: clauseAt(flow, 'pattern'),
    message: `${reader.place.name} is content with ${subject(flow)} that is ${formatDuration(needs)} old, and nobody behind this flow with less; realtime brings it ${staleness === 0 ? 'at once' : `within ${formatDuration(staleness)}${prior}, ${many} times as fast`}. That is paid for in load, limits and nights on call. Use a slower pattern, or say who needs it sooner.`,
    related: [{ at: reader.at, message: `${reader.place.name} says what it needs here.` }],
    marks: [markFlow(flow)],
    why: [
      `${formatDuration(needs)}, what ${reader.place.name} tolerates`,
      `÷ ${formatDuration(staleness)}, the worst staleness there${prior}`,
      `= ${many} times, more than ${times}`,
    ],
    fixes: () => fixesOf(flow, tightest, context),
  });
}

export const rule: RuleOf<'flow'> = {
  id: 'over-engineered-latency',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'realtime', 'readers'],
  severity: 'information',
  fix: 'unsafe',
  summary: 'A realtime flow is far faster than anybody behind it needs.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'pattern',
  measured: true,
  when: `A live flow is \`realtime\`, and every reader that its data reaches tolerates more than 100 times the worst staleness there (the
threshold \`over-engineering\`). Nothing is said where one of them states no \`needs\`, is \`strong\`, or changes the data too, nor where the
flow ends at a system that is no reader. Change data capture reads a log, as cheaply for each change as for many, and is left alone. Event-driven flows are left alone: they are chosen for what happens, not for how fast.`,
  why: `Realtime is the most expensive way to sync: it draws on the scarcest limits, breaks at every short outage, and wants somebody awake. A
report that is read on Monday gains nothing by it.`,
  source: ['criteria'],
  examples: [
    {
      title: 'a daily report, fed within seconds',
      source: `
entity Order {
  source ERP
  reader Snowflake needs 1d for analytics
}
flow Order from ERP to Snowflake realtime
                                 ^^^^^^^^ information: Snowflake is content with Order that is 1d old, and nobody behind this flow with less; realtime brings it within 2s, as assumed where no latency is stated, 43,200 times as fast. That is paid for in load, limits and nights on call. Use a slower pattern, or say who needs it sooner.
`,
      fixed: `
entity Order {
  source ERP
  reader Snowflake needs 1d for analytics
}
flow Order from ERP to Snowflake batch daily
`,
    },
    {
      title: 'change data capture',
      source: `
entity Order {
  source ERP
  reader Snowflake needs 1d for analytics
}
flow Order from ERP to Snowflake realtime using cdc
`,
    },
    {
      title: 'just over a hundred times',
      source: `
entity Order {
  source ERP
  reader CRM needs 101s
}
flow Order from ERP to CRM realtime latency 300ms p99 1s
                           ^^^^^^^^ information: CRM is content with Order that is 1m41s old, and nobody behind this flow with less; realtime brings it within 1s, 101 times as fast. That is paid for in load, limits and nights on call. Use a slower pattern, or say who needs it sooner.
`,
    },
    {
      title: 'a hundred times',
      source: `
entity Order {
  source ERP
  reader CRM needs 100s
}
flow Order from ERP to CRM realtime latency 300ms p99 1s
`,
    },
    {
      title: 'somebody further on needs it sooner',
      source: `
entity Order {
  source ERP
  reader CRM needs 1d
  reader Shop needs 10s
}
flow Order from ERP to CRM realtime
flow Order from CRM to Shop realtime
`,
    },
    {
      title: 'nobody says how old it may get',
      source: `
entity Order {
  source ERP
  reader CRM
}
flow Order from ERP to CRM realtime
`,
    },
  ],
};
