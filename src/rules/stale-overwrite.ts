/** Two ways to one copy, where the slower may bring back what the faster has replaced. */
import type { CarryGraph, Hop } from '../analysis/carrying.js';
import type { EntityAnalysis } from '../analysis/entity.js';
import { delivers, saysAll } from '../analysis/flow.js';
import { legOf } from '../analysis/leg.js';
import { shortestPath } from '../analysis/paths.js';
import type { Track } from '../analysis/tracks.js';
import { formatDuration } from '../base/duration.js';
import type { Entity, Flow, Place } from '../model/map.js';
import { guardFixes } from './fixes/clock.js';
import { isPassage } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { list, markFlow, markPlace, way } from './words.js';

/** How old what a hop brings may be when it is written. */
interface Way {
  readonly hop: Hop;
  readonly best: number;
  readonly worst: number;
  readonly assumed: boolean;
}

/** A copy, and two ways to it: the first may deliver later than the second and does not look which is newer. */
interface Race {
  readonly copy: Place;
  readonly late: Way;
  readonly early: Way;
  readonly fields: string[];
}

/**
 * The wait for a start or a poll is no age of its own, as what is read then is read fresh; the way and the run are. Undefined for a batch
 * that does not say how long it runs, and for what never comes from the source.
 */
function wayOf(
  hop: Hop,
  track: Track,
  source: Place,
  facts: EntityAnalysis,
  context: Context,
): Way | undefined {
  const leg = legOf(hop);
  const graph = facts.graph(track);
  const isDirect = hop.from === source;
  const upstream = isDirect
    ? { best: 0, worst: 0, assumed: () => false }
    : context.analysis.freshness(facts.entity).from(graph, source).at(hop.from);
  const parts = leg?.parts.filter(({ kind }) => kind !== 'start' && kind !== 'poll') ?? [];
  // Of a batch that does not say how long it runs only the hubs on its way are known: too little to compare.
  if (!upstream || parts.every(({ kind }) => kind === 'via')) return undefined;
  const passable = (place: Place): boolean => place !== hop.to;
  if (!isDirect && !shortestPath(graph, source, hop.from, passable)) return undefined;
  return {
    hop,
    best: parts.reduce((sum, { best }) => sum + best, upstream.best),
    worst: parts.reduce((sum, { worst }) => sum + worst, upstream.worst),
    assumed: upstream.assumed() || parts.some(({ assumed }) => assumed),
  };
}

/** Channels hold different events, and flows with different triggers are about different changes. */
function isSameChange({ flow: a, from: start }: Hop, { flow: b, from: other }: Hop): boolean {
  if (a === b || (start.kind === 'channel' && other.kind === 'channel')) return false;
  const [first, second] = [a.clauses.trigger?.value, b.clauses.trigger?.value];
  return first === undefined || second === undefined || first === second;
}

const triggerOf = ({ hop }: Way): string | undefined => hop.flow.clauses.trigger?.value;

/** Finds the first of some ways that may overtake one; those of other triggers are about other changes, and not looked at. */
function overtaking(ways: readonly Way[]): (late: Way) => Way | undefined {
  const order = new Map(ways.map((way, index) => [way, index]));
  const byTrigger = new Map<string | undefined, Way[]>();
  for (const way of ways) {
    const known = byTrigger.get(triggerOf(way));
    if (known) known.push(way);
    else byTrigger.set(triggerOf(way), [way]);
  }
  const least = Math.min(...ways.map(({ best }) => best));
  const firstOf = (among: readonly Way[] | undefined, late: Way): Way | undefined =>
    among?.find(({ hop, best }) => late.worst > best && isSameChange(hop, late.hop));
  return (late) => {
    if (late.worst <= least) return undefined;
    const trigger = triggerOf(late);
    if (trigger === undefined) return firstOf(ways, late);
    const found = [trigger, undefined].flatMap((each) => firstOf(byTrigger.get(each), late) ?? []);
    return found.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))[0];
  };
}

const endsAt = ({ flow, from, to }: Hop): boolean =>
  flow.to.includes(to) || (flow.both && flow.from === to && from !== to);

/** Fields that have one source and travel along the same flows. Keys are left out: they stay the same however often they come. */
function groupsOf(facts: EntityAnalysis): Iterable<readonly Track[]> {
  const key = new Set(facts.entity.declaration?.key?.names.map(({ text }) => text));
  const graphs = new Map<CarryGraph, Map<Place, Track[]>>();
  for (const track of facts.tracks) {
    const source = track.sources[0]?.place;
    if (!source || (track.name !== undefined && key.has(track.name))) continue;
    const graph = facts.graph(track);
    const bySource = graphs.get(graph) ?? new Map<Place, Track[]>();
    graphs.set(graph, bySource);
    bySource.set(source, [...(bySource.get(source) ?? []), track]);
  }
  return [...graphs.values()].flatMap((bySource) => [...bySource.values()]);
}

/** Flows that end at a copy, by copy. */
function arrivalsIn({ hops }: CarryGraph, source: Place): ReadonlyMap<Place, readonly Hop[]> {
  const into = new Map<Place, Hop[]>();
  for (const hop of hops) {
    if (hop.to === source || isPassage(hop.to) || !endsAt(hop) || !delivers(hop.flow.clauses)) continue;
    const known = into.get(hop.to);
    if (known) known.push(hop);
    else into.set(hop.to, [hop]);
  }
  return into;
}

function racesOf(tracks: readonly Track[], facts: EntityAnalysis, context: Context): readonly Race[] {
  const [track] = tracks;
  const source = track?.sources[0]?.place;
  if (!track || !source) return [];
  return [...arrivalsIn(facts.graph(track), source)].flatMap(([copy, hops]) => {
    if (hops.length < 2) return [];
    const ways = hops.flatMap((hop) => wayOf(hop, track, source, facts, context) ?? []);
    const overtakes = overtaking(ways);
    return ways.flatMap((late): Race[] => {
      if (late.hop.flow.clauses.newest || !saysAll(late.hop.flow)) return [];
      const early = overtakes(late);
      return early ? [{ copy, late, early, fields: tracks.flatMap(({ name }) => name ?? []) }] : [];
    });
  });
}

/** One for each pair of flows and copy, the one that is later first; with all fields. */
function merged(races: readonly Race[]): readonly Race[] {
  const found = new Map<string, Race>();
  const slowFirst = [...races].sort((a, b) => b.late.worst - a.late.worst);
  for (const race of slowFirst) {
    const ids = [race.late.hop.flow.id, race.early.hop.flow.id].sort();
    const key = [race.copy.name, ...ids].join('\n');
    const known = found.get(key);
    if (known) known.fields.push(...race.fields.filter((field) => !known.fields.includes(field)));
    else found.set(key, race);
  }
  return [...found.values()];
}

/** Whether the faster one may come last as well: then a guard on the slower alone leaves an old value from the other. */
const isEitherLate = ({ late, early }: Pick<Race, 'late' | 'early'>): boolean =>
  early.worst > late.best && !early.hop.flow.clauses.newest;

const MOST_NAMED = 3;

const areSeveral = ({ length }: readonly string[]): boolean => length > 1 && length <= MOST_NAMED;

const fieldsIn = (entity: Entity, fields: readonly string[]): string =>
  fields.length === 0 || fields.length > MOST_NAMED
    ? entity.name
    : list(fields.map((field) => `${entity.name}.${field}`));

function check(entity: Entity, context: Context): void {
  const facts = context.analysis.of(entity);
  const races = [...groupsOf(facts)].flatMap((tracks) => racesOf(tracks, facts, context));
  for (const { copy, late, early, fields } of merged(races)) {
    const slow: Flow = late.hop.flow;
    const fast: Flow = early.hop.flow;
    const prior = late.assumed || early.assumed ? ', as assumed where no latency is stated' : '';
    context.report({
      at: slow.at,
      message: `${fieldsIn(entity, fields)} ${areSeveral(fields) ? 'get' : 'gets'} to ${copy.name} in two ways: what the ${slow.clauses.pattern?.kind} flow ${way(slow)} brings may be ${formatDuration(late.worst)} old, what the ${fast.clauses.pattern?.kind} flow ${way(fast)} brings as little as ${formatDuration(early.best)}${prior}. So an old value may overwrite a newer one. Add \`newest by\` and a field that tells them apart, or drop one of the two.`,
      related: [{ at: fast.at, message: `This brings it to ${copy.name} too.` }],
      marks: [markFlow(slow), markFlow(fast), markPlace(copy)],
      why: [
        `${formatDuration(late.worst)} at most from the source to ${copy.name} by the flow ${way(slow)}, the wait for its own start left out`,
        `${formatDuration(early.best)} at least by the flow ${way(fast)}`,
        `${formatDuration(late.worst)} > ${formatDuration(early.best)}: an older value may be written last`,
      ],
      fixes: () => guardFixes(isEitherLate({ late, early }) ? [slow, fast] : [slow], context.map),
    });
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'stale-overwrite',
  since: '0.1.0',
  scope: 'entity',
  when: ['converging'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'Two ways lead to one copy, and the slower may overwrite what the faster brought.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'conflict',
  measured: true,
  when: `A field gets from its source to one copy by two live flows that deliver it there (an answer that was asked for
overwrites nothing), the longest that one of them may take exceeds the shortest of
the other, and that one has no version guard (\`newest by\`). What counts is the age of what is written: the way of the flow itself and all that
came before, but not its wait for a start or a poll, which reads afresh. Flows from two channels, or with different triggers, are about
different changes and are not compared; neither is a batch that does not say how long it \`takes\`. One finding a copy and pair of flows, at the
slower one.`,
  why: `A nightly load beside a realtime feed looks like belt and braces. But the load writes at three what it read at two, and the change of
half past two is gone until somebody touches the record again.`,
  source: ['same-field', 'duplicates'],
  examples: [
    {
      title: 'a nightly load beside a realtime feed',
      source: `
entity Order {
  source ERP
}
flow Order from ERP to CRM realtime
flow Order from ERP to CRM batch daily at 02:00 UTC takes 40m newest by changedAt
flow Order from ERP to Shop realtime
flow Order from ERP to Shop batch daily at 02:00 UTC takes 40m
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Order gets to Shop in two ways: what the batch flow from ERP to Shop brings may be 40m old, what the realtime flow from ERP to Shop brings as little as 300ms, as assumed where no latency is stated. So an old value may overwrite a newer one. Add \`newest by\` and a field that tells them apart, or drop one of the two.
`,
    },
    {
      title: 'direct, and by way of another system',
      source: `
entity Order {
  source ERP
  field status
  field modifiedAt
}
flow Order from ERP to CRM batch hourly
flow Order from CRM to Shop realtime carries status
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Order.status gets to Shop in two ways: what the realtime flow from CRM to Shop brings may be 1h2s old, what the realtime flow from ERP to Shop brings as little as 300ms, as assumed where no latency is stated. So an old value may overwrite a newer one. Add \`newest by\` and a field that tells them apart, or drop one of the two.
flow Order from ERP to Shop realtime newest by modifiedAt
`,
      fixed: `
entity Order {
  source ERP
  field status
  field modifiedAt
}
flow Order from ERP to CRM batch hourly
flow Order from CRM to Shop realtime carries status newest by modifiedAt
flow Order from ERP to Shop realtime newest by modifiedAt
`,
    },
    {
      title: 'both look which is newer',
      source: `
entity Order {
  source ERP
}
flow Order from ERP to Shop realtime newest by changedAt
flow Order from ERP to Shop batch daily at 02:00 UTC takes 40m newest by changedAt
`,
    },
    {
      title: 'two ways for two fields, and for two kinds of event',
      source: `
entity Order {
  source ERP
}
flow Order from ERP to Shop realtime carries status
flow Order from ERP to Shop batch daily at 02:00 UTC takes 40m carries total
flow Order from ERP to CRM event-driven trigger "an order is placed" carries status
flow Order from ERP to CRM event-driven trigger "an order is cancelled" carries status
`,
    },
    {
      title: 'as old as the other at least',
      source: `
entity Order {
  source ERP
}
flow Order from ERP to Shop realtime latency 2s
flow Order from ERP to Shop batch daily at 02:00 UTC takes 2s
`,
    },
    {
      title: 'a second older',
      source: `
entity Order {
  source ERP
}
flow Order from ERP to Shop realtime latency 2s
flow Order from ERP to Shop batch daily at 02:00 UTC takes 3s
^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Order gets to Shop in two ways: what the batch flow from ERP to Shop brings may be 3s old, what the realtime flow from ERP to Shop brings as little as 2s. So an old value may overwrite a newer one. Add \`newest by\` and a field that tells them apart, or drop one of the two.
`,
    },
  ],
};
