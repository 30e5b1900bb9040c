/** Every flow as the legs it takes. */
import type { Anchor } from '../../base/span.js';
import type { Flow, Place } from '../../model/map.js';
import type { Badge, GraphEdge } from './graph.js';

/** A fan-out shares the legs up to its last stop. */
export function edgesOf(flow: Flow, at: Anchor | undefined, badge: Badge): readonly GraphEdge[] {
  const { id, entity, to, both, declaration, clauses } = flow;
  const ends = to.length > 1 ? new Set(to).size : to.length;
  const label = entity?.name ?? declaration.entity?.text ?? '';
  // All of one shape, said or not: there are as many as flows, and more.
  return legsOf(flow).map(([start, end]) => ({
    id: `${id}|${start.name}|${end.name}`,
    from: start.name,
    to: end.name,
    flow: id,
    label,
    both,
    declared: entity?.declared ?? false,
    badge,
    pattern: clauses.pattern?.kind,
    lifecycle: clauses.lifecycle?.value,
    fan: ends > 1 ? ends : undefined,
    at,
  }));
}

type Leg = readonly [Place, Place];

/** Each once. */
function legsOf({ from, to, via }: Flow): readonly Leg[] {
  const [end] = to;
  if (from && end && to.length === 1 && via.length === 0) return [[from, end]];
  const stops = [...(from ? [from] : []), ...via];
  const before = stops.slice(1).map((stop, index): Leg => [stops[index] ?? stop, stop]);
  const last = stops.at(-1);
  const legs = last ? [...before, ...to.map((target): Leg => [last, target])] : before;
  return [...new Map(legs.map((leg) => [`${leg[0].name}|${leg[1].name}`, leg])).values()];
}
