/** Policies by which the last write wins: how much they lose. */
import { isLive } from '../analysis/flow.js';
import { lostUpdates } from '../analysis/lost-updates.js';
import { averageOf, rateOf } from '../analysis/volume.js';
import { formatDuration } from '../base/duration.js';
import type { Entity, Place } from '../model/map.js';
import { replace } from './fixes/edits.js';
import { policyFixes } from './fixes/policies.js';
import { QUEUE, queueFix } from './fixes/queue.js';
import { isSensitive, policiesOf, rivals, type PolicyOf } from './policies.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { grouped, markPlace, names, rateText } from './words.js';

const DAY = 86_400;

/** Two systems with the rates at which each sends its changes, and the longest time that one is under way to the other. */
interface Meeting {
  readonly first: Place;
  readonly second: Place;
  readonly rates: readonly [number, number];
  readonly delay: number;
}

/** What a system sends of its own accord: the volumes of the flows that start there. An entity's volume says not who changes it. */
function rateFrom(entity: Entity, place: Place, { analysis }: Context): number | undefined {
  const rates = analysis
    .of(entity)
    .flows.filter((flow) => isLive(flow) && flow.from === place && !flow.both)
    .flatMap((flow) => {
      const rate = rateOf(flow);
      return rate?.from === 'flow' ? (averageOf(rate) ?? []) : [];
    });
  return rates.length === 0 ? undefined : Math.max(...rates);
}

function delayBetween(
  entity: Entity,
  a: Place,
  b: Place,
  policy: PolicyOf,
  { analysis }: Context,
): number | undefined {
  const freshness = analysis.freshness(entity);
  const graphs = new Set(policy.tracks.map((track) => analysis.of(entity).graph(track)));
  const delays = [...graphs].flatMap((graph) => {
    const both = [freshness.from(graph, a).at(b), freshness.from(graph, b).at(a)];
    return both.every((each) => each !== undefined) ? both.map(({ worst }) => worst) : [];
  });
  return delays.length === 0 ? undefined : Math.max(...delays);
}

function meetings(entity: Entity, policy: PolicyOf, context: Context): readonly Meeting[] {
  const known = rivals(policy).flatMap((place) => {
    const rate = rateFrom(entity, place, context);
    return rate === undefined ? [] : [{ place, rate }];
  });
  return known.flatMap(({ place: first, rate: a }, index) =>
    known.slice(index + 1).flatMap(({ place: second, rate: b }): Meeting[] => {
      const delay = delayBetween(entity, first, second, policy, context);
      return delay === undefined ? [] : [{ first, second, rates: [a, b], delay }];
    }),
  );
}

/** An upper bound: how many of these changes meet on one record, nobody says. */
const perDayOf = ({ rates: [a, b], delay }: Meeting): number => lostUpdates(a, b, delay / 1000) * DAY;

function crossings(meeting: Meeting): string {
  const perDay = perDayOf(meeting);
  return grouped(Number(perDay < 10 ? perDay.toPrecision(2) : perDay.toFixed()));
}

function cost(meeting: Meeting): string {
  const { first, second, rates, delay } = meeting;
  return ` At ${rateText(rates[0])} from ${first.name}, ${rateText(rates[1])} from ${second.name} and up to ${formatDuration(delay)} on the way, up to ${crossings(meeting)} changes a day cross one from the other side; whichever of them meet on one record, one is lost.`;
}

const stepsOf = (meeting: Meeting): readonly string[] => [
  `λ1 = ${rateText(meeting.rates[0])} from ${meeting.first.name}`,
  `λ2 = ${rateText(meeting.rates[1])} from ${meeting.second.name}`,
  `d = ${formatDuration(meeting.delay)}, the longest way from one to the other`,
  `λ1(1−e^(−λ2·d)) + λ2(1−e^(−λ1·d)) = ${crossings(meeting)} a day, of all records together`,
];

interface Lossy {
  readonly entity: Entity;
  readonly policy: PolicyOf;
  readonly places: readonly Place[];
  readonly isGrave: boolean;
  /** Those that lose most first. */
  readonly met: readonly Meeting[];
}

const WORDS: Words<Lossy> = {
  message: ({ policy: { what }, places, isGrave, met }) => {
    const grave = isGrave ? ', and of financial or audit data none may' : '';
    return `${names(places)} change ${what}, and the last write wins: of two changes that cross, the earlier is gone, and nobody is told${grave}.${met.slice(0, 1).map(cost).join('')} Let the source win, merge, or let one system write each field.`;
  },
  marks: ({ places }) => places.map(markPlace),
  why: ({ met }) => (met.length > 0 ? met.flatMap(stepsOf) : undefined),
  fixes: ({ entity, policy: { at, conflict, tracks } }, context) => [
    queueFix(entity, tracks, replace(at.uri, conflict, QUEUE), context),
    ...policyFixes(at, conflict, ['reject', 'merge']),
  ],
};

function check(entity: Entity, context: Context): void {
  for (const policy of policiesOf(context.analysis.of(entity))) {
    const places = rivals(policy);
    if (policy.conflict.kind !== 'last-write-wins' || places.length < 2) continue;
    const isGrave = isSensitive(policy);
    const met = meetings(entity, policy, context).toSorted((a, b) => perDayOf(b) - perDayOf(a));
    context.tell(WORDS, { entity, policy, places, isGrave, met }, policy.at, isGrave ? 'error' : undefined);
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'last-write-wins-loses-data',
  since: '0.1.0',
  scope: 'entity',
  when: ['conflict', 'contested'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'The last write wins, so a change that crosses another is lost.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'conflict',
  when: `A \`conflict last-write-wins\` decides about a field that more than one system changes. An error where such a field is \`financial\` or
\`audit\` data. Where two of the systems each have a live flow of their own with a \`volume\`, at λ1 and λ2, and the data takes at most d from one to
the other, the message says how many changes cross, of the pair where most do: λ1(1−e^(−λ2·d)) + λ2(1−e^(−λ1·d)). That is an upper bound of what is lost, as not all of
them are about one record. An entity's own volume does not say who changes it and is not used.`,
  why: `It is the simplest policy and the only one that loses data by design. That is bearable for a last-seen date and not for a credit limit:
whoever chooses it should have seen the number.`,
  source: ['last-write-wins', 'strong'],
  examples: [
    {
      title: 'two desks',
      source: `
entity Account {
  source ERP
  writer CRM via ui
  conflict last-write-wins by lastModified
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: ERP and CRM change Account, and the last write wins: of two changes that cross, the earlier is gone, and nobody is told. Let the source win, merge, or let one system write each field.
}
flow Account between CRM and ERP realtime
`,
      fix: 'The source wins: queue changes made elsewhere for it',
      fixed: `
entity Account {
  source ERP
  writer CRM via ui
  conflict source-wins queue
}
flow Account between CRM and ERP realtime
`,
    },
    {
      title: 'how many, and of what',
      source: `
entity Account {
  source ERP
  writer CRM via ui
  class financial
  conflict last-write-wins by lastModified
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: ERP and CRM change Account, and the last write wins: of two changes that cross, the earlier is gone, and nobody is told, and of financial or audit data none may. At 200/h from ERP, 1/min from CRM and up to 5m1s on the way, up to 6,208 changes a day cross one from the other side; whichever of them meet on one record, one is lost. Let the source win, merge, or let one system write each field.
}
flow Account from ERP to CRM near-realtime every 5m latency 1s volume 200/h
flow Account from CRM to ERP near-realtime every 5m latency 1s volume 60/h
`,
    },
    {
      title: 'only one system writes',
      source: `
entity Account {
  source ERP
  reader CRM
  conflict last-write-wins by lastModified
}
flow Account from ERP to CRM realtime
`,
    },
    {
      title: 'the disputed field is not the financial one',
      source: `
entity Account {
  source ERP
  field limit { source ERP class financial }
  field phone { writer CRM conflict last-write-wins by lastModified }
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: ERP and CRM change Account.phone, and the last write wins: of two changes that cross, the earlier is gone, and nobody is told. Let the source win, merge, or let one system write each field.
  field lastModified
}
flow Account between CRM and ERP realtime
`,
    },
    {
      title: 'the other desk only reads',
      source: `
entity Account {
  source ERP
  reader CRM
  conflict last-write-wins by lastModified
}
flow Account between CRM and ERP realtime
`,
    },
  ],
};
