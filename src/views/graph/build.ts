/** From a checked map to its landscape: what is drawn, and the facts behind it. */
import { createAnalysis, type Analysis } from '../../analysis/analysis.js';
import type { Finding } from '../../model/finding.js';
import type { Entity, IntegrationMap } from '../../model/map.js';
import { edgesOf } from './edges.js';
import { allocationsOf, type Allocations } from './facts/allocations.js';
import { anchorsOf, type Anchors } from './facts/anchors.js';
import { profileFacts, teamFacts, viewFacts } from './facts/declared.js';
import { readEntity, type EntityReading } from './facts/entity.js';
import type { FlowFacts } from './facts/facts.js';
import { countMarks, findingFacts, type Badges } from './facts/findings.js';
import { flowFacts } from './facts/flow.js';
import type { GraphEdge } from './graph.js';
import type { Landscape } from './landscape.js';
import type { Making } from './making.js';
import { drawPlaces } from './nodes.js';
import { Rows, type Row } from './rows.js';

export interface GraphOptions {
  /** The check's, so that nothing is computed twice. */
  readonly analysis?: Analysis;
  /** ISO date. */
  readonly today?: string;
  /** A review older than so many days is overdue. */
  readonly reviewDays?: number;
  /** What marks each thing, where that is counted already. */
  readonly badges?: Generator<undefined, Badges, undefined>;
}

/** Of each map, as it was drawn last. */
const drawn = new WeakMap<IntegrationMap, readonly Row[]>();

/** Order follows the map's, which follows the files. What an edit left alone is the same object as before. */
export function graphOf(
  map: IntegrationMap,
  findings: readonly Finding[],
  options: GraphOptions = {},
): Landscape {
  const steps = graphSteps(map, findings, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in steps, for who has others to serve between two of them: the map must stay as it is meanwhile. */
export function* graphSteps(
  map: IntegrationMap,
  findings: readonly Finding[],
  { analysis = createAnalysis(map), today, reviewDays, badges = countMarks(findings) }: GraphOptions = {},
): Generator<undefined, Landscape, undefined> {
  const anchor = anchorsOf(map);
  const making: Making = { map, analysis, anchor, badges: yield* badges };
  const entities = new Map<Entity, EntityReading>();
  for (const entity of map.entities) {
    entities.set(entity, readEntity(entity, map, analysis, anchor));
    yield;
  }
  const allocations = allocationsOf(analysis);
  yield;
  const listed = yield* findingFacts(findings, map.entities, anchor);
  const places = yield* drawPlaces(making);
  const flown = yield* drawFlows(making, entities, allocations);
  return {
    ...places,
    ...flown,
    entities: [...entities.values()].map(({ facts }) => facts),
    ...declaredFacts(map, anchor),
    allocations: allocations.all,
    findings: listed,
    findingsLeftOut: findings.length - listed.length,
    ...(today !== undefined && { today }),
    ...(reviewDays !== undefined && { reviewDays }),
  };
}

/** One flow is one step. */
function* drawFlows(
  making: Making,
  entities: ReadonlyMap<Entity, EntityReading>,
  allocations: Allocations,
): Generator<undefined, Pick<Landscape, 'edges' | 'flows'>, undefined> {
  const { map, anchor, badges } = making;
  const edges: GraphEdge[] = [];
  const flows: FlowFacts[] = [];
  const all = new Rows(drawn.get(map) ?? []);
  for (const flow of map.flows) {
    const fragment = map.fragments.get(flow.at.uri);
    const reading = flow.entity && entities.get(flow.entity);
    const draws = allocations.draws(flow);
    const row = all.add({ flow, fragment, reading, badge: badges('flow', flow.id), draws }, () => ({
      edges: edgesOf(flow, making),
      facts: flowFacts(flow, { at: anchor(flow), carried: reading?.carried.get(flow), draws, fragment }),
    }));
    edges.push(...row.edges);
    flows.push(row.facts);
    yield;
  }
  drawn.set(map, all.rows);
  return { edges, flows };
}

const declaredFacts = (
  map: IntegrationMap,
  anchor: Anchors,
): Pick<Landscape, 'teams' | 'profiles' | 'views'> => ({
  teams: teamFacts(map, anchor),
  profiles: profileFacts(map, anchor),
  views: viewFacts(map, anchor),
});
