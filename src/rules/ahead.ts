/** Which units of a map are asked about before all others: those of files that somebody looks at. */
import type { MapUnit } from '../model/keys.js';

export interface Ordered {
  readonly units: readonly MapUnit[];
  /** How many of them come ahead. */
  readonly ahead: number;
}

const uriOf = (unit: MapUnit): string => (unit.kind === undefined ? unit.uri : unit.at.uri);

/** An entity and what flows of it stay together: what is asked of them is known then. */
export function inOrder(units: readonly MapUnit[], looked: ReadonlySet<string>): Ordered {
  if (looked.size === 0) return { units, ahead: 0 };
  const ahead: MapUnit[] = [];
  const rest: MapUnit[] = [];
  for (let at = 0; at < units.length;) {
    const end = endOfGroup(units, at);
    const group = units.slice(at, end);
    const to = group.some((unit) => looked.has(uriOf(unit))) ? ahead : rest;
    for (const unit of group) to.push(unit);
    at = end;
  }
  return { units: [...ahead, ...rest], ahead: ahead.length };
}

function endOfGroup(units: readonly MapUnit[], at: number): number {
  const entity = units[at];
  let end = at + 1;
  if (entity?.kind !== 'entity') return end;
  for (let next = units[end]; next?.kind === 'flow' && next.entity === entity; next = units[++end]);
  return end;
}
