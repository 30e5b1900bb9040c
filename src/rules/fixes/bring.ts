/** The fix that adds the flow which is missing: after its likes, with a pattern that is good enough. */
import { cheapestPattern } from '../../analysis/delay.js';
import { formatDuration } from '../../base/duration.js';
import type { TextEdit } from '../../base/edit.js';
import type { Entity, IntegrationMap, Place } from '../../model/map.js';
import { addBelow, addDeclarations } from './declare.js';
import { fragmentOf, written } from './edits.js';

export interface Wanted {
  readonly entity: Entity;
  readonly field?: string;
  readonly from: Place;
  readonly to: Place;
  /** Further ends. */
  readonly also?: readonly Place[];
  /** How old it may be at the end; where nobody says, minutes will do. */
  readonly within?: number;
}

export function sentenceOf({ entity, field, from, to, also = [], within }: Wanted): string {
  const pattern = within === undefined ? 'near-realtime every 5m' : (cheapestPattern(within) ?? 'realtime');
  const sla = within === undefined ? '' : ` sla ${formatDuration(within)}`;
  const carried = field === undefined ? '' : ` carries ${written(field)}`;
  const ends = [to, ...also].map(({ name }) => written(name)).join(', ');
  return `flow ${written(entity.name)} from ${written(from.name)} to ${ends} ${pattern}${sla}${carried}`;
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
