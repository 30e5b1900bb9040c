/** What a picture can tell of an entity, and of the classes of data that its flows carry. */
import type { Analysis } from '../../../analysis/analysis.js';
import type { CarryGraph } from '../../../analysis/carrying.js';
import { isLive } from '../../../analysis/flow.js';
import type { Anchor } from '../../../base/span.js';
import type { DataClass } from '../../../model/clauses.js';
import type { Entity, Flow, IntegrationMap, Place } from '../../../model/map.js';
import { copyFacts, readerFacts } from './ages.js';
import { anchorIn } from './anchors.js';
import { clausesOf } from './clauses.js';
import { crossingsOf } from './crossings.js';
import type { CrossingFacts, EntityFacts, TrackFacts } from './facts.js';
import { unlessEqual } from './kept.js';

/** What an entity brings to one of its flows. */
export interface Carried {
  readonly classes: readonly DataClass[];
  readonly crossings: readonly CrossingFacts[];
  /** The same for what says the same. */
  readonly key: string;
}

export interface EntityReading {
  readonly facts: EntityFacts;
  readonly carried: ReadonlyMap<Flow, Carried>;
}

/** Made of the entity and its flows alone: while they stay, it stays. Its readers stand where it stands. */
export function readEntity(
  entity: Entity,
  map: IntegrationMap,
  analysis: Analysis,
  before: EntityReading | undefined,
): EntityReading {
  const flows = map.flowsOf(entity);
  const at = anchorIn(map.fragments.get(entity.at.uri), entity, before?.facts.at);
  if (before && before.facts.at === at && areThose(before.carried.keys(), flows)) return before;
  return {
    facts: unlessEqual(before?.facts, factsOf(entity, map, analysis, at)),
    carried: carriedOf(entity, flows, analysis),
  };
}

/** In their order. */
function areThose(before: Iterable<Flow>, flows: readonly Flow[]): boolean {
  let count = 0;
  for (const flow of before) if (flows[count++] !== flow) return false;
  return count === flows.length;
}

function factsOf(
  entity: Entity,
  map: IntegrationMap,
  analysis: Analysis,
  at: Anchor | undefined,
): EntityFacts {
  const { name, declared, declaration, domain, sources, writers, fields } = entity;
  const fragment = map.fragments.get(entity.at.uri);
  const live = map.flowsOf(entity).filter(isLive);
  return {
    id: name,
    ...(declaration?.title !== undefined && { title: declaration.title }),
    ...(declaration?.doc !== undefined && { doc: declaration.doc }),
    declared,
    ...(domain && { domain: domain.name }),
    ...(declaration?.consistency && { consistency: declaration.consistency.value }),
    classes: unique([...entity.classes, ...fields.flatMap(({ classes }) => classes)]),
    sources: placesOf([...sources, ...fields.flatMap((field) => field.sources)]),
    writers: placesOf([...writers, ...fields.flatMap((field) => field.writers)]),
    readers: readerFacts(entity, analysis, fragment),
    copies: copyFacts(entity, live, analysis),
    tracks: tracksOf(entity, live, analysis),
    clauses: clausesOf(declaration, fragment),
    ...(at && { at }),
  };
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

const placesOf = (roles: readonly { readonly place: Place }[]): readonly string[] =>
  unique(roles.map(({ place }) => place.name));

/** Fields that have one source and travel along the same flows are one track. */
function tracksOf(entity: Entity, live: readonly Flow[], analysis: Analysis): readonly TrackFacts[] {
  const of = analysis.of(entity);
  const groups = new Map<
    string,
    { fields: string[]; classes: Set<DataClass>; flows: string[]; source?: string }
  >();
  /** Fields that travel alike have one graph, and stand side by side. */
  let last: CarryGraph | undefined;
  let flows: string[] = [];
  for (const track of of.tracks) {
    const source = track.sources[0]?.place.name;
    const graph = of.graph(track);
    if (graph !== last) flows = [...new Set(graph.hops.map(({ flow }) => flow.id))];
    last = graph;
    const key = JSON.stringify([source, flows]);
    const group = groups.get(key) ?? {
      fields: [],
      classes: new Set(),
      flows,
      ...(source !== undefined && { source }),
    };
    groups.set(key, group);
    if (track.name !== undefined) group.fields.push(track.name);
    for (const each of track.classes) group.classes.add(each);
  }
  const isOnly = groups.size === 1;
  return [...groups.values()].map(({ source, fields, classes, flows }) => ({
    ...(source !== undefined && { source }),
    ...(!isOnly && fields.length > 0 && { fields }),
    ...(flows.length < live.length && { flows }),
    classes: [...classes],
  }));
}

const NONE: readonly CrossingFacts[] = [];

function carriedOf(entity: Entity, flows: readonly Flow[], analysis: Analysis): EntityReading['carried'] {
  const of = analysis.of(entity);
  const crossings = crossingsOf(flows, analysis.crossings(entity), (flow) => of.classesOf(flow));
  return new Map(
    flows.map((flow) => {
      const classes = [...of.classesOf(flow)];
      const own = crossings.get(flow) ?? NONE;
      const key = own === NONE ? classes.join(' ') : JSON.stringify([classes, own]);
      return [flow, { classes, crossings: own, key }] as const;
    }),
  );
}
