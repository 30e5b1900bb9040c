/** The integration map: the fragments of all files joined, names resolved. Things never change: another one takes the place of one
 *  whose text, or whose parts, are others now. References point one way only (team ← system ← entity ← flow); the way back is asked
 *  of the map. */
import type { Location } from '../base/span.js';
import type { Conflict, DataClass, Reader, Writer } from './clauses.js';
import type {
  ChannelDeclaration,
  Declaration,
  DomainDeclaration,
  EntityDeclaration,
  FieldDeclaration,
  FlowClauses,
  FlowDeclaration,
  Fragment,
  Mention,
  NameKind,
  ProfileDeclaration,
  ScenarioDeclaration,
  SeparateDeclaration,
  StyleDeclaration,
  SystemDeclaration,
  SystemRole,
  TeamDeclaration,
  ViewDeclaration,
} from './declarations.js';

/** What every named thing has. `declared` is false for a name that is only referred to: the picture shows it, dashed. */
interface Thing<D extends Declaration> {
  readonly name: string;
  readonly declared: boolean;
  readonly declaration?: D;
  /** The declared name, or the first place that mentions it. */
  readonly at: Location;
}

export interface Team extends Thing<TeamDeclaration> {
  readonly kind: 'team';
}

export interface Domain extends Thing<DomainDeclaration> {
  readonly kind: 'domain';
  readonly parent?: Domain;
}

export interface System extends Thing<SystemDeclaration> {
  readonly kind: 'system';
  readonly role: SystemRole;
  readonly domain?: Domain;
  readonly owner?: Team;
  readonly platform?: string;
}

export interface Channel extends Thing<ChannelDeclaration> {
  readonly kind: 'channel';
  readonly domain?: Domain;
  readonly broker?: System;
}

/** Where data can be, or pass through. */
export type Place = System | Channel;

/** A system in a role, with the clause that says so. */
export interface SourceOf {
  readonly place: Place;
  readonly at: Location;
}

export interface ReaderOf extends SourceOf {
  readonly clause: Reader;
}

export interface WriterOf extends SourceOf {
  readonly clause: Writer;
}

/** Who owns, reads and changes an entity or one of its fields, resolved. */
export interface Owned {
  readonly sources: readonly SourceOf[];
  readonly readers: readonly ReaderOf[];
  readonly writers: readonly WriterOf[];
  readonly conflict?: Conflict;
  readonly classes: readonly DataClass[];
}

export interface Field extends Owned {
  readonly kind: 'field';
  readonly name: string;
  readonly at: Location;
  /** Undefined for a field that only a key or a flow names. */
  readonly declaration?: FieldDeclaration;
}

export interface Entity extends Thing<EntityDeclaration>, Owned {
  readonly kind: 'entity';
  /** Declared fields, in order. */
  readonly fields: readonly Field[];
  readonly domain?: Domain;
}

export interface Profile extends Thing<ProfileDeclaration> {
  readonly kind: 'profile';
  /** Own clauses over those of the profiles it builds on. */
  readonly clauses: FlowClauses;
  /** Whether all that it builds on is declared: else nobody knows what it leaves out. */
  readonly complete: boolean;
}

export interface Flow {
  readonly kind: 'flow';
  /** Stable while other flows come and go: its alias, else entity, ends and an ordinal among its likes. */
  readonly id: string;
  readonly declaration: FlowDeclaration;
  readonly at: Location;
  readonly entity?: Entity;
  readonly from?: Place;
  readonly to: readonly Place[];
  readonly both: boolean;
  /** Hubs, brokers and channels it passes, in order. */
  readonly via: readonly Place[];
  readonly domain?: Domain;
  readonly owner?: Team;
  readonly profile?: Profile;
  /** Own clauses over the profile's. A clause's span lies in the profile where the flow has none of its own: see `clauseAt`. */
  readonly clauses: FlowClauses;
}

export interface Separation {
  readonly kind: 'separation';
  readonly declaration: SeparateDeclaration;
  readonly at: Location;
  readonly entity?: Entity;
  readonly places: readonly Place[];
  readonly reconciledIn?: Place;
}

export interface View {
  readonly kind: 'view';
  readonly name: string;
  readonly declaration: ViewDeclaration;
  readonly at: Location;
}

export interface Scenario {
  readonly kind: 'scenario';
  readonly declaration: ScenarioDeclaration;
  readonly at: Location;
}

export interface Style {
  readonly kind: 'style';
  readonly declaration: StyleDeclaration;
  readonly at: Location;
  readonly through: readonly Place[];
}

/** A mention in its file. */
export interface MentionAt {
  readonly uri: string;
  readonly mention: Mention;
}

/** One name and all that declares it, first by file and place. */
export interface Duplicate {
  readonly kind: NameKind;
  readonly name: string;
  readonly declarations: readonly MentionAt[];
}

export interface IntegrationMap {
  /** By uri, sorted. */
  readonly fragments: ReadonlyMap<string, Fragment>;
  readonly teams: readonly Team[];
  readonly domains: readonly Domain[];
  /** Undeclared ones included, after the declared. */
  readonly systems: readonly System[];
  readonly channels: readonly Channel[];
  readonly entities: readonly Entity[];
  readonly profiles: readonly Profile[];
  readonly flows: readonly Flow[];
  readonly hasFlows: boolean;
  readonly separations: readonly Separation[];
  readonly styles: readonly Style[];
  readonly views: readonly View[];
  readonly scenarios: readonly Scenario[];
  readonly duplicates: readonly Duplicate[];
  /** References that resolve to nothing, by file and place. */
  readonly unknown: readonly MentionAt[];
  /** What a name that nothing declares may have been meant to be. */
  nearest(kind: NameKind, name: string): string | undefined;
  /** All mentions of one name; `of` is the entity of a field. */
  mentions(kind: NameKind, name: string, of?: string): readonly MentionAt[];
  /** Whether anything refers to a name, beside what declares it. */
  isReferred(kind: NameKind, name: string, of?: string): boolean;
  place(name: string): Place | undefined;
  entity(name: string): Entity | undefined;
  flowsOf(entity: Entity): readonly Flow[];
  flowsAt(place: Place): readonly Flow[];
  /** Those that say `with` and the name. */
  flowsWith(profile: string): readonly Flow[];
}
