/** A pattern that takes the place of another one. */
import { firesOnChange, isLive } from '../../analysis/flow.js';
import type { Flow, IntegrationMap } from '../../model/map.js';

/** A change that would come back by another flow, and set this one going again, has its echo suppressed: what only ran by the clock had none. */
export function guarded(flow: Flow, map: IntegrationMap, pattern: string): string {
  const { entity, from, to, clauses } = flow;
  if (
    !entity ||
    !from ||
    /^(batch|on-demand)/.test(pattern) ||
    firesOnChange(clauses) ||
    clauses.suppressEcho
  )
    return pattern;
  const comesBack = map
    .flowsOf(entity)
    .some(
      (other) =>
        other !== flow &&
        isLive(other) &&
        firesOnChange(other.clauses) &&
        !other.clauses.suppressEcho &&
        other.to.includes(from) &&
        other.from !== undefined &&
        to.includes(other.from),
    );
  return comesBack ? `${pattern} suppress echo by origin` : pattern;
}
