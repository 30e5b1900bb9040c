/** Readers whom only some of what they read reaches: flows say that they bring the rest too, and have it from nobody. */
import type { EntityAnalysis } from '../analysis/entity.js';
import { patternDelay } from '../analysis/delay.js';
import { isLive } from '../analysis/flow.js';
import { REALTIME } from '../analysis/priors.js';
import { carries, type Track } from '../analysis/tracks.js';
import type { Milliseconds } from '../base/duration.js';
import type { Fix } from '../model/finding.js';
import type { Entity, Flow, IntegrationMap, Place, ReaderOf } from '../model/map.js';
import { bringFix } from './fixes/bring.js';
import { endsAt, roundWithin } from './readers.js';
import type { Context } from './rule.js';
import { few, markFlow, markPlace, names, way } from './words.js';

/** Whether a field gets from its source to a place. */
export function isFed(facts: EntityAnalysis, track: Track, place: Place): boolean {
  const source = track.sources[0]?.place;
  return source !== undefined && (source === place || facts.reaches(track, source, place));
}

/** By a decision, which a fix does not overrule. */
export const areApart = ({ separations }: IntegrationMap, entity: Entity, a: Place, b: Place): boolean =>
  separations.some((each) => each.entity === entity && each.places.includes(a) && each.places.includes(b));

/** Fields of one source that flows to a reader carry, and that never get to where these begin. */
interface Claimed {
  readonly source: Place;
  readonly fields: string[];
  readonly flows: readonly Flow[];
}

/** A field that no flow to the reader carries is none of its business: whoever listed the others has decided so. */
function claimedBy(missing: readonly Track[], flows: readonly Flow[]): readonly Claimed[] {
  const found: Claimed[] = [];
  for (const track of missing) {
    const source = track.sources[0]?.place;
    const claiming = flows.filter((flow) => carries(flow, track));
    if (!source || track.name === undefined || claiming.length === 0) continue;
    const like = found.find((each) => each.source === source && isSame(each.flows, claiming));
    if (like) like.fields.push(track.name);
    else found.push({ source, fields: [track.name], flows: claiming });
  }
  return found;
}

const isSame = (a: readonly Flow[], b: readonly Flow[]): boolean =>
  a.length === b.length && a.every((flow, i) => flow === b[i]);

/** Where a flow begins that ends at a place. */
const startOf = ({ from, to, both }: Flow, end: Place): Place | undefined =>
  both && from === end ? to[0] : from;

/** What a reader tolerates, less what the flow that goes on to it takes; undefined where that leaves nothing. */
function leftOf(needs: Milliseconds | undefined, { clauses }: Flow): Milliseconds | undefined {
  if (needs === undefined) return Infinity;
  return roundWithin(needs - (patternDelay(clauses)?.worst ?? 0) - REALTIME.p99);
}

/** By way of each place that passes it on, where that is in time; and straight to the reader. */
function fixesOf(
  entity: Entity,
  map: IntegrationMap,
  { place, clause: { needs } }: ReaderOf,
  { source, fields, flows }: Claimed,
): readonly Fix[] {
  const bring = (to: Place, within: Milliseconds | undefined): Fix => {
    const bound = within === undefined || within === Infinity ? {} : { within };
    return bringFix(map, { entity, fields, from: source, to, ...bound });
  };
  const starts = new Map<Place, Milliseconds>();
  for (const flow of flows) {
    const start = startOf(flow, place);
    const left = leftOf(needs, flow);
    if (start && left !== undefined) starts.set(start, left);
  }
  return [...starts, [place, needs] as const]
    .filter(([to]) => !areApart(map, entity, source, to))
    .map(([to, within]) => bring(to, within));
}

/** Says of each field what never arrives, where a flow to the reader says that it carries it. */
export function reportPartlyFed(
  entity: Entity,
  reader: ReaderOf,
  missing: readonly Track[],
  { analysis, map, report }: Context,
): void {
  const { place, at } = reader;
  const ends = analysis.of(entity).flows.filter((flow) => isLive(flow) && endsAt(flow, place));
  for (const claimed of claimedBy(missing, ends)) {
    const { source, fields, flows } = claimed;
    const starts = [...new Set(flows.flatMap((flow) => startOf(flow, place) ?? []))];
    const what = few(fields);
    report({
      at,
      message: `${place.name} reads ${entity.name}, but no live flow brings ${what} there from ${source.name}, its source: ${names(starts)} would pass it on, and never ${starts.length === 1 ? 'has' : 'have'} it. Bring ${what} from ${source.name} to ${names(starts, 'or')}, or list in \`carries\` what ${place.name} gets.`,
      related: flows.map((flow) => ({
        at: flow.at,
        message: `This carries ${flow.clauses.carries ? what : 'all of it'} ${way(flow)}.`,
      })),
      marks: [markPlace(place), ...flows.map(markFlow)],
      fixes: () => fixesOf(entity, map, reader, claimed),
    });
  }
}
