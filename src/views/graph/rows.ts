/** Each flow as it is drawn, and what of: where all of that is the same it stays as it was drawn, which most flows of a large map do. */
import type { Anchor } from '../../base/span.js';
import type { Flow } from '../../model/map.js';
import { edgesOf } from './edges.js';
import { anchorIn } from './facts/anchors.js';
import type { EntityReading } from './facts/entity.js';
import type { DrawFacts, FlowFacts } from './facts/facts.js';
import { flowFacts } from './facts/flow.js';
import { isAlike, type Badge, type GraphEdge } from './graph.js';
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
  const { map, badges } = making;
  const fragment = map.fragments.get(flow.at.uri);
  const at = anchorIn(fragment, flow, before?.at);
  const badge = badges('flow', flow.id);
  if (before && stands(before, { at, reading, badge, draws })) return before;
  const there = before?.at === at ? before : undefined;
  const carried = reading?.carried.get(flow);
  const isSaid = there?.draws === draws && there.reading?.carried.get(flow)?.key === carried?.key;
  return {
    at,
    reading,
    badge,
    draws,
    edges: there && isAlike(there.badge, badge) ? there.edges : edgesOf(flow, at, badge),
    facts: there && isSaid ? there.facts : flowFacts(flow, { at, carried, draws, fragment }),
  };
}

const stands = (row: Row, { at, reading, badge, draws }: Ground): boolean =>
  row.at === at && row.reading === reading && row.badge === badge && row.draws === draws;
