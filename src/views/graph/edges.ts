/** Every flow as the legs it takes. */
import type { Flow, Place } from '../../model/map.js';
import { Kept } from './facts/kept.js';
import type { GraphEdge } from './graph.js';
import type { Making } from './making.js';

const kept = new Kept<Flow, readonly GraphEdge[]>();

/** A fan-out shares the legs up to its last stop. */
export function edgesOf(flow: Flow, { badges, anchor }: Making): readonly GraphEdge[] {
  const { id, entity, to, both, declaration, clauses } = flow;
  const at = anchor(flow);
  const badge = badges('flow', id);
  return kept.of(flow, [at, badge.errors, badge.warnings, badge.information], () => {
    const lifecycle = clauses.lifecycle?.value;
    const ends = new Set(to).size;
    const shared = {
      flow: id,
      label: entity?.name ?? declaration.entity?.text ?? '',
      both,
      declared: entity?.declared ?? false,
      badge,
      ...(clauses.pattern && { pattern: clauses.pattern.kind }),
      ...(lifecycle && { lifecycle }),
      ...(ends > 1 && { fan: ends }),
      ...(at && { at }),
    };
    return legsOf(flow).map(([start, end]) => ({
      id: `${id}|${start.name}|${end.name}`,
      from: start.name,
      to: end.name,
      ...shared,
    }));
  });
}

type Leg = readonly [Place, Place];

/** Each once. */
function legsOf({ from, to, via }: Flow): readonly Leg[] {
  const stops = [...(from ? [from] : []), ...via];
  const before = stops.slice(1).map((stop, index): Leg => [stops[index] ?? stop, stop]);
  const last = stops.at(-1);
  const legs = last ? [...before, ...to.map((target): Leg => [last, target])] : before;
  return [...new Map(legs.map((leg) => [`${leg[0].name}|${leg[1].name}`, leg])).values()];
}
