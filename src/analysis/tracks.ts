/** Who may change what: an entity taken apart into its fields, each with the ownership that holds for it. */
import type { Conflict, DataClass } from '../model/clauses.js';
import type { Entity, Field, Flow, Owned, Place, ReaderOf, SourceOf, WriterOf } from '../model/map.js';

/**
 * One field of an entity, or the entity as a whole where nobody names a field. Fields are those that the entity declares and those
 * that a flow carries.
 */
export interface Track {
  readonly field?: Field;
  /** Undefined for the entity as a whole. */
  readonly name?: string;
  /** All that claim to be the source of truth; one, in a sound map. */
  readonly sources: readonly SourceOf[];
  /**
   * Update paths beside the source. The entity's writers change every field that names neither a source nor writers of its own:
   * a field that says who owns or changes it says all of it.
   */
  readonly writers: readonly WriterOf[];
  /** Systems that originate changes: the first source and the writers, each once. */
  readonly originators: readonly Place[];
  /** Who reads it: its own readers, and those of the entity that it does not name itself; the source is none. */
  readonly readers: readonly ReaderOf[];
  /** True where writers are those of the entity. */
  readonly inherits: boolean;
  /** The field's own policy, else the entity's. */
  readonly conflict?: Conflict;
  readonly classes: readonly DataClass[];
}

/** What fields have in common that say nothing of their own. */
interface Shared {
  readonly originators: readonly Place[];
  readonly readers: readonly ReaderOf[];
}

export function tracksOf(entity: Entity, flows: readonly Flow[]): readonly Track[] {
  const { fields, sources, readers, writers } = entity;
  const shared: Shared = {
    originators: originatorsOf(sources, writers),
    readers: readersBeside(sources[0]?.place, readers),
  };
  const tracks: Track[] = [];
  for (const field of fields) tracks.push(fieldTrack(entity, field, shared));
  const isDistinct = areDistinct(fields);
  if (flows.some(({ clauses }) => clauses.carries)) addCarried(entity, flows, shared, tracks);
  if (tracks.length === 0) return [plainTrack(entity, undefined, shared)];
  return isDistinct ? tracks : distinct(tracks);
}

/** Fields that a flow carries and nobody declares. */
function addCarried(entity: Entity, flows: readonly Flow[], shared: Shared, tracks: Track[]): void {
  const names = new Set(tracks.map(({ name }) => name));
  for (const { clauses } of flows) {
    if (!clauses.carries) continue;
    for (const { text } of clauses.carries.names) {
      if (names.has(text)) continue;
      names.add(text);
      tracks.push(plainTrack(entity, text, shared));
    }
  }
}

/** Up to so many names, each is compared with each faster than a set is made. */
const FEW = 12;

function areDistinct(fields: readonly Field[]): boolean {
  if (fields.length > FEW) return new Set(fields.map(({ name }) => name)).size === fields.length;
  for (let at = 1; at < fields.length; at++)
    for (let before = 0; before < at; before++) if (fields[at]?.name === fields[before]?.name) return false;
  return true;
}

/** A field that is declared twice is what its last declaration says, where its first one stands. */
function distinct(tracks: readonly Track[]): readonly Track[] {
  return [...new Map(tracks.map((each) => [each.name, each])).values()];
}

/** Of a field that nobody declares, or of the entity as a whole. */
const plainTrack = (entity: Entity, name: string | undefined, { originators, readers }: Shared): Track => ({
  field: undefined,
  name,
  sources: entity.sources,
  writers: entity.writers,
  originators,
  readers,
  inherits: true,
  conflict: entity.conflict,
  classes: entity.classes,
});

function fieldTrack(entity: Entity, field: Field, shared: Shared): Track {
  const inherits = field.sources.length === 0 && field.writers.length === 0;
  const sources = field.sources.length > 0 ? field.sources : entity.sources;
  const writers = (inherits ? entity : field).writers;
  return {
    field,
    name: field.name,
    sources,
    writers,
    originators: inherits ? shared.originators : originatorsOf(sources, writers),
    readers:
      field.readers.length === 0 && sources === entity.sources
        ? shared.readers
        : readersBeside(sources[0]?.place, withInherited(field, entity)),
    inherits,
    conflict: field.conflict ?? entity.conflict,
    classes: field.classes.length > 0 ? [...entity.classes, ...field.classes] : entity.classes,
  };
}

function originatorsOf(sources: readonly SourceOf[], writers: readonly WriterOf[]): readonly Place[] {
  const [source] = sources;
  const places = source ? [source.place] : [];
  for (const { place } of writers) if (!places.includes(place)) places.push(place);
  return places;
}

const withInherited = ({ readers: own }: Owned, { readers }: Owned): readonly ReaderOf[] => [
  ...own,
  ...readers.filter(({ place }) => !own.some((reader) => reader.place === place)),
];

const readersBeside = (source: Place | undefined, readers: readonly ReaderOf[]): readonly ReaderOf[] =>
  readers.some(({ place }) => place === source) ? readers.filter(({ place }) => place !== source) : readers;

/** Fields that say nothing of their own share the very lists of their entity. */
export const isAlike = (a: Track, b: Track): boolean =>
  a.sources === b.sources &&
  a.originators === b.originators &&
  a.readers === b.readers &&
  a.writers === b.writers;

/** Whether a flow carries a field: a flow that lists none carries them all. */
export function carries({ clauses }: Flow, track: Track): boolean {
  return !clauses.carries || clauses.carries.names.some(({ text }) => text === track.name);
}
