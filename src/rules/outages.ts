/** How long those who receive a flow may be away. */
import type { Milliseconds } from '../base/duration.js';
import type { Location } from '../base/span.js';
import type { Flow, System } from '../model/map.js';

export interface Outage {
  readonly system: System;
  readonly lasts: Milliseconds;
  /** Where its recovery is said. */
  readonly at: Location;
}

/** Receivers that say what they recover in, the slowest first. */
export function outagesOf({ from, to, both }: Flow): readonly Outage[] {
  return [...to, ...(both && from ? [from] : [])]
    .flatMap((place): Outage[] => {
      const recovery = place.kind === 'system' ? place.declaration?.recovery : undefined;
      if (place.kind !== 'system' || !recovery) return [];
      return [{ system: place, lasts: recovery.value, at: { uri: place.at.uri, span: recovery.span } }];
    })
    .sort((a, b) => b.lasts - a.lasts);
}
