/** From a checked map to its landscape: what is drawn, and the facts behind it. */
import { createAnalysis, type Analysis } from '../../analysis/analysis.js';
import { steady } from '../../base/overlap.js';
import type { Finding } from '../../model/finding.js';
import type { IntegrationMap } from '../../model/map.js';
import { Drawing } from './drawing.js';
import { anchorsOf } from './facts/anchors.js';
import { profileFacts, teamFacts, viewFacts } from './facts/declared.js';
import { findingFacts, type FoundByFile } from './facts/findings.js';
import type { GraphEdge } from './graph.js';
import type { Landscape } from './landscape.js';
import type { Making } from './making.js';
import { groupsOf } from './nodes.js';
import type { Row } from './rows.js';

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
  options: GraphOptions = {},
): Landscape {
  const steps = graphSteps(map, new Map([['', { findings }]]), options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A map as it was drawn last, and the lists that came of it. */
interface Drawn {
  readonly drawing: Drawing;
  lists: Partial<Lists>;
}

const drawn = new WeakMap<IntegrationMap, Drawn>();

function drawnOf(map: IntegrationMap): Drawn {
  let known = drawn.get(map);
  if (!known) drawn.set(map, (known = { drawing: new Drawing(map), lists: {} }));
  return known;
}

/**
 * The same in steps, for who has others to serve between two of them. A map that changes meanwhile is drawn by other steps, from
 * where these left off.
 */
export function* graphSteps(
  map: IntegrationMap,
  results: FoundByFile,
  { analysis = createAnalysis(map), today, reviewDays }: GraphOptions = {},
): Generator<undefined, Landscape, undefined> {
  const known = drawnOf(map);
  const { drawing } = known;
  const anchor = anchorsOf(map);
  const making: Making = { map, analysis, anchor, badges: (kind, id) => drawing.marks.of(kind, id) };
  yield* drawing.advance(results, making);
  const listed = yield* findingFacts(results, drawing.around(), anchor);
  known.lists = steadyLists(known.lists, { ...listsOf(drawing, making), findings: listed.findings });
  return {
    ...(known.lists as Lists),
    findingsLeftOut: listed.leftOut,
    ...(today !== undefined && { today }),
    ...(reviewDays !== undefined && { reviewDays }),
  };
}

type Lists = Omit<Landscape, 'findingsLeftOut' | 'today' | 'reviewDays'>;

function listsOf(drawing: Drawing, making: Making): Omit<Lists, 'findings'> {
  const { map, anchor } = making;
  return {
    nodes: drawing.places.values.slice(),
    groups: groupsOf(drawing.brokers, making),
    edges: edgesIn(drawing.flows.values),
    flows: drawing.flows.values.map(({ facts }) => facts),
    entities: drawing.entities.values.map(({ facts }) => facts),
    teams: teamFacts(map, anchor),
    profiles: profileFacts(map, anchor),
    views: viewFacts(map, anchor),
    allocations: drawing.allocations.all,
  };
}

function edgesIn(rows: readonly Row[]): readonly GraphEdge[] {
  const all: GraphEdge[] = [];
  for (const { edges } of rows) for (const edge of edges) all.push(edge);
  return all;
}

/** A list in which nothing changed is the very one of before: who compares two landscapes need not look into it. */
const steadyLists = (before: Partial<Lists>, now: Lists): Lists =>
  Object.fromEntries(
    (Object.entries(now) as [keyof Lists, readonly object[]][]).map(([name, list]) => [
      name,
      steady(before[name], list),
    ]),
  ) as unknown as Lists;
