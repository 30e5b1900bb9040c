/** The map as others see it: it shows what the join holds now. */
import type { Fragment, NameKind } from './declarations.js';
import type { Decisions } from './decisions.js';
import type { Flows } from './flows.js';
import type {
  Channel,
  Domain,
  Duplicate,
  Entity,
  Flow,
  IntegrationMap,
  MentionAt,
  Place,
  Profile,
  Scenario,
  Separation,
  Style,
  System,
  Team,
  View,
} from './map.js';
import type { Names } from './resolve.js';
import type { Scope } from './scope.js';

interface All<T> {
  readonly all: readonly T[];
}

/** What the join holds. */
export interface Parts {
  readonly fragments: () => ReadonlyMap<string, Fragment>;
  readonly teams: All<Team>;
  readonly domains: All<Domain>;
  readonly systems: All<System>;
  readonly channels: All<Channel>;
  readonly entities: All<Entity>;
  readonly profiles: All<Profile>;
  readonly flows: Flows;
  readonly decisions: Decisions;
  readonly scope: Scope;
}

export class LivingMap implements IntegrationMap {
  readonly #names: Names;
  readonly #parts: Parts;

  constructor(names: Names, parts: Parts) {
    this.#names = names;
    this.#parts = parts;
  }

  get fragments(): ReadonlyMap<string, Fragment> {
    return this.#parts.fragments();
  }

  get teams(): readonly Team[] {
    return this.#parts.teams.all;
  }

  get domains(): readonly Domain[] {
    return this.#parts.domains.all;
  }

  get systems(): readonly System[] {
    return this.#parts.systems.all;
  }

  get channels(): readonly Channel[] {
    return this.#parts.channels.all;
  }

  get entities(): readonly Entity[] {
    return this.#parts.entities.all;
  }

  get profiles(): readonly Profile[] {
    return this.#parts.profiles.all;
  }

  get flows(): readonly Flow[] {
    return this.#parts.flows.all;
  }

  get hasFlows(): boolean {
    return this.flows.length > 0;
  }

  get separations(): readonly Separation[] {
    return this.#parts.decisions.separations;
  }

  get styles(): readonly Style[] {
    return this.#parts.decisions.styles;
  }

  get views(): readonly View[] {
    return this.#parts.decisions.views;
  }

  get scenarios(): readonly Scenario[] {
    return this.#parts.decisions.scenarios;
  }

  get duplicates(): readonly Duplicate[] {
    return this.#parts.scope.duplicates();
  }

  get unknown(): readonly MentionAt[] {
    return this.#parts.scope.unknown();
  }

  nearest(kind: NameKind, name: string): string | undefined {
    return this.#parts.scope.nearest(kind, name);
  }

  mentions(kind: NameKind, name: string, of?: string): readonly MentionAt[] {
    return this.#parts.scope.mentions(kind, name, of);
  }

  isReferred(kind: NameKind, name: string, of?: string): boolean {
    return this.#parts.scope.isReferred(kind, name, of);
  }

  place(name: string): Place | undefined {
    return this.#names.place(name);
  }

  entity(name: string): Entity | undefined {
    return this.#names.entity(name);
  }

  flowsOf({ name }: Entity): readonly Flow[] {
    return this.#parts.flows.of(name);
  }

  flowsAt({ name }: Place): readonly Flow[] {
    return this.#parts.flows.at(name);
  }

  flowsWith(profile: string): readonly Flow[] {
    return this.#parts.flows.with(profile);
  }
}
