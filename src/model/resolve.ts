/** Turns declarations into things that refer to each other. Where a name is declared twice, the first one counts. */
import type { Location } from '../base/span.js';
import type { Spanned } from './clauses.js';
import type {
  ChannelDeclaration,
  DomainDeclaration,
  EntityDeclaration,
  FieldDeclaration,
  FlowDeclaration,
  NameKind,
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
  IntegrationMap,
  MentionAt,
  Owned,
  Place,
  Profile,
  System,
  Team,
} from './map.js';
import { stated } from './placeholder.js';
import { mergeClauses } from './profiles.js';
import type { Scope } from './scope.js';

/** A declaration with its file. */
export interface In<D> {
  readonly uri: string;
  readonly declaration: D;
}

export interface Declarations {
  readonly teams: readonly In<TeamDeclaration>[];
  readonly domains: readonly In<DomainDeclaration>[];
  readonly systems: readonly In<SystemDeclaration>[];
  readonly channels: readonly In<ChannelDeclaration>[];
  readonly entities: readonly In<EntityDeclaration>[];
  readonly profiles: readonly In<ProfileDeclaration>[];
}

type Things = Pick<IntegrationMap, 'teams' | 'domains' | 'systems' | 'channels' | 'entities' | 'profiles'>;

export class Resolver {
  readonly #scope: Scope;
  readonly #teams = new Map<string, Team>();
  readonly #domains = new Map<string, Domain>();
  readonly #systems = new Map<string, System>();
  readonly #channels = new Map<string, Channel>();
  readonly #entities = new Map<string, Entity>();
  readonly #profiles = new Map<string, Profile>();

  /** Things first that others refer to. */
  constructor(scope: Scope, declarations: Declarations) {
    this.#scope = scope;
    this.#add<TeamDeclaration, Team>(declarations.teams, this.#teams, (at) => ({ kind: 'team', ...at }));
    this.#add<DomainDeclaration, Domain>(declarations.domains, this.#domains, (at) => ({
      kind: 'domain',
      ...at,
      parent: this.#domains.get(at.declaration.within.at(-1) ?? ''),
    }));
    this.#undeclared<Team>('team', this.#teams, (at) => ({ kind: 'team', ...at }));
    this.#add<SystemDeclaration, System>(declarations.systems, this.#systems, (at) => this.#system(at));
    // A broker that only a channel names must be there before the channel.
    const channels = new Set(declarations.channels.map(({ declaration }) => declaration.name?.text));
    this.#undeclared<System>(
      'place',
      this.#systems,
      (at) => ({ kind: 'system', role: 'system', ...at }),
      channels,
    );
    this.#add(declarations.channels, this.#channels, (at) => this.#channel(at));
    this.#add(declarations.entities, this.#entities, (at) => this.#entity(at));
    this.#undeclared<Entity>('entity', this.#entities, (at) => ({
      kind: 'entity',
      ...at,
      ...NOTHING_OWNED,
      fields: [],
    }));
    this.#addProfiles(declarations.profiles);
  }

  things(): Things {
    return {
      teams: [...this.#teams.values()],
      domains: [...this.#domains.values()],
      systems: [...this.#systems.values()],
      channels: [...this.#channels.values()],
      entities: [...this.#entities.values()],
      profiles: [...this.#profiles.values()],
    };
  }

  place(name: string): Place | undefined {
    return this.#systems.get(name) ?? this.#channels.get(name);
  }

  entity(name: string): Entity | undefined {
    return this.#entities.get(name);
  }

  flows(declarations: readonly In<FlowDeclaration>[]): Flow[] {
    const ordinals = new Map<string, number>();
    return declarations.map((item) => {
      const base = flowName(item.declaration);
      const ordinal = ordinals.get(base) ?? 0;
      ordinals.set(base, ordinal + 1);
      return this.#flow(item, ordinal === 0 ? base : `${base} #${ordinal + 1}`);
    });
  }

  #add<D extends { readonly name?: { readonly text: string } & Spanned }, T>(
    declarations: readonly In<D>[],
    things: Map<string, T>,
    make: (at: { name: string; declared: true; declaration: D; at: Location }) => T,
  ): void {
    for (const { uri, declaration } of declarations) {
      const { name } = declaration;
      if (!name || things.has(name.text)) continue;
      things.set(name.text, make({ name: name.text, declared: true, declaration, at: locate(uri, name) }));
    }
  }

  #undeclared<T>(
    kind: NameKind,
    things: Map<string, T>,
    make: (at: { name: string; declared: false; at: Location }) => T,
    except: ReadonlySet<string | undefined> = new Set(),
  ): void {
    for (const [name, first] of this.#scope.names(kind)) {
      if (!things.has(name) && !except.has(name))
        things.set(name, make({ name, declared: false, at: locationOf(first) }));
    }
  }

  #system(at: Declared<SystemDeclaration>): System {
    const { declaration } = at;
    return {
      kind: 'system',
      ...at,
      role: declaration.role,
      domain: this.#domain(declaration),
      owner: this.#team(declaration.owner?.name.text),
      platform: declaration.platform?.name.text,
    };
  }

  #channel(at: Declared<ChannelDeclaration>): Channel {
    const broker = at.declaration.broker?.name.text;
    return {
      kind: 'channel',
      ...at,
      domain: this.#domain(at.declaration),
      broker: this.#systems.get(broker ?? ''),
    };
  }

  #entity(at: Declared<EntityDeclaration>): Entity {
    const { uri } = at.at;
    const fields = at.declaration.fields.map((field) => this.#field(uri, field));
    return {
      kind: 'entity',
      ...at,
      ...this.#owned(uri, at.declaration),
      fields,
      domain: this.#domain(at.declaration),
    };
  }

  #field(uri: string, declaration: FieldDeclaration): Field {
    const { name } = declaration;
    return {
      kind: 'field',
      name: name.text,
      at: locate(uri, name),
      declaration,
      ...this.#owned(uri, declaration),
    };
  }

  #owned(uri: string, ownership: Ownership): Owned {
    const resolve = <C extends Spanned, X>(
      clauses: readonly C[],
      name: (clause: C) => string,
      extra: (clause: C) => X,
    ) =>
      clauses.flatMap((clause) => {
        const place = this.place(name(clause));
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

  /** A profile may build on one that stands below it; a circle of them ends where it began. */
  #addProfiles(declarations: readonly In<ProfileDeclaration>[]): void {
    const byName = new Map(declarations.map((item) => [item.declaration.name?.text, item] as const));
    const clausesOf = (declaration: ProfileDeclaration, seen: readonly string[]): Profile['clauses'] => {
      const base = declaration.base?.name.text;
      const parent = base === undefined || seen.includes(base) ? undefined : byName.get(base)?.declaration;
      return parent
        ? mergeClauses(declaration.clauses, clausesOf(parent, [...seen, base ?? '']))
        : stated(declaration.clauses);
    };
    this.#add<ProfileDeclaration, Profile>(declarations, this.#profiles, (at) => ({
      kind: 'profile',
      ...at,
      clauses: clausesOf(at.declaration, [at.name]),
    }));
  }

  #flow({ uri, declaration }: In<FlowDeclaration>, id: string): Flow {
    const places = (names: readonly { readonly text: string }[]) =>
      names.flatMap(({ text }) => this.place(text) ?? []);
    const profile = this.#profiles.get(declaration.profile?.name.text ?? '');
    const clauses = profile
      ? mergeClauses(declaration.clauses, profile.clauses)
      : stated(declaration.clauses);
    return {
      kind: 'flow',
      id,
      declaration,
      at: { uri, span: declaration.head },
      entity: declaration.entity && this.#entities.get(declaration.entity.text),
      from: declaration.from && this.place(declaration.from.text),
      to: places(declaration.to),
      both: declaration.both,
      via: places(clauses.via?.names ?? []),
      domain: this.#domain(declaration),
      owner: this.#team(clauses.owner?.name.text),
      profile,
      clauses,
    };
  }

  #domain({ within }: { readonly within: readonly string[] }): Domain | undefined {
    return this.#domains.get(within.at(-1) ?? '');
  }

  #team(name: string | undefined): Team | undefined {
    return name === undefined ? undefined : this.#teams.get(name);
  }
}

interface Declared<D> {
  readonly name: string;
  readonly declared: true;
  readonly declaration: D;
  readonly at: Location;
}

const NOTHING_OWNED: Owned = { sources: [], readers: [], writers: [], classes: [] };

const locationOf = ({ uri, mention }: MentionAt): Location => locate(uri, mention.name);

/** An alias, else what the sentence says: `Order from ERP to CRM`. */
function flowName({ alias, entity, from, to, both }: FlowDeclaration): string {
  if (alias) return alias.name.text;
  const ends = to.map(({ text }) => text).join(', ');
  return `${entity?.text ?? '?'} ${both ? 'between' : 'from'} ${from?.text ?? '?'} ${both ? 'and' : 'to'} ${ends || '?'}`;
}
