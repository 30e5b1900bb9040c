/** Children that reach a system before the parent they refer to. */
import { delivers, isLive } from '../analysis/flow.js';
import { retryWindow } from '../analysis/retry.js';
import type { Analysis } from '../analysis/analysis.js';
import type { Staleness } from '../analysis/staleness.js';
import { formatDuration, type Milliseconds } from '../base/duration.js';
import type { Name } from '../model/clauses.js';
import type { Entity, Flow, IntegrationMap, Place } from '../model/map.js';
import { isPassage } from './readers.js';
import type { Context, RuleDoc, RuleOf, Words } from './rule.js';
import { statedOf } from './stale-fields.js';
import { stepText } from './steps.js';
import { markFlow, markPlace } from './words.js';

/** Of the fields: a record is there as soon as the first of them is. */
function firstOf(analysis: Analysis, entity: Entity, place: Place): Staleness | undefined {
  return analysis
    .staleness(entity, place)
    .flatMap(({ staleness }) => staleness ?? [])
    .sort((a, b) => a.usual - b.usual)[0];
}

interface Late {
  readonly parent: Staleness;
  readonly child: Staleness;
  /** How long the child may be there, and refused, before the parent is. */
  readonly alone: Milliseconds;
}

function lateParent(
  parent: Entity,
  child: Entity,
  flow: Flow,
  place: Place,
  analysis: Analysis,
): Late | undefined {
  const lasts = analysis.freshness(parent).freshest(place);
  const least = lasts === undefined ? undefined : analysis.freshness(child).freshest(place);
  const retried = retryWindow(flow.clauses.retry)?.expected ?? 0;
  // Mostly the parent is there as soon, or attempts last longer than it may take: that is told without looking at how it comes about.
  if (lasts === undefined || least === undefined || lasts <= least || lasts <= retried) return undefined;
  const late = firstOf(analysis, parent, place);
  const early = firstOf(analysis, child, place);
  // Who makes the child can only refer to what is there.
  if (!late || !early || early.source === place) return undefined;
  const isSure = statedOf(late.usualCase()) > early.best + retried;
  return isSure ? { parent: late, child: early, alone: late.usual - early.best } : undefined;
}

const endsOf = ({ from, to, both }: Flow): readonly Place[] => (both && from ? [...to, from] : to);

/** Several flows may bring it: the first is named. */
const isFirst = (flow: Flow, flows: readonly Flow[], place: Place): boolean =>
  flows.find((each) => isLive(each) && delivers(each.clauses) && endsOf(each).includes(place)) === flow;

interface Told {
  readonly late: Late;
  readonly flow: Flow;
  readonly place: Place;
  readonly names: Readonly<Record<'parent' | 'child', string>>;
  /** What brings the parent at last. */
  readonly last: Flow;
}

const WORDS: Words<Told> = {
  message: ({ late, flow: { clauses }, place, names: { parent, child } }) => {
    const tries = clauses.retry && clauses.retry.kind !== 'none' ? ', and its attempts are over by then' : '';
    return `${child} refers to ${parent}, and may be in ${place.name} up to ${formatDuration(late.alone)} before it: ${parent} takes up to ${formatDuration(late.parent.usual)} to get there, ${child} as little as ${formatDuration(late.child.best)}${tries}. Where both are new, it is refused or stored without its parent. Bring ${parent} at least as fast, or hold ${child} back until it is there.`;
  },
  related: ({ last, names }) => [{ at: last.at, message: `${names.parent} comes by this.` }],
  marks: ({ flow, place, last }) => [markFlow(flow), markPlace(place), markFlow(last)],
  why: ({ late, place, names: { parent, child } }) => [
    ...late.parent.usualCase().steps.map((step) => `${parent} ${stepText(step)}`),
    `= ${formatDuration(late.parent.usual)} for ${parent} to get to ${place.name}`,
    `− ${formatDuration(late.child.best)}, the least that ${child} takes there`,
    `= ${formatDuration(late.alone)} in which ${child} may be there without ${parent}`,
  ],
};

function checkParent(parent: Entity, flow: Flow, place: Place, { map, analysis, tell }: Context): void {
  const child = flow.entity;
  const late = child && lateParent(parent, child, flow, place, analysis);
  if (!late || !isFirst(flow, map.flowsOf(child), place)) return;
  const last = late.parent.usualCase().steps.at(-1)?.hop.flow;
  // What is only asked for leaves no copy to refer to, so nothing is refused for want of it.
  if (!last || !delivers(last.clauses)) return;
  const names = { parent: parent.name, child: child.name };
  tell(WORDS, { late, flow, place, names, last }, flow.at);
}

function check(flow: Flow, context: Context): void {
  const { entity, clauses } = flow;
  if (!entity?.declaration || !isLive(flow) || !delivers(clauses)) return;
  const { references } = entity.declaration;
  for (let at = 0; at < references.length; at++) {
    const parent = parentAt(references, at, context.map);
    if (!parent || parent === entity) continue;
    for (const place of endsOf(flow)) if (!isPassage(place)) checkParent(parent, flow, place, context);
  }
}

/** Undefined for one that stands before already, too. */
function parentAt(references: readonly Name[], at: number, map: IntegrationMap): Entity | undefined {
  const name = references[at]?.text ?? '';
  for (let before = 0; before < at; before++) if (references[before]?.text === name) return undefined;
  return map.entity(name);
}

export const rule: RuleOf<'flow'> = {
  id: 'child-before-parent',
  since: '0.1.0',
  scope: 'flow',
  when: ['live', 'copies', 'references'],
  severity: 'warning',
  fix: 'none',
  summary: 'A record may arrive before the record that it refers to.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'ownership',
  measured: true,
  when: `An entity \`references\` another; copies of both arrive at one system by live flows; the longest that the parent takes is more than the longest
that the child takes, and more than the shortest that the child takes plus the time for which the child's flow tries again (half of it with
jitter). Times are those of staleness-exceeds-need, and those of the field that arrives first. What of the parent's time is assumed does not
count, so that no finding rests on assumptions alone; where both travel alike there is none. Hubs, brokers and channels refuse nothing, and what a
system asks for on demand leaves no copy to refer to. Nor is it found where the child has its source.`,
  why: `An order whose customer is not there yet is refused, or kept without a customer. Both look like a fault of the data, come and go with the
timetable of the batch, and end in the dead-letter queue.`,
  source: ['domains', 'entities', 'patterns'],
  examples: [
    {
      title: 'today orders, tonight customers',
      source: `
entity Customer {
  source CRM
}
entity Order {
  source Shop
  references Customer
}
flow Customer from CRM to ERP batch daily at 02:00 UTC takes 30m
flow Order from Shop to ERP realtime latency 300ms p99 2s
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Order refers to Customer, and may be in ERP up to 1d29m59s700ms before it: Customer takes up to 1d30m to get there, Order as little as 300ms. Where both are new, it is refused or stored without its parent. Bring Customer at least as fast, or hold Order back until it is there.
`,
    },
    {
      title: 'attempts that are over too soon',
      source: `
entity Customer {
  source CRM
}
entity Order {
  source Shop
  references Customer
}
flow Customer from CRM to ERP near-realtime every 5m latency 1s
flow Order from Shop to ERP realtime latency 300ms p99 2s retry exponential 8 times from 2s to 5m with jitter
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Order refers to Customer, and may be in ERP up to 5m700ms before it: Customer takes up to 5m1s to get there, Order as little as 300ms, and its attempts are over by then. Where both are new, it is refused or stored without its parent. Bring Customer at least as fast, or hold Order back until it is there.
`,
    },
    {
      title: 'attempts that last until the parent is there',
      source: `
entity Customer {
  source CRM
}
entity Order {
  source Shop
  references Customer
}
flow Customer from CRM to ERP near-realtime every 5m latency 1s
flow Order from Shop to ERP realtime latency 300ms p99 2s retry exponential 9 times from 2s to 5m with jitter
`,
    },
    {
      title: 'both travel alike',
      source: `
entity Customer {
  source CRM
}
entity Order {
  source CRM
  references Customer
}
flow Customer from CRM to ERP near-realtime every 5m
flow Order from CRM to ERP near-realtime every 5m
`,
    },
    {
      title: 'the child is at home there, and only edits of it arrive',
      source: `
entity Customer {
  source CRM
}
entity Order {
  source ERP
  references Customer
  writer CRM via ui
}
flow Customer from CRM to ERP batch hourly
flow Order between ERP and CRM realtime
`,
    },
    {
      title: 'the parent is at home there',
      source: `
entity Customer {
  source ERP
}
entity Order {
  source Shop
  references Customer
}
flow Customer from ERP to Shop batch daily at 02:00 UTC
flow Order from Shop to ERP realtime
`,
    },
  ],
};
