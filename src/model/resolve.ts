/** Turns declarations into things that refer to each other. */
import type { Location } from '../base/span.js';
import type { Spanned } from './clauses.js';
import type {
  ChannelDeclaration,
  Declaration,
  DomainDeclaration,
  EntityDeclaration,
  FieldDeclaration,
  FlowDeclaration,
  Ownership,
  ProfileDeclaration,
  SystemDeclaration,
  TeamDeclaration,
} from './declarations.js';
import { locate } from './declarations.js';
import type {
  Channel,
  Domain,
  Entity,
  Field,
  Flow,
  Owned,
  Place,
  Profile,
  Scenario,
  Separation,
  Style,
  System,
  Team,
  View,
} from './map.js';
import { mergeClauses } from './profiles.js';

/** A declaration with its file. */
export interface In<D> {
  readonly uri: string;
  readonly declaration: D;
}

/** What names mean. Where a name is declared twice, the first declaration counts. */
export interface Names {
  team(name: string): Team | undefined;
  domain(name: string): Domain | undefined;
  /** Declared ones first; else the channel; else what is only mentioned. */
  place(name: string): Place | undefined;
  system(name: string): System | undefined;
  entity(name: string): Entity | undefined;
  profile(name: string): Profile | undefined;
  profileDeclaration(name: string): ProfileDeclaration | undefined;
}

type Maker<D, T> = (item: In<D>, name: string, names: Names) => T;

const declared = <D extends Declaration & { readonly name?: Spanned }>(
  { uri, declaration }: In<D>,
  name: string,
) => ({ name, declared: true, declaration, at: locate(uri, declaration.name ?? declaration) }) as const;

const domainOf = ({ within }: { readonly within: readonly string[] }, names: Names): Domain | undefined =>
  names.domain(within.at(-1) ?? '');

const teamOf = (name: string | undefined, names: Names): Team | undefined =>
  name === undefined ? undefined : names.team(name);

const placesOf = (list: readonly { readonly text: string }[], names: Names): Place[] =>
  list.flatMap(({ text }) => names.place(text) ?? []);

export const makeTeam: Maker<TeamDeclaration, Team> = (item, name) => ({
  kind: 'team',
  ...declared(item, name),
});

export const makeDomain: Maker<DomainDeclaration, Domain> = (item, name, names) => ({
  kind: 'domain',
  ...declared(item, name),
  parent: domainOf(item.declaration, names),
});

export const makeSystem: Maker<SystemDeclaration, System> = (item, name, names) => {
  const { declaration } = item;
  return {
    kind: 'system',
    ...declared(item, name),
    role: declaration.role,
    domain: domainOf(declaration, names),
    owner: teamOf(declaration.owner?.name.text, names),
    platform: declaration.platform?.name.text,
  };
};

export const makeChannel: Maker<ChannelDeclaration, Channel> = (item, name, names) => ({
  kind: 'channel',
  ...declared(item, name),
  domain: domainOf(item.declaration, names),
  broker: names.system(item.declaration.broker?.name.text ?? ''),
});

export const makeEntity: Maker<EntityDeclaration, Entity> = (item, name, names) => {
  const { uri, declaration } = item;
  return {
    kind: 'entity',
    ...declared(item, name),
    ...owned(uri, declaration, names),
    fields: declaration.fields.map((field) => makeField(uri, field, names)),
    domain: domainOf(declaration, names),
  };
};

function makeField(uri: string, declaration: FieldDeclaration, names: Names): Field {
  const { name } = declaration;
  return {
    kind: 'field',
    name: name.text,
    at: locate(uri, name),
    declaration,
    ...owned(uri, declaration, names),
  };
}

function owned(uri: string, ownership: Ownership, names: Names): Owned {
  const resolve = <C extends Spanned, X>(
    clauses: readonly C[],
    name: (clause: C) => string,
    extra: (clause: C) => X,
  ) =>
    clauses.flatMap((clause) => {
      const place = names.place(name(clause));
      return place ? [{ place, at: locate(uri, clause), ...extra(clause) }] : [];
    });
  return {
    sources: resolve(
      ownership.sources,
      ({ name }) => name.text,
      () => ({}),
    ),
    readers: resolve(
      ownership.readers,
      ({ system }) => system.text,
      (clause) => ({ clause }),
    ),
    writers: resolve(
      ownership.writers,
      ({ system }) => system.text,
      (clause) => ({ clause }),
    ),
    conflict: ownership.conflict,
    classes: ownership.classes?.value ?? [],
  };
}

/** A profile may build on another one; a circle of them ends where it began. */
export const makeProfile: Maker<ProfileDeclaration, Profile> = (item, name, names) => {
  const clausesOf = (declaration: ProfileDeclaration, seen: readonly string[]): Profile['clauses'] => {
    const base = declaration.base?.name.text;
    const parent = base === undefined || seen.includes(base) ? undefined : names.profileDeclaration(base);
    return mergeClauses(declaration.clauses, parent && clausesOf(parent, [...seen, base ?? '']));
  };
  return {
    kind: 'profile',
    ...declared(item, name),
    clauses: clausesOf(item.declaration, [name]),
    complete: isComplete(item.declaration, [name], names),
  };
};

function isComplete({ base }: ProfileDeclaration, seen: readonly string[], names: Names): boolean {
  const name = base?.name.text;
  if (name === undefined || seen.includes(name)) return true;
  const parent = names.profileDeclaration(name);
  return parent !== undefined && isComplete(parent, [...seen, name], names);
}

export function makeFlow({ uri, declaration }: In<FlowDeclaration>, id: string, names: Names): Flow {
  const profile = names.profile(declaration.profile?.name.text ?? '');
  const clauses = mergeClauses(declaration.clauses, profile?.clauses);
  return {
    kind: 'flow',
    id,
    declaration,
    at: { uri, span: declaration.head },
    entity: declaration.entity && names.entity(declaration.entity.text),
    from: declaration.from && names.place(declaration.from.text),
    to: placesOf(declaration.to, names),
    both: declaration.both,
    via: placesOf(clauses.via?.names ?? [], names),
    domain: domainOf(declaration, names),
    owner: teamOf(clauses.owner?.name.text, names),
    profile,
    clauses,
  };
}

/** Separations, styles, views and scenarios: nothing refers to them by name but what looks at one view. */
export type Decision = Separation | Style | View | Scenario;

export function makeDecision(
  { uri, declaration }: In<Decision['declaration']>,
  names: Names,
): Separation | Style | View | Scenario {
  const at: Location = { uri, span: declaration.head };
  switch (declaration.kind) {
    case 'separate':
      return {
        kind: 'separation',
        declaration,
        at,
        entity: declaration.entity && names.entity(declaration.entity.text),
        places: placesOf(declaration.systems, names),
        reconciledIn: declaration.reconciledIn && names.place(declaration.reconciledIn.name.text),
      };
    case 'style':
      return { kind: 'style', declaration, at, through: placesOf(declaration.through, names) };
    case 'view':
      return {
        kind: 'view',
        name: declaration.name?.text ?? '',
        declaration,
        at: locate(uri, declaration.name ?? declaration),
      };
    case 'scenario':
      return { kind: 'scenario', declaration, at };
  }
}

export const undeclaredTeam = (name: string, at: Location): Team => ({
  kind: 'team',
  name,
  declared: false,
  at,
});

export const undeclaredSystem = (name: string, at: Location): System => ({
  kind: 'system',
  role: 'system',
  name,
  declared: false,
  at,
});

export const undeclaredEntity = (name: string, at: Location): Entity => ({
  kind: 'entity',
  name,
  declared: false,
  at,
  sources: [],
  readers: [],
  writers: [],
  classes: [],
  fields: [],
});

/** An alias, else what the sentence says: `Order from ERP to CRM`. */
export function flowName({ alias, entity, from, to, both }: FlowDeclaration): string {
  if (alias) return alias.name.text;
  const ends = to.map(({ text }) => text).join(', ');
  return `${entity?.text ?? '?'} ${both ? 'between' : 'from'} ${from?.text ?? '?'} ${both ? 'and' : 'to'} ${ends || '?'}`;
}
