/** From a checked map to its landscape: what is drawn, and the facts behind it. */
import { createAnalysis, type Analysis } from '../../analysis/analysis.js';
import type { Finding } from '../../model/finding.js';
import type { IntegrationMap } from '../../model/map.js';
import { edgesOf } from './edges.js';
import { allocationsOf } from './facts/allocations.js';
import { anchorsOf } from './facts/anchors.js';
import { profileFacts, teamFacts, viewFacts } from './facts/declared.js';
import { readEntity } from './facts/entity.js';
import { countMarks, findingFacts } from './facts/findings.js';
import { flowFacts } from './facts/flow.js';
import type { Landscape } from './landscape.js';
import type { Making } from './making.js';
import { drawPlaces } from './nodes.js';

export interface GraphOptions {
  /** The check's, so that nothing is computed twice. */
  readonly analysis?: Analysis;
  /** ISO date. */
  readonly today?: string;
  /** A review older than so many days is overdue. */
  readonly reviewDays?: number;
}

/** Order follows the map's, which follows the files. What an edit left alone is the same object as before. */
export function graphOf(
  map: IntegrationMap,
  findings: readonly Finding[],
  { analysis = createAnalysis(map), today, reviewDays }: GraphOptions = {},
): Landscape {
  const anchor = anchorsOf(map);
  const making: Making = { map, analysis, anchor, badges: countMarks(findings) };
  const entities = new Map(
    map.entities.map((entity) => [entity, readEntity(entity, map, analysis, anchor)] as const),
  );
  const allocations = allocationsOf(analysis);
  const listed = findingFacts(findings, map.entities, anchor);
  return {
    ...drawPlaces(making),
    edges: map.flows.flatMap((flow) => edgesOf(flow, making)),
    flows: map.flows.map((flow) =>
      flowFacts(flow, {
        at: anchor(flow),
        carried: flow.entity && entities.get(flow.entity)?.carried.get(flow),
        draws: allocations.draws(flow),
        fragment: map.fragments.get(flow.at.uri),
      }),
    ),
    entities: [...entities.values()].map(({ facts }) => facts),
    teams: teamFacts(map, anchor),
    profiles: profileFacts(map, anchor),
    views: viewFacts(map, anchor),
    allocations: allocations.all,
    findings: listed,
    findingsLeftOut: findings.length - listed.length,
    ...(today !== undefined && { today }),
    ...(reviewDays !== undefined && { reviewDays }),
  };
}
