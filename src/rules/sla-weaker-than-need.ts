/** Promises that let the data grow older than its reader tolerates. */
import { isLive } from '../analysis/flow.js';
import { carries } from '../analysis/tracks.js';
import { formatDuration, type Milliseconds } from '../base/duration.js';
import { clauseAt } from '../model/profiles.js';
import type { Entity, Flow, ReaderOf } from '../model/map.js';
import { stricterFixes } from './fixes/promise.js';
import { endsAt, needOf, readersOfFlow, strictestReader } from './readers.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { markFlow, markPlace, subject } from './words.js';

interface Weaker {
  readonly flow: Flow;
  readonly reader: ReaderOf;
}

function messageOf({ flow, reader }: Weaker): string {
  const { place } = reader;
  const promised = formatDuration(flow.clauses.sla?.within ?? 0);
  const need = formatDuration(needOf(reader));
  return `${subject(flow)} is promised within ${promised}, but ${place.name} needs it within ${need}: it may be too old with nobody having broken a promise. Promise ${need}, or let ${place.name} tolerate more.`;
}

const WORDS: Words<Weaker> = {
  message: messageOf,
  related: ({ reader: { at, place } }) => [{ at, message: `What ${place.name} needs.` }],
  marks: ({ flow, reader }) => [markFlow(flow), markPlace(reader.place)],
  fixes: ({ flow, reader }, { map }) => stricterFixes(flow, map, needOf(reader)),
};

/** Another flow promises the reader all of it in time: this one may be a check of what that one has lost. */
function isPromisedElsewhere(flow: Flow, entity: Entity, reader: ReaderOf, { analysis }: Context): boolean {
  const facts = analysis.of(entity);
  const others = facts.flows.filter(
    (other) =>
      other !== flow &&
      isLive(other) &&
      endsAt(other, reader.place) &&
      (other.clauses.sla?.within ?? Infinity) <= needOf(reader),
  );
  if (others.length === 0) return false;
  return facts.carriedBy(flow).every((track) => others.some((other) => carries(other, track)));
}

/** The strictest of those that nobody else promises it in time. */
function unservedReader(flow: Flow, promised: Milliseconds, context: Context): ReaderOf | undefined {
  const { analysis } = context;
  const { entity } = flow;
  const strictest = strictestReader(flow, analysis);
  if (!entity || !strictest || promised <= needOf(strictest)) return undefined;
  if (!isPromisedElsewhere(flow, entity, strictest, context)) return strictest;
  return readersOfFlow(flow, analysis)
    .filter((reader) => promised > needOf(reader) && !isPromisedElsewhere(flow, entity, reader, context))
    .sort((a, b) => needOf(a) - needOf(b))[0];
}

function check(flow: Flow, context: Context): void {
  const promised = flow.clauses.sla?.within;
  if (promised === undefined || !isLive(flow)) return;
  const reader = unservedReader(flow, promised, context);
  if (reader) context.tell(WORDS, { flow, reader }, clauseAt(flow, 'sla'));
}

export const rule: RuleOf<'flow'> = {
  id: 'sla-weaker-than-need',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'sla', 'readers'],
  severity: 'error',
  fix: 'unsafe',
  summary: 'A flow promises less than a reader at its end needs.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'documentation',
  measured: true,
  when: `The time of a live flow's \`sla\` is longer than the least that any reader at its ends tolerates (\`needs\`) of what it carries,
unless other live flows promise that reader the same in time: a nightly batch beside a stream is a check of it. What the
pattern can do is judged apart from what is promised: see sla-exceeds-pattern and staleness-exceeds-need.`,
  why: `The promise is what alerts and penalties go by. If it is weaker than the need, everything is green while the reader works with data that it
has said it cannot use.`,
  source: ['sla', 'design'],
  examples: [
    {
      title: 'a nightly check of what comes by the minute',
      source: `
entity Order {
  source ERP
  reader CRM needs 15m
}
flow Order from ERP to CRM near-realtime every 5m sla 15m
flow Order from ERP to CRM batch daily sla 1d
`,
    },
    {
      title: 'a part of which comes at night alone',
      source: `
entity Order {
  source ERP
  reader CRM needs 15m
  field status
  field total
}
flow Order from ERP to CRM near-realtime every 5m sla 15m carries status
flow Order from ERP to CRM batch daily sla 1d
                                       ^^^^^^ error: Order is promised within 1d, but CRM needs it within 15m: it may be too old with nobody having broken a promise. Promise 15m, or let CRM tolerate more.
`,
    },
    {
      title: 'an hour for a need of fifteen minutes',
      source: `
entity Order {
  source ERP
  reader CRM needs 15m
}
flow Order from ERP to CRM near-realtime every 5m sla 1h available 99.9%
                                                  ^^^^^^^^^^^^^^^^^^^^^^ error: Order is promised within 1h, but CRM needs it within 15m: it may be too old with nobody having broken a promise. Promise 15m, or let CRM tolerate more.
`,
      fixed: `
entity Order {
  source ERP
  reader CRM needs 15m
}
flow Order from ERP to CRM near-realtime every 5m sla 15m available 99.9%
`,
    },
    {
      title: 'a promise that a nightly run cannot keep',
      source: `
entity Order {
  source ERP
  reader CRM needs 1d
}
flow Order from ERP to CRM batch daily at 02:00 UTC takes 40m sla 26h
                                                              ^^^^^^^ error: Order is promised within 1d2h, but CRM needs it within 1d: it may be too old with nobody having broken a promise. Promise 1d, or let CRM tolerate more.
`,
      fixed: `
entity Order {
  source ERP
  reader CRM needs 1d
}
flow Order from ERP to CRM batch every 12h takes 40m sla 1d
`,
    },
    {
      title: 'of a field',
      source: `
entity Order {
  source ERP
  field status { reader CRM needs 1m }
  field amount
}
flow Order from ERP to CRM realtime sla 2m
                                    ^^^^^^ error: Order is promised within 2m, but CRM needs it within 1m: it may be too old with nobody having broken a promise. Promise 1m, or let CRM tolerate more.
`,
    },
    {
      title: 'just as much as is needed',
      source: `
entity Order {
  source ERP
  reader CRM needs 15m
}
flow Order from ERP to CRM near-realtime every 5m sla 15m available 99.9%
`,
    },
    {
      title: 'the field in need goes another way',
      source: `
entity Order {
  source ERP
  field status { reader CRM needs 1m }
  field amount
}
flow Order from ERP to CRM realtime sla 2m carries amount
flow Order from ERP to CRM realtime sla 1m carries status
`,
    },
  ],
};
