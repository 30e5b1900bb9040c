/** How long those who receive a flow may be away. */
import type { Milliseconds } from '../base/duration.js';
import type { Location } from '../base/span.js';
import type { Flow, Place, System } from '../model/map.js';

export interface Outage {
  readonly system: System;
  readonly lasts: Milliseconds;
  /** Where its recovery is said. */
  readonly at: Location;
}

/** Of the receivers that say what they recover in, the slowest. */
export function longestOutage({ from, to, both }: Pick<Flow, 'from' | 'to' | 'both'>): Outage | undefined {
  let longest: System | undefined;
  for (const place of to) longest = slower(longest, place);
  if (both && from) longest = slower(longest, from);
  const recovery = longest?.declaration?.recovery;
  if (!longest || !recovery) return undefined;
  return { system: longest, lasts: recovery.value, at: { uri: longest.at.uri, span: recovery.span } };
}

const lastsOf = (place: Place | undefined): Milliseconds | undefined =>
  place?.kind === 'system' ? place.declaration?.recovery?.value : undefined;

/** Of equals the first. */
function slower(longest: System | undefined, place: Place): System | undefined {
  const lasts = lastsOf(place);
  if (place.kind !== 'system' || lasts === undefined) return longest;
  return lasts > (lastsOf(longest) ?? -1) ? place : longest;
}
