/** Two flows that bring the same to the same place. */
import type { EntityAnalysis } from '../analysis/entity.js';
import { copies, isLive } from '../analysis/flow.js';
import { carries, type Track } from '../analysis/tracks.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Flow, Place } from '../model/map.js';
import { removeDeclaration } from './fixes/declare.js';
import { fragmentOf } from './fixes/edits.js';
import { endsOf, isPassage } from './readers.js';
import type { Context, RuleDoc, RuleOf } from './rule.js';
import { list, markFlow, markPlace, subject } from './words.js';

/** On its way out, a flow and the one that replaces it run side by side. */
const counts = (flow: Flow): boolean =>
  isLive(flow) && copies(flow.clauses) && flow.clauses.lifecycle?.value !== 'retiring' && flow.to.length > 0;

/** A batch beside an event compares, and two channels are two kinds of event: such flows complement each other. */
function kindOf({ clauses, from, via }: Flow): string {
  const channels = [from, ...via].flatMap((place) => (place?.kind === 'channel' ? [place.name] : []));
  return [clauses.pattern?.kind === 'batch' ? 'batch' : '', ...channels].join(' ');
}

/** Where a flow begins that ends there. */
const startOf = ({ from, to, both }: Flow, end: Place): Place | undefined =>
  to.includes(end) ? from : both ? to[0] : undefined;

/** Brings what the source says, not what the place where it starts has changed. */
function bringsTruth(flow: Flow, end: Place, track: Track, facts: EntityAnalysis): boolean {
  const source = track.sources[0]?.place;
  const start = startOf(flow, end);
  if (!source || !start || end === source || track.originators.includes(end)) return false;
  if (start === source) return true;
  return !track.originators.includes(start) && facts.reaches(track, source, start);
}

interface Twice {
  readonly first: Flow;
  readonly end: Place;
  readonly tracks: readonly Track[];
}

/** A flow, and how many were looked at before it. */
interface Early {
  readonly flow: Flow;
  readonly index: number;
}

/** Flows of one kind that bring one field to one end: the first of all, and the first of each trigger. Two triggers are two kinds of event. */
class Firsts {
  #first: Early | undefined;
  readonly #byTrigger = new Map<string | undefined, Early>();

  /** The first that brings the same as one with such a trigger, or with none. */
  like(trigger: string | undefined): Early | undefined {
    if (trigger === undefined) return this.#first;
    return earlier(this.#byTrigger.get(trigger), this.#byTrigger.get(undefined));
  }

  add(early: Early): void {
    const trigger = triggerOf(early.flow);
    this.#first ??= early;
    if (!this.#byTrigger.has(trigger)) this.#byTrigger.set(trigger, early);
  }
}

const triggerOf = ({ clauses }: Flow): string | undefined => clauses.trigger?.value;

const earlier = (a: Early | undefined, b: Early | undefined): Early | undefined =>
  !a || (b && b.index < a.index) ? b : a;

/** By the systems where they end, their kind and a field that they bring there, those that were looked at already. */
type Seen = Map<Place, Map<string, Map<Track, Firsts>>>;

function twice(flow: Flow, seen: Seen, facts: EntityAnalysis): Twice | undefined {
  for (const end of workplaces(flow)) {
    const byTrack = seen.get(end)?.get(kindOf(flow));
    if (!byTrack) continue;
    const brought = broughtBy(flow, end, facts);
    let first: Early | undefined;
    for (const track of brought) first = earlier(first, byTrack.get(track)?.like(triggerOf(flow)));
    const found = first?.flow;
    if (!found) continue;
    const tracks = brought.filter((track) => carries(found, track) && bringsTruth(found, end, track, facts));
    return { first: found, end, tracks };
  }
  return undefined;
}

const broughtBy = (flow: Flow, end: Place, facts: EntityAnalysis): readonly Track[] =>
  facts.carriedBy(flow).filter((track) => bringsTruth(flow, end, track, facts));

const workplaces = (flow: Flow): readonly Place[] => endsOf(flow).filter((place) => !isPassage(place));

function remember(seen: Seen, early: Early, facts: EntityAnalysis): void {
  const { flow } = early;
  const kind = kindOf(flow);
  for (const end of workplaces(flow)) {
    const byKind = known(seen, end, () => new Map<string, Map<Track, Firsts>>());
    const byTrack = known(byKind, kind, () => new Map<Track, Firsts>());
    for (const track of broughtBy(flow, end, facts)) known(byTrack, track, () => new Firsts()).add(early);
  }
}

function known<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  let value = values.get(key);
  if (value === undefined) values.set(key, (value = make()));
  return value;
}

/** What else it brings, or where else, would go with it. */
function fixesOf(flow: Flow, { tracks }: Twice, facts: EntityAnalysis, { map }: Context): readonly Fix[] {
  const carried = facts.tracks.filter((track) => carries(flow, track));
  const alias = flow.declaration.alias?.name.text;
  // A view or a scenario that speaks of it would speak of nothing.
  if (alias !== undefined && map.isReferred('flow', alias)) return [];
  if (endsOf(flow).length > 1 || carried.length > tracks.length) return [];
  const edit = removeDeclaration(fragmentOf(map, flow.at.uri), flow.declaration);
  return edit ? [{ title: 'Remove this flow', safety: 'unsafe', edits: [edit] }] : [];
}

function check(entity: Entity, context: Context): void {
  const facts = context.analysis.of(entity);
  const seen: Seen = new Map();
  for (const [index, flow] of facts.flows.filter(counts).entries()) {
    const found = twice(flow, seen, facts);
    remember(seen, { flow, index }, facts);
    if (!found) continue;
    const { first, end, tracks } = found;
    const named = tracks.flatMap(({ name }) => name ?? []);
    const all = named.length === facts.tracks.length ? [] : named;
    const what = all.length > 0 ? `${subject(flow)} (${list(all)})` : subject(flow);
    context.report({
      at: flow.at,
      message: `${end.name} already gets ${what} from ${startOf(first, end)?.name}: two flows bring the same there, both have to be kept running, and the slower one may overwrite what the faster one brought. Keep one of them.`,
      related: [{ at: first.at, message: 'This brings it, too.' }],
      marks: [markFlow(flow), markFlow(first), markPlace(end)],
      fixes: () => fixesOf(flow, found, facts, context),
    });
  }
}

export const rule: RuleOf<'entity'> = {
  id: 'redundant-flow',
  since: '0.1.0',
  scope: 'entity',
  when: ['converging'],
  severity: 'warning',
  fix: 'unsafe',
  summary: 'Two flows bring the same data to the same place.',
  check,
};

export const doc: RuleDoc = {
  chapter: 'sync',
  when: `Two live flows that copy bring the same field of an entity, as its source says it, to the same system: each starts at the source, or at a
system that holds a copy and does not change it. It is told at the later one. They are not the same where one is a batch and the other is not
(the batch reconciles), where they state different triggers or start from or pass different channels (they are different events), where one of
them is \`lifecycle retiring\`, or where they end at a hub, a broker, a channel, the source or a system that changes the field.`,
  why: `The second way is usually a forgotten first one. It costs its own monitoring and its own on-call, and when the two run at different speeds
the copy jumps back in time.`,
  source: ['sync-at-all', 'mesh'],
  examples: [
    {
      title: 'directly, and by way of another copy',
      source: `
entity Order {
  source ERP
  reader WMS
}
flow Order from ERP to CRM realtime
flow Order from ERP to WMS realtime
flow Order from CRM to WMS realtime
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: WMS already gets Order from ERP: two flows bring the same there, both have to be kept running, and the slower one may overwrite what the faster one brought. Keep one of them.
`,
      fixed: `
entity Order {
  source ERP
  reader WMS
}
flow Order from ERP to CRM realtime
flow Order from ERP to WMS realtime
`,
    },
    {
      title: 'one field twice',
      source: `
entity Order {
  source ERP
  field status
  field amount
}
flow Order from ERP to CRM realtime carries status, amount
flow Order from ERP to CRM near-realtime every 5m carries status
^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: CRM already gets Order (status) from ERP: two flows bring the same there, both have to be kept running, and the slower one may overwrite what the faster one brought. Keep one of them.
`,
      fixed: `
entity Order {
  source ERP
  field status
  field amount
}
flow Order from ERP to CRM realtime carries status, amount
`,
    },
    {
      title: 'a batch that reconciles',
      source: `
entity Order source ERP
flow Order from ERP to CRM realtime
flow Order from ERP to CRM batch daily
`,
    },
    {
      title: 'different events',
      source: `
channel created
channel changed
entity Order source ERP
flow Order from ERP to created, changed event-driven
flow Order from created to CRM event-driven
flow Order from changed to CRM event-driven
flow Order from ERP to WMS event-driven trigger "an order is placed"
flow Order from ERP to WMS event-driven trigger "an order is cancelled"
`,
    },
    {
      title: 'different fields, and one that is being replaced',
      source: `
entity Order {
  source ERP
  field status
  field amount
}
flow Order from ERP to CRM realtime carries status
flow Order from ERP to CRM realtime carries amount
flow Order from ERP to CRM near-realtime every 5m lifecycle retiring
`,
    },
    {
      title: 'the second way is a batch',
      source: `
entity Order {
  source ERP
  reader WMS
}
flow Order from ERP to CRM realtime
flow Order from ERP to WMS realtime
flow Order from CRM to WMS batch daily
`,
    },
  ],
};
