/** Turns declarations into things that refer to each other. */
import type { Location } from '../base/span.js';
import type { Spanned } from './clauses.js';
import type {
  ChannelDeclaration,
  Declaration,
  DomainDeclaration,
  EntityDeclaration,
  FlowDeclaration,
  ProfileDeclaration,
  SystemDeclaration,
  TeamDeclaration,
} from './declarations.js';
import { locate } from './declarations.js';
import { mapped } from './few.js';
import { fieldsOf, rolesOf } from './owned.js';
import type {
  Channel,
  Domain,
  Entity,
  Flow,
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

const domainOf = ({ within }: { readonly within: readonly string[] }, names: Names): Domain | undefined =>
  within.length === 0 ? undefined : names.domain(within.at(-1) ?? '');

const teamOf = (name: string | undefined, names: Names): Team | undefined =>
  name === undefined ? undefined : names.team(name);

const placesOf = (list: readonly { readonly text: string }[], names: Names): readonly Place[] =>
  mapped(list, ({ text }) => names.place(text));

/** An end that is named again counts once. */
function endsOf(list: readonly { readonly text: string }[], names: Names): readonly Place[] {
  const places = placesOf(list, names);
  return places.length > 1 && new Set(places).size < places.length ? [...new Set(places)] : places;
}

/** Where what an item declares is named. */
const nameAt = ({ uri, declaration }: In<Declaration & { readonly name?: Spanned }>): Location =>
  locate(uri, declaration.name ?? declaration);

// Things are literals without spreads: spreading costs time and room, and there are many of them.

export const makeTeam: Maker<TeamDeclaration, Team> = (item, name) => ({
  kind: 'team',
  name,
  declared: true,
  declaration: item.declaration,
  at: nameAt(item),
});

export const makeDomain: Maker<DomainDeclaration, Domain> = (item, name, names) => ({
  kind: 'domain',
  name,
  declared: true,
  declaration: item.declaration,
  at: nameAt(item),
  parent: domainOf(item.declaration, names),
});

export const makeSystem: Maker<SystemDeclaration, System> = (item, name, names) => {
  const { declaration } = item;
  return {
    kind: 'system',
    name,
    declared: true,
    declaration,
    at: nameAt(item),
    role: declaration.role,
    domain: domainOf(declaration, names),
    owner: teamOf(declaration.owner?.name.text, names),
    platform: declaration.platform?.name.text,
  };
};

export const makeChannel: Maker<ChannelDeclaration, Channel> = (item, name, names) => ({
  kind: 'channel',
  name,
  declared: true,
  declaration: item.declaration,
  at: nameAt(item),
  domain: domainOf(item.declaration, names),
  broker: names.system(item.declaration.broker?.name.text ?? ''),
});

export const makeEntity: Maker<EntityDeclaration, Entity> = (item, name, names) => {
  const { uri, declaration } = item;
  const placeOf = (place: string): Place | undefined => names.place(place);
  const { sources, readers, writers } = rolesOf(uri, declaration, placeOf);
  return {
    kind: 'entity',
    name,
    declared: true,
    declaration,
    at: nameAt(item),
    sources,
    readers,
    writers,
    conflict: declaration.conflict,
    classes: declaration.classes?.value ?? NONE,
    fields: fieldsOf(uri, declaration.fields, placeOf),
    domain: domainOf(declaration, names),
  };
};

const NONE: readonly never[] = [];

/** A profile may build on another one; a circle of them ends where it began. */
export const makeProfile: Maker<ProfileDeclaration, Profile> = (item, name, names) => {
  const clausesOf = (declaration: ProfileDeclaration, seen: readonly string[]): Profile['clauses'] => {
    const base = declaration.base?.name.text;
    const parent = base === undefined || seen.includes(base) ? undefined : names.profileDeclaration(base);
    return mergeClauses(declaration.clauses, parent && clausesOf(parent, [...seen, base ?? '']));
  };
  return {
    kind: 'profile',
    name,
    declared: true,
    declaration: item.declaration,
    at: nameAt(item),
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

/** `id` tells it from others of its kind. */
export function makeFlow({ uri, declaration }: In<FlowDeclaration>, id: string, names: Names): Flow {
  const profile = declaration.profile && names.profile(declaration.profile.name.text);
  const clauses = mergeClauses(declaration.clauses, profile?.clauses);
  return {
    kind: 'flow',
    id,
    declaration,
    at: { uri, span: declaration.head },
    entity: declaration.entity && names.entity(declaration.entity.text),
    from: declaration.from && names.place(declaration.from.text),
    to: endsOf(declaration.to, names),
    both: declaration.both,
    via: placesOf(clauses.via?.names ?? NONE, names),
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
  const [first, ...others] = to;
  const ends = others.length === 0 ? first?.text : to.map(({ text }) => text).join(', ');
  const words = [entity?.text, both ? 'between' : 'from', from?.text, both ? 'and' : 'to', ends];
  // What is joined is one text; what is added up remembers its parts, which is several times as much.
  return words.map((word) => word ?? '?').join(' ');
}
