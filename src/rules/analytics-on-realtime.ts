/** Flows that fire on every change for readers that only count. */
import { cheapestPattern } from '../analysis/delay.js';
import { capturesChanges, isLive, statedLatency } from '../analysis/flow.js';
import { BROKER } from '../analysis/priors.js';
import { formatDuration, type Milliseconds } from '../base/duration.js';
import type { Fix } from '../model/finding.js';
import type { Flow, Owned, Place, ReaderOf } from '../model/map.js';
import { putClause } from './fixes/edits.js';
import { endsAt, endsOf, isAnalytics, needOf } from './readers.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { marksOf, names, subject } from './words.js';

const MINUTES = 5 * 60_000;
const DAY = 86_400_000;

/** All that read, at an end of the flow or further on, what it carries. */
function downstream(flow: Flow, { analysis }: Context): readonly ReaderOf[] {
  const { entity } = flow;
  if (!entity) return [];
  const facts = analysis.of(entity);
  const ends = endsOf(flow);
  const found = new Set<ReaderOf>();
  for (const track of facts.kindsCarriedBy(flow))
    for (const reader of track.readers)
      if (ends.some((end) => facts.reaches(track, end, reader.place))) found.add(reader);
  return [...found];
}

/** Somebody reads it at an end of the flow, and not to count. */
function isWorkedWith(flow: Flow, { analysis }: Context): boolean {
  const { entity } = flow;
  if (!entity) return false;
  for (const { readers } of analysis.of(entity).kindsCarriedBy(flow))
    for (const reader of readers) if (endsAt(flow, reader.place) && !isAnalytics(reader)) return true;
  return false;
}

/** Somebody changes it there: then the flow is one half of a synchronisation. */
function isForWork({ entity, to, both }: Flow): boolean {
  if (both || !entity) return both;
  if (isWrittenAt(entity, to)) return true;
  for (const field of entity.fields) if (isWrittenAt(field, to)) return true;
  return false;
}

function isWrittenAt({ writers, sources }: Owned, places: readonly Place[]): boolean {
  for (const { place } of writers) if (places.includes(place)) return true;
  for (const { place } of sources) if (places.includes(place)) return true;
  return false;
}

interface Counted {
  readonly flow: Flow;
  readonly readers: readonly ReaderOf[];
  readonly need: Milliseconds;
}

function messageOf({ flow, readers, need }: Counted): string {
  const places = [...new Set(readers.map(({ place }) => place))];
  const soon = Number.isFinite(need) ? `, which can wait ${formatDuration(need)}` : '';
  return `Every change of ${subject(flow)} sets this flow going, and only analytics read what it brings: ${names(places)}${soon}. Each event is paid for and watched to answer a question that is asked a few times a day. Let change data capture or a batch load the warehouse.`;
}

function fixesOf({ flow, need }: Counted, { map }: Context): readonly Fix[] {
  const { clauses, declaration } = flow;
  // What the way takes, and hubs on it, they take by every pattern.
  const passing = statedLatency(clauses) ?? flow.via.length * BROKER.p99;
  const within = Math.min(need, clauses.sla?.within ?? DAY, DAY) - passing;
  const pattern = cheapestPattern(within);
  if (pattern === undefined || pattern === 'realtime') return [];
  return [
    {
      title: `Change to \`${pattern}\``,
      safety: 'unsafe',
      edits: [putClause(map, flow, declaration.clauses.pattern, pattern)],
    },
  ];
}

const WORDS: Words<Counted> = {
  message: messageOf,
  related: ({ readers }) => readers.map(({ at }) => ({ at, message: 'Reads for analytics.' })),
  marks: ({ flow }) => marksOf(flow),
  fixes: fixesOf,
};

/** Takes from a channel what change data capture put there: the log is read once, and what comes behind it costs the source nothing. */
function readsCaptured({ entity, from }: Flow, { map }: Context): boolean {
  if (!entity || from?.kind !== 'channel') return false;
  const publishers = map.flowsOf(entity).filter((each) => isLive(each) && each.to.includes(from));
  return publishers.length > 0 && publishers.every(({ clauses }) => capturesChanges(clauses));
}

function check(flow: Flow, context: Context): void {
  const { clauses } = flow;
  const kind = clauses.pattern?.kind;
  if (!isLive(flow) || (kind !== 'realtime' && kind !== 'event-driven') || capturesChanges(clauses)) return;
  // Who works with it where it arrives settles it, without a look at what lies further on.
  if (isForWork(flow) || isWorkedWith(flow, context)) return;
  if (readsCaptured(flow, context)) return;
  const readers = downstream(flow, context);
  if (readers.length === 0 || !readers.every(isAnalytics)) return;
  const need = Math.min(...readers.map(needOf));
  if (need >= MINUTES) context.tell(WORDS, { flow, readers, need }, flow.at);
}

export const rule: RuleOf<'flow'> = {
  id: 'analytics-on-realtime',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'pushed'],
  unless: ['both'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'A flow fires on every change, and only analytics read what it brings.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'architecture',
  when: `A live flow is \`realtime\` or \`event-driven\`, and \`using\` neither cdc nor a platform's change data capture, nor does it start at a channel that such flows alone fill; all readers of what it carries that stand at its ends or anywhere further on
are analytics (\`for analytics\`, or a \`warehouse\`), of which there is at least one; none of them needs it in less than 5 minutes; and no end of
it changes what it carries.`,
  why: `Analytics look at many rows once, not at one row at once. A realtime path for them costs what an operational one costs and is paged for at
night, while change data capture into a warehouse gives the same answer in the morning.`,
  source: ['warehouse', 'criteria'],
  examples: [
    {
      title: 'a warehouse fed by events',
      source: `
warehouse Snowflake
entity Order {
  source ERP
  reader Snowflake needs 1d
}
flow Order from ERP to Snowflake realtime
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Every change of Order sets this flow going, and only analytics read what it brings: Snowflake, which can wait 1d. Each event is paid for and watched to answer a question that is asked a few times a day. Let change data capture or a batch load the warehouse.
`,
      fixed: `
warehouse Snowflake
entity Order {
  source ERP
  reader Snowflake needs 1d
}
flow Order from ERP to Snowflake batch daily
`,
    },
    {
      title: 'by way of a channel',
      source: `
entity Order {
  source ERP
  reader Lake needs 1h for analytics
}
flow Order from ERP to orders event-driven
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Every change of Order sets this flow going, and only analytics read what it brings: Lake, which can wait 1h. Each event is paid for and watched to answer a question that is asked a few times a day. Let change data capture or a batch load the warehouse.
flow Order from orders to Lake event-driven
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Every change of Order sets this flow going, and only analytics read what it brings: Lake, which can wait 1h. Each event is paid for and watched to answer a question that is asked a few times a day. Let change data capture or a batch load the warehouse.
`,
    },
    {
      title: 'change data capture',
      source: `
warehouse Snowflake
entity Order {
  source ERP
  reader Snowflake needs 1d
}
flow Order from ERP to Snowflake realtime using cdc
`,
    },
    {
      title: 'change data capture by way of a channel',
      source: `
broker Kafka
channel orders on Kafka
warehouse Snowflake
entity Order {
  source ERP
  reader Snowflake needs 1d
}
flow Order from ERP to orders realtime using cdc
flow Order from orders to Snowflake event-driven
`,
    },
    {
      title: 'somebody works with it, too',
      source: `
warehouse Snowflake
entity Order {
  source ERP
  reader Snowflake needs 1d
  reader CRM
}
flow Order from ERP to Snowflake, CRM realtime
`,
    },
    {
      title: 'fraud is found now or never',
      source: `
entity Payment {
  source ERP
  reader Fraud needs 10s for analytics
}
flow Payment from ERP to Fraud realtime
`,
    },
  ],
};
