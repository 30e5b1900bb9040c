/** Who owns, reads and changes an entity or a field, resolved. There are many of them: what the declaration says is asked of it, not copied. */
import type { Location } from '../base/span.js';
import type { Conflict, DataClass, Named, Reader, Writer } from './clauses.js';
import { locate, type FieldDeclaration, type Ownership } from './declarations.js';
import { mapped } from './few.js';
import type { Field, Place, ReaderOf, SourceOf, WriterOf } from './map.js';

/** A clause of a file that gives a place a role. */
class RoleOf<C extends Named | Reader | Writer> implements SourceOf {
  declare readonly place: Place;
  declare readonly clause: C;
  declare readonly uri: string;

  constructor(place: Place, clause: C, uri: string) {
    this.place = place;
    this.clause = clause;
    this.uri = uri;
  }

  get at(): Location {
    return locate(this.uri, this.clause);
  }
}

type PlaceOf = (name: string) => Place | undefined;

/** The roles that somebody has in an entity or a field. */
export interface Roles {
  readonly sources: readonly SourceOf[];
  readonly readers: readonly ReaderOf[];
  readonly writers: readonly WriterOf[];
}

const NONE: readonly never[] = [];
const NO_ROLES: Roles = { sources: NONE, readers: NONE, writers: NONE };

export function rolesOf(uri: string, ownership: Ownership, placeOf: PlaceOf): Roles {
  const { sources, readers, writers } = ownership;
  if (sources.length + readers.length + writers.length === 0) return NO_ROLES;
  return {
    sources: mapped(sources, (clause) => roleOf(uri, clause, placeOf(clause.name.text))),
    readers: mapped(readers, (clause) => roleOf(uri, clause, placeOf(clause.system.text))),
    writers: mapped(writers, (clause) => roleOf(uri, clause, placeOf(clause.system.text))),
  };
}

const roleOf = <C extends Named | Reader | Writer>(
  uri: string,
  clause: C,
  place: Place | undefined,
): RoleOf<C> | undefined => place && new RoleOf(place, clause, uri);

class DeclaredField implements Field {
  declare readonly uri: string;
  declare readonly declaration: FieldDeclaration;
  declare readonly roles: Roles;

  constructor(uri: string, declaration: FieldDeclaration, roles: Roles) {
    this.uri = uri;
    this.declaration = declaration;
    this.roles = roles;
  }

  get kind(): 'field' {
    return 'field';
  }

  get name(): string {
    return this.declaration.name.text;
  }

  get at(): Location {
    return locate(this.uri, this.declaration.name);
  }

  get sources(): readonly SourceOf[] {
    return this.roles.sources;
  }

  get readers(): readonly ReaderOf[] {
    return this.roles.readers;
  }

  get writers(): readonly WriterOf[] {
    return this.roles.writers;
  }

  get conflict(): Conflict | undefined {
    return this.declaration.conflict;
  }

  get classes(): readonly DataClass[] {
    return this.declaration.classes?.value ?? NONE;
  }
}

export const fieldsOf = (
  uri: string,
  declarations: readonly FieldDeclaration[],
  placeOf: PlaceOf,
): readonly Field[] =>
  mapped(
    declarations,
    (declaration) => new DeclaredField(uri, declaration, rolesOf(uri, declaration, placeOf)),
  );
