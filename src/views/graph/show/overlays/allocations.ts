/** Overlay: how much of each platform's allocations, and of each system's stated capacity, is used. */
import { addTo } from '../../../../base/lists.js';
import type { Allocation, FlowFacts } from '../../facts/facts.js';
import type { GraphNode } from '../../graph.js';
import { percent } from '../percent.js';
import { gravest, sayOfFlows, sayOfThings, type Said, type Saying } from '../said.js';
import type { Scene } from '../scene/scene.js';

const CLOSE = 0.8;

export function allocations(scene: Scene): Saying {
  const { nodes, landscape } = scene.lookup;
  const bySystem = new Map<string, Allocation[]>();
  for (const allocation of landscape.allocations) addTo(bySystem, allocation.system, allocation);
  const byId = new Map(landscape.allocations.map((allocation) => [allocation.id, allocation]));
  const saying = {
    things: sayOfThings(scene, (place) => sayOfSystem(nodes[place], bySystem)),
    lines: sayOfFlows(scene, (flow) => sayOfFlow(flow, byId)),
  };
  const isEmpty = [...saying.things, ...saying.lines].every((said) => said === undefined);
  return isEmpty ? { ...saying, notes: ['No flow here draws on an allocation that is known.'] } : saying;
}

function sayOfSystem(
  node: GraphNode | undefined,
  allocationsOf: ReadonlyMap<string, readonly Allocation[]>,
): Said | undefined {
  const { peak, capacity } = node?.facts ?? {};
  const own = (allocationsOf.get(node?.id ?? '') ?? []).map(sayOfAllocation);
  const loaded =
    peak === undefined || capacity === undefined
      ? []
      : [judged(peak / capacity, `capacity ${percent(peak / capacity)}`, [percent(peak / capacity)])];
  return gravest([...own, ...loaded]);
}

function sayOfAllocation({ title, share, uses, unknown }: Allocation): Said {
  if (uses === 0 && unknown > 0) return notSaid(title);
  const used = `${unknown > 0 ? '≥ ' : ''}${percent(share)}`;
  return judged(share, `${title} ${used}`, [used]);
}

function judged(share: number, text: string, short: readonly string[]): Said {
  const said = { text, short };
  // What uses more ranks higher within its judgement.
  const rank = Math.min(share, 1000) / 1001;
  if (share > 1) return { tone: 'critical', ...said, legend: 'more than is allowed', rank: 3 + rank };
  if (share >= CLOSE)
    return { tone: 'warning', ...said, legend: 'more than 80 % of what is allowed', rank: 2 + rank };
  return { tone: 'good', ...said, legend: 'within what is allowed', rank: 1 + rank };
}

const notSaid = (title: string): Said => ({
  tone: 'unknown',
  text: `${title}: not said`,
  short: ['not said', '?'],
  legend: 'draws on it, how much is not said',
  rank: 0,
});

/** The tone of the allocation it draws most of; its own part in words. */
function sayOfFlow({ draws }: FlowFacts, byId: ReadonlyMap<string, Allocation>): Said | undefined {
  return gravest(
    draws.flatMap(({ allocation: id, share }) => {
      const allocation = byId.get(id);
      if (!allocation) return [];
      if (share === undefined) return [notSaid(allocation.title)];
      return [judged(allocation.share, `${percent(share)} of ${allocation.title}`, [percent(share)])];
    }),
  );
}
