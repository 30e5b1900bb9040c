/** Batches that start before what they are to carry on has come. */
import { legOf } from '../analysis/leg.js';
import { handovers, type Handover, type Season } from '../analysis/handover.js';
import type { CarryGraph, Hop } from '../analysis/carrying.js';
import { startsOf } from '../analysis/starts.js';
import type { Instant } from '../analysis/zone.js';
import { formatDuration, type Milliseconds } from '../base/duration.js';
import type { Fix } from '../model/finding.js';
import type { Entity, IntegrationMap } from '../model/map.js';
import { clauseAt } from '../model/profiles.js';
import { putClause } from './fixes/edits.js';
import { later } from './fixes/schedule.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { list, markFlow } from './words.js';

/** As a part of the time between two starts: three hours of a day. */
const TOO_EARLY = 1 / 8;
const STEP = 300_000;

interface Inverted {
  /** The second starts so long before the first is over. */
  readonly early: Milliseconds;
  readonly waits: Milliseconds;
  readonly takes: Milliseconds;
  /** When the clocks change so that it is; none where it always is. */
  readonly from: readonly Instant[];
}

function earlyBy(before: Hop, { ends, slack }: Handover, after: Hop): Milliseconds | undefined {
  const schedule = after.flow.clauses.pattern?.schedule;
  const starts = schedule && startsOf(schedule);
  const last = starts?.kind === 'by' ? starts.calendar.previous(ends - 1) : undefined;
  if (last === undefined) return undefined;
  const early = ends - last;
  return early <= (legOf(before)?.worst ?? 0) || early / (early + slack) <= TOO_EARLY ? early : undefined;
}

/** Judged by the run that leaves least and the one that leaves most: where one of them is in order, so is the plan. */
function early({ least, most }: Season, before: Hop, after: Hop): Milliseconds | undefined {
  if (least.slack <= (legOf(before)?.worst ?? 0)) return undefined;
  const found = [least, most].map((run) => earlyBy(before, run, after));
  const known = found.filter((each) => each !== undefined);
  return known.length < found.length ? undefined : Math.max(...known);
}

/** Clocks of two zones may change the order for a part of the year. */
function inverted(before: Hop, after: Hop): Inverted | undefined {
  const [first, second] = [before.flow.clauses.pattern?.schedule, after.flow.clauses.pattern?.schedule];
  const takes = legOf(before)?.worst;
  const found = first && second && takes !== undefined ? handovers(first, takes, second) : undefined;
  if (!found || takes === undefined) return undefined;
  const bad = found.seasons.flatMap((season) => {
    const by = early(season, before, after);
    return by === undefined ? [] : [{ season, by }];
  });
  // The season with which the year begins has begun in the year before: of equals the later one shows when.
  const [worst] = bad.sort((a, b) => b.by - a.by || b.season.from - a.season.from);
  if (!worst) return undefined;
  const { least } = worst.season;
  return { early: worst.by, waits: least.slack, takes, from: beginningsOf(found.seasons, bad) };
}

/** What the year begins with has begun in the year before, where it ends so too. */
function beginningsOf(seasons: readonly Season[], bad: readonly { season: Season }[]): readonly Instant[] {
  if (bad.length === seasons.length) return [];
  const all = bad.map(({ season }) => season.from).sort((a, b) => a - b);
  const [first, last] = [seasons[0], seasons.at(-1)];
  return all.filter((from) => from !== first?.from || !all.includes(last?.from ?? from));
}

/** Where something else brings the data as well, the batch is not what the next one waits for. */
function isFedByBatchAlone({ hops }: CarryGraph, hop: Hop): boolean {
  return hops.every((other) => other === hop || other.to !== hop.to || other.from === hop.to);
}

function fixesOf({ flow }: Hop, map: IntegrationMap, found: Inverted): readonly Fix[] {
  const { pattern } = flow.clauses;
  if (!pattern || pattern.schedule?.kind !== 'daily' || pattern.schedule.at === undefined) return [];
  const clause = later(pattern.schedule, Math.ceil(found.early / STEP) * STEP, pattern);
  const edits = [putClause(map, flow, flow.declaration.clauses.pattern, clause)];
  return [{ title: `Start when it has come: \`${clause}\``, safety: 'unsafe', edits }];
}

interface Told {
  readonly found: Inverted;
  readonly entity: Entity;
  readonly before: Hop;
  readonly after: Hop;
}

const whenOf = ({ from }: Inverted): string =>
  from.length === 0
    ? ''
    : ` (${list(from.map((each) => `from ${dateText(each)}`))} until the clocks change again)`;

const WORDS: Words<Told> = {
  message: ({ found, entity, before: { from, to } }) =>
    `This batch starts ${formatDuration(found.early)} before the one that brings ${entity.name} from ${from.name} to ${to.name} is over${whenOf(found)}: what that one brings waits ${formatDuration(found.waits)} until the next start. Start when it has come.`,
  related: ({ found: { takes }, before }) => {
    const run = takes > 0 ? `, and takes ${formatDuration(takes)}` : '';
    return [{ at: clauseAt(before.flow, 'pattern'), message: `What it carries on comes by this${run}.` }];
  },
  marks: ({ before, after }) => [markFlow(after.flow), markFlow(before.flow)],
  why: ({ found, entity }) => [
    `${formatDuration(found.takes)} from the start of the first to its end`,
    `${formatDuration(found.early)} before that end the second starts${whenOf(found)}`,
    `= ${formatDuration(found.waits)} that ${entity.name} waits for the start after that`,
  ],
  fixes: ({ found, after }, { map }) => fixesOf(after, map, found),
};

function checkPair(entity: Entity, before: Hop, after: Hop, { tell }: Context): void {
  const found = inverted(before, after);
  if (found) tell(WORDS, { found, entity, before, after }, clauseAt(after.flow, 'pattern'));
}

const dateText = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

const isBatch = ({ flow }: Hop): boolean => flow.clauses.pattern?.kind === 'batch';

function check(entity: Entity, context: Context): void {
  const seen = new Set<string>();
  for (const graph of context.analysis.of(entity).graphs()) {
    for (const before of graph.hops.filter(isBatch)) {
      for (const after of graph.after(before.to).filter(isBatch)) {
        const key = `${before.flow.id}\n${after.flow.id}`;
        if (after.to === before.from || seen.has(key) || !isFedByBatchAlone(graph, before)) continue;
        seen.add(key);
        checkPair(entity, before, after, context);
      }
    }
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'batch-order-inverted',
  since: '0.1.0',
  scope: 'entity',
  when: ['batches', 'chained'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A batch starts shortly before the batch that feeds it is over.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'pattern',
  measured: true,
  when: `A live batch carries data on from a place to which another batch alone brings it, both start by the calendar (\`daily at\`, \`cron\`), and the
second starts while the first runs, or before its end by no more than an eighth of the time between two starts of the second (three hours of a
day); and what the first brings then waits longer than its run took. Both the run that leaves least time and the one that leaves most must be
so, by the calendars and zones of both, over a year or while the clocks of the two zones stay as they are; then the days are named on which that
begins. Where the second has several starts a day and one of them comes soon after, nothing is lost and
nothing found.`,
  why: `Two batches in a row are a day old or an hour, and the difference is the order of their starts. Nobody sees it: both jobs are green every
night.`,
  source: ['batch', 'batch-by'],
  examples: [
    {
      title: 'ten minutes too early is a day too late',
      source: `
entity Order {
  source ERP
}
flow Order from ERP to Hub batch daily at 02:00 UTC takes 40m
flow Order from Hub to Warehouse batch daily at 02:30 UTC takes 20m
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This batch starts 10m before the one that brings Order from ERP to Hub is over: what that one brings waits 23h50m until the next start. Start when it has come.
`,
      fixed: `
entity Order {
  source ERP
}
flow Order from ERP to Hub batch daily at 02:00 UTC takes 40m
flow Order from Hub to Warehouse batch daily at 02:40 UTC takes 20m
`,
    },
    {
      title: 'an hour before it begins',
      source: `
entity Order {
  source ERP
}
flow Order from ERP to Hub batch daily at 02:00 UTC takes 40m
flow Order from Hub to Warehouse batch cron "0 1 * * *" UTC
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: This batch starts 1h40m before the one that brings Order from ERP to Hub is over: what that one brings waits 22h20m until the next start. Start when it has come.
`,
    },
    {
      title: 'in winter alone, as one of the two goes by UTC',
      source: `
entity Order {
  source ERP
}
flow Order from ERP to Hub batch daily at 02:00 Europe/Zurich takes 40m
flow Order from Hub to Warehouse batch daily at 01:30 UTC
                                 ^^^^^^^^^^^^^^^^^^^^^^^^ warning: This batch starts 10m before the one that brings Order from ERP to Hub is over (from 2027-10-31 until the clocks change again): what that one brings waits 23h50m until the next start. Start when it has come.
`,
    },
    {
      title: 'right after',
      source: `
entity Order {
  source ERP
}
flow Order from ERP to Hub batch daily at 02:00 UTC takes 40m
flow Order from Hub to Warehouse batch daily at 02:40 UTC takes 20m
`,
    },
    {
      title: 'at the end of the day, as planned',
      source: `
entity Order {
  source ERP
}
flow Order from ERP to Hub batch daily at 02:00 UTC takes 40m
flow Order from Hub to Warehouse batch daily at 18:00 UTC
`,
    },
    {
      title: 'what comes every hour leaves none waiting long',
      source: `
entity Order {
  source ERP
}
flow Order from ERP to Hub batch cron "0 * * * *" UTC takes 40m
flow Order from Hub to Warehouse batch daily at 02:30 UTC
`,
    },
  ],
};
