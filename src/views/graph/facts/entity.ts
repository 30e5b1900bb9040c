/** What a picture can tell of an entity, and of the classes of data that its flows carry. */
import type { Analysis } from '../../../analysis/analysis.js';
import { isLive } from '../../../analysis/flow.js';
import type { DataClass } from '../../../model/clauses.js';
import type { Entity, Flow, IntegrationMap, Place } from '../../../model/map.js';
import { copyFacts, readerFacts } from './ages.js';
import type { Anchors } from './anchors.js';
import { clausesOf } from './clauses.js';
import { crossingsOf } from './crossings.js';
import type { CrossingFacts, EntityFacts, TrackFacts } from './facts.js';
import { Kept, unlessEqual } from './kept.js';

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

const kept = new Kept<Entity, EntityReading>();

/** Made of the entity and its flows alone: while they stay, it stays. Its readers stand where it stands. */
export function readEntity(
  entity: Entity,
  map: IntegrationMap,
  analysis: Analysis,
  anchor: Anchors,
): EntityReading {
  const flows = map.flowsOf(entity);
  return kept.of(entity, [anchor(entity), ...flows], (before) => ({
    facts: unlessEqual(before?.facts, factsOf(entity, map, analysis, anchor)),
    carried: carriedOf(entity, flows, analysis),
  }));
}

function factsOf(entity: Entity, map: IntegrationMap, analysis: Analysis, anchor: Anchors): EntityFacts {
  const { name, declared, declaration, domain, sources, writers, fields, at } = entity;
  const anchored = anchor(entity);
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
    readers: readerFacts(entity, analysis, anchor),
    copies: copyFacts(entity, live, analysis),
    tracks: tracksOf(entity, live, analysis),
    clauses: clausesOf(declaration, map.fragments.get(at.uri)),
    ...(anchored && { at: anchored }),
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
  for (const track of of.tracks) {
    const source = track.sources[0]?.place.name;
    const flows = [...new Set(of.graph(track).hops.map(({ flow }) => flow.id))];
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

function carriedOf(entity: Entity, flows: readonly Flow[], analysis: Analysis): EntityReading['carried'] {
  const of = analysis.of(entity);
  const crossings = crossingsOf(flows, analysis.crossings(entity), (flow) => of.classesOf(flow));
  return new Map(
    flows.map((flow) => {
      const classes = [...of.classesOf(flow)];
      const own = crossings.get(flow) ?? [];
      return [flow, { classes, crossings: own, key: JSON.stringify([classes, own]) }] as const;
    }),
  );
}
