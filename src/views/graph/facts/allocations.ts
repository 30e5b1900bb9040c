/** Allocations of platforms: how much of each is used, and what each flow draws of them. */
import type { Analysis } from '../../../analysis/analysis.js';
import type { PoolSum } from '../../../analysis/pools.js';
import type { Flow } from '../../../model/map.js';
import type { Allocation, DrawFacts } from './facts.js';
import { Kept } from './kept.js';

export interface Allocations {
  readonly all: readonly Allocation[];
  draws(flow: Flow): readonly DrawFacts[];
}

const NONE: readonly DrawFacts[] = [];
const kept = new Kept<Flow, readonly DrawFacts[]>();

export function allocationsOf(analysis: Analysis): Allocations {
  const sums = analysis.pools();
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
