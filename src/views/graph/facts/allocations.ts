/** Allocations of platforms: how much of each is used, and what each flow draws of them. */
import type { Analysis } from '../../../analysis/analysis.js';
import type { PoolSum } from '../../../analysis/pools.js';
import { steady } from '../../../base/overlap.js';
import type { Flow } from '../../../model/map.js';
import type { Allocation, DrawFacts } from './facts.js';
import { Kept } from './kept.js';

export interface Allocations {
  readonly all: readonly Allocation[];
  draws(flow: Flow): readonly DrawFacts[];
  /** Flows that draw on any. */
  flows(): Iterable<Flow>;
  /** What it was made of. */
  readonly sums: readonly PoolSum[];
}

const NONE: readonly DrawFacts[] = [];
const kept = new Kept<Flow, readonly DrawFacts[]>();

/** Those of before, where no flow draws another amount. */
export function allocationsOf(analysis: Analysis, before: Allocations): Allocations {
  const sums = analysis.pools();
  return steady(before.sums, sums) === before.sums ? before : allocationsFrom(sums);
}

export const noAllocations: Allocations = { all: [], sums: [], draws: () => NONE, flows: () => [] };

function allocationsFrom(sums: readonly PoolSum[]): Allocations {
  const draws = new Map<Flow, DrawFacts[]>();
  const draw = (flow: Flow, fact: DrawFacts): void => {
    const known = draws.get(flow);
    if (known) known.push(fact);
    else draws.set(flow, [fact]);
  };
  for (const sum of sums) {
    const allocation = idOf(sum);
    for (const { flow, uses } of sum.draws) draw(flow, { allocation, share: rounded(uses / sum.allows) });
    for (const flow of sum.unknown) draw(flow, { allocation });
  }
  return {
    all: sums.map(allocationOf),
    sums,
    flows: () => draws.keys(),
    draws(flow) {
      const found = draws.get(flow);
      if (!found) return NONE;
      const content = found.flatMap(({ allocation, share }) => [allocation, share]);
      return kept.of(flow, content, () => found);
    },
  };
}

const idOf = ({ pool, system }: PoolSum): string => `${pool.key} ${system.name}`;

const allocationOf = (sum: PoolSum): Allocation => ({
  id: idOf(sum),
  title: sum.pool.title,
  system: sum.system.name,
  share: rounded(sum.share),
  uses: Math.round(sum.uses),
  allows: sum.allows,
  unknown: sum.unknown.length,
});

/** Four digits of a share are more than the text knows. */
const rounded = (share: number): number => Number(share.toPrecision(4));
