/** The fix that adds the flow which is missing: after its likes, with a pattern that is good enough. */
import { cheapestPattern } from '../../analysis/delay.js';
import type { EntityAnalysis } from '../../analysis/entity.js';
import { REALTIME } from '../../analysis/priors.js';
import { formatDuration, type Milliseconds } from '../../base/duration.js';
import type { TextEdit } from '../../base/edit.js';
import type { Entity, IntegrationMap, Place } from '../../model/map.js';
import { addBelow, addDeclarations } from './declare.js';
import { fragmentOf, written } from './edits.js';

export interface Wanted {
  readonly entity: Entity;
  /** Only these of its fields. */
  readonly fields?: readonly string[];
  readonly from: Place;
  readonly to: Place;
  /** Further ends. */
  readonly also?: readonly Place[];
  /** How old it may be at the end; where nobody says, minutes will do. */
  readonly within?: number;
  readonly owner?: string;
  /** What it brings comes back by other flows. */
  readonly echoes?: boolean;
}

/** Whether what is brought from one place to another gets back from there. */
export const comesBack = (facts: EntityAnalysis, { from, to }: Pick<Wanted, 'from' | 'to'>): boolean =>
  facts.tracks.some((track) => facts.reaches(track, to, from));

/** A poll takes what is assumed of ways that say nothing, too; of a run that is assumed nowhere. */
function patternFor(within: Milliseconds): string {
  const cheapest = cheapestPattern(within);
  if (cheapest?.startsWith('batch')) return cheapest;
  return cheapestPattern(within, { latency: REALTIME.p99 }) ?? 'realtime';
}

export function sentenceOf({ entity, fields, from, to, also = [], within, owner, echoes }: Wanted): string {
  const pattern = within === undefined ? 'near-realtime every 5m' : patternFor(within);
  const sla = within === undefined ? '' : ` sla ${formatDuration(within)}`;
  const owned = owner === undefined ? '' : ` owner ${written(owner)}`;
  const carried = fields === undefined ? '' : ` carries ${fields.map(written).join(', ')}`;
  const guarded = echoes ? ' suppress echo by origin' : '';
  const ends = [to, ...also].map(({ name }) => written(name)).join(', ');
  return `flow ${written(entity.name)} from ${written(from.name)} to ${ends} ${pattern}${sla}${owned}${carried}${guarded}`;
}

/** Below the last flow of the entity in the entity's file, else in the file of its first flow, else among the flows of its own file. */
export function addFlow(map: IntegrationMap, wanted: Wanted): TextEdit {
  const { uri } = wanted.entity.at;
  const flows = map.flowsOf(wanted.entity);
  const other = flows.findLast(({ at }) => at.uri === uri) ?? flows.at(-1);
  const sentence = sentenceOf(wanted);
  if (other) return addBelow(fragmentOf(map, other.at.uri), other.declaration, sentence);
  return addDeclarations(fragmentOf(map, uri), 'flow', [sentence]);
}
