/** Who may change what: an entity taken apart into its fields, each with the ownership that holds for it. */
import type { Conflict, DataClass } from '../model/clauses.js';
import type { Entity, Field, Flow, Owned, Place, SourceOf, WriterOf } from '../model/map.js';

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
  /** True where writers are those of the entity. */
  readonly inherits: boolean;
  /** The field's own policy, else the entity's. */
  readonly conflict?: Conflict;
  readonly classes: readonly DataClass[];
}

export function tracksOf(entity: Entity, flows: readonly Flow[]): readonly Track[] {
  const declared = new Map(entity.fields.map((field) => [field.name, field]));
  const names = new Set(declared.keys());
  for (const { clauses } of flows) for (const { text } of clauses.carries?.names ?? []) names.add(text);
  if (names.size === 0) return [track(entity, undefined, undefined)];
  return [...names].map((name) => track(entity, name, declared.get(name)));
}

function track(entity: Entity, name: string | undefined, field: Field | undefined): Track {
  const inherits = !field || (field.sources.length === 0 && field.writers.length === 0);
  const sources = field && field.sources.length > 0 ? field.sources : entity.sources;
  const writers = (inherits ? entity : field).writers;
  return {
    ...(name === undefined ? {} : { name }),
    ...(field ? { field } : {}),
    sources,
    writers,
    originators: originators(sources, writers),
    inherits,
    ...conflictOf(field, entity),
    classes: [...entity.classes, ...(field?.classes ?? [])],
  };
}

function conflictOf(field: Owned | undefined, entity: Owned): { conflict?: Conflict } {
  const conflict = field?.conflict ?? entity.conflict;
  return conflict ? { conflict } : {};
}

function originators(sources: readonly SourceOf[], writers: readonly WriterOf[]): Place[] {
  const places = [...sources.slice(0, 1), ...writers].map(({ place }) => place);
  return [...new Set(places)];
}

/** Whether a flow carries a field: a flow that lists none carries them all. */
export function carries({ clauses }: Flow, track: Track): boolean {
  return !clauses.carries || clauses.carries.names.some(({ text }) => text === track.name);
}
