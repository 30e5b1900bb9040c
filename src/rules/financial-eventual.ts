/** Money and evidence that are copied event by event, with nothing that ever compares. */
import { copies, firesOnChange, isLive } from '../analysis/flow.js';
import { carries, type Track } from '../analysis/tracks.js';
import type { DataClass } from '../model/clauses.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Flow, Place } from '../model/map.js';
import { bringFix } from './fixes/bring.js';
import { endsOf, isPassage } from './readers.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { marksOf, names } from './words.js';

const PRECIOUS: readonly DataClass[] = ['financial', 'audit'];
const DAY = 86_400_000;

const isBatch = ({ clauses }: Flow): boolean => clauses.pattern?.kind === 'batch';

/** A batch of the same into the same place makes up for what an event has lost. */
function isCompared(entity: Entity, end: Place, tracks: readonly Track[], { map }: Context): boolean {
  const batches = map
    .flowsOf(entity)
    .filter((flow) => isBatch(flow) && isLive(flow) && endsOf(flow).includes(end));
  return tracks.every((track) => batches.some((flow) => carries(flow, track)));
}

const isReconciled = (entity: Entity, { map }: Context): boolean =>
  map.separations.some((each) => each.entity === entity && each.reconciledIn !== undefined);

/** The source of all that matters; undefined where there are several. */
function sourceOf(valued: readonly Track[]): Place | undefined {
  const [source, ...others] = new Set(valued.map(({ sources }) => sources[0]?.place));
  return others.length === 0 ? source : undefined;
}

/** What a flow copies with nothing to compare it by. */
interface Copied {
  readonly flow: Flow;
  readonly entity: Entity;
  readonly precious: DataClass;
  readonly ends: readonly Place[];
  readonly valued: readonly Track[];
}

function messageOf({ entity, precious, ends, valued }: Copied): string {
  const fields = valued.map(({ name }) => name ?? '');
  const what = entity.classes.includes(precious) ? entity.name : `${entity.name} (${fields.join(', ')})`;
  return `${what} is ${precious} data, and it reaches ${names(ends)} change by change: one that is lost or doubled on the way stays so, as nothing ever compares the two. Reconcile it, by a batch of the same data into ${names(ends)} or with \`separate … reconciled in\`, or read it on demand.`;
}

function fixesOf({ flow, entity, ends, valued }: Copied, { map }: Context): readonly Fix[] {
  const from = sourceOf(valued);
  const [to, ...also] = ends;
  if (!from || !to || ends.includes(from)) return [];
  const { carries: listed, owner } = flow.clauses;
  const wanted = {
    entity,
    from,
    to,
    also,
    within: DAY,
    ...(listed && { fields: valued.flatMap(({ name }) => name ?? []) }),
    ...(owner && { owner: owner.name.text }),
  };
  return [bringFix(map, wanted)];
}

const WORDS: Words<Copied> = { message: messageOf, marks: ({ flow }) => marksOf(flow), fixes: fixesOf };

function check(flow: Flow, context: Context): void {
  const { entity, clauses } = flow;
  if (!entity || !isLive(flow) || !copies(clauses) || !firesOnChange(clauses)) return;
  if (entity.declaration?.consistency?.value === 'strong') return;
  const tracks = context.analysis.of(entity).carriedBy(flow);
  const precious = PRECIOUS.find((each) => tracks.some(({ classes }) => classes.includes(each)));
  if (!precious) return;
  const valued = tracks.filter(({ classes }) => classes.includes(precious));
  if (isReconciled(entity, context)) return;
  // What comes back to its source is compared with nothing there: the source is what others are compared with.
  const isHome = (end: Place): boolean => valued.every(({ sources }) => sources[0]?.place === end);
  const ends = endsOf(flow).filter(
    (end) => !isPassage(end) && !isHome(end) && !isCompared(entity, end, valued, context),
  );
  if (ends.length === 0) return;
  context.tell(WORDS, { flow, entity, precious, ends, valued }, flow.at);
}

export const rule: RuleOf<'flow'> = {
  id: 'financial-eventual',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'copies', 'precious'],
  unless: ['batch'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'Financial or audit data is copied change by change, and nothing reconciles.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'consistency',
  when: `A live flow that fires on change (realtime, near-realtime, event-driven) brings data of the class financial or audit (the entity's own, or a
field that it carries) to a system, and neither do live batch flows bring the same fields there, too, nor does a \`separate\` of that entity say
where it is \`reconciled in\`. Hubs, brokers and channels on the way are not ends, and neither is the source of all of these fields. A batch alone is no fault: a run is complete or it failed. An
entity that is \`consistency strong\` is left to strong-over-async.`,
  why: `Retries and dead-letter queues make a loss rare, not impossible, and nobody notices one order less among thousands until the books do not
balance. A second way that compares finds it the same night.`,
  source: ['strong', 'concerns'],
  examples: [
    {
      title: 'invoices by event alone',
      source: `
entity Invoice {
  source ERP
  key number
  class financial
  reader Ledger
}
flow Invoice from ERP to Ledger event-driven
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Invoice is financial data, and it reaches Ledger change by change: one that is lost or doubled on the way stays so, as nothing ever compares the two. Reconcile it, by a batch of the same data into Ledger or with \`separate … reconciled in\`, or read it on demand.
`,
      fixed: `
entity Invoice {
  source ERP
  key number
  class financial
  reader Ledger
}
flow Invoice from ERP to Ledger event-driven

flow Invoice from ERP to Ledger batch daily sla 1d {
  idempotent by number
  retry exponential 8 times from 2s to 5m with jitter
  dlq "invoice-ledger-dlq" keep 14d
}
`,
    },
    {
      title: 'a field of it',
      source: `
entity Order {
  source ERP
  field status
  field approval { class audit }
}
flow Order from ERP to CRM realtime
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Order (approval) is audit data, and it reaches CRM change by change: one that is lost or doubled on the way stays so, as nothing ever compares the two. Reconcile it, by a batch of the same data into CRM or with \`separate … reconciled in\`, or read it on demand.
`,
    },
    {
      title: 'the field stays at home',
      source: `
entity Order {
  source ERP
  field status
  field approval { class audit }
}
flow Order from ERP to CRM realtime carries status
`,
    },
    {
      title: 'compared every night',
      source: `
entity Invoice {
  source ERP
  class financial
}
flow Invoice from ERP to invoices event-driven
flow Invoice from ERP to Ledger realtime
flow Invoice from ERP to Ledger batch daily
channel invoices
`,
    },
  ],
};
