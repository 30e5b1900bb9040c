/** Each flow as it is drawn, and what of: where all of that is the same it stays as it was drawn, which most flows of a large map do. */
import type { Anchor } from '../../base/span.js';
import type { Flow } from '../../model/map.js';
import { edgesOf } from './edges.js';
import type { EntityReading } from './facts/entity.js';
import type { DrawFacts, FlowFacts } from './facts/facts.js';
import { flowFacts } from './facts/flow.js';
import type { Badge, GraphEdge } from './graph.js';
import type { Making } from './making.js';

/** What a flow is drawn of. */
interface Ground {
  readonly at: Anchor | undefined;
  readonly reading: EntityReading | undefined;
  readonly badge: Badge;
  readonly draws: readonly DrawFacts[];
}

export interface Row extends Ground {
  readonly edges: readonly GraphEdge[];
  readonly facts: FlowFacts;
}

/** What others know of a flow. */
export interface Known {
  readonly reading: EntityReading | undefined;
  readonly draws: readonly DrawFacts[];
}

export function rowOf(flow: Flow, { reading, draws }: Known, making: Making, before: Row | undefined): Row {
  const { map, anchor, badges } = making;
  const at = anchor(flow);
  const badge = badges('flow', flow.id);
  if (before && stands(before, { at, reading, badge, draws })) return before;
  const fragment = map.fragments.get(flow.at.uri);
  return {
    at,
    reading,
    badge,
    draws,
    edges: edgesOf(flow, making),
    facts: flowFacts(flow, { at, carried: reading?.carried.get(flow), draws, fragment }),
  };
}

const stands = (row: Row, { at, reading, badge, draws }: Ground): boolean =>
  row.at === at && row.reading === reading && row.badge === badge && row.draws === draws;
