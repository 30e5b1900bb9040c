/** A map that tells what is asked of it. Its fragments, and what it says of faulty names, are not told of: fixes look at the ones, and what looks at the map as a whole at the others. */
import type { Fragment, NameKind } from '../model/declarations.js';
import { keys } from '../model/keys.js';
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
} from '../model/map.js';
import type { Reads } from './reads.js';

export class WatchedMap implements IntegrationMap {
  readonly #map: IntegrationMap;
  readonly #reads: Reads;
  /** The last answer: most rules of a flow ask about the same entity, one after the other. */
  #last: { readonly turn: number; readonly entity: Entity; readonly flows: readonly Flow[] } | undefined;

  constructor(map: IntegrationMap, reads: Reads) {
    this.#map = map;
    this.#reads = reads;
  }

  get fragments(): ReadonlyMap<string, Fragment> {
    return this.#map.fragments;
  }

  get teams(): readonly Team[] {
    this.#reads.note(keys.all('team'));
    return this.#map.teams;
  }

  get domains(): readonly Domain[] {
    this.#reads.note(keys.all('domain'));
    return this.#map.domains;
  }

  get systems(): readonly System[] {
    this.#reads.note(keys.all('system'));
    return this.#map.systems;
  }

  get channels(): readonly Channel[] {
    this.#reads.note(keys.all('channel'));
    return this.#map.channels;
  }

  get entities(): readonly Entity[] {
    this.#reads.note(keys.all('entity'));
    return this.#map.entities;
  }

  get profiles(): readonly Profile[] {
    this.#reads.note(keys.all('profile'));
    return this.#map.profiles;
  }

  get flows(): readonly Flow[] {
    this.#reads.note(keys.all('flow'));
    return this.#map.flows;
  }

  get separations(): readonly Separation[] {
    this.#reads.note(keys.all('separation'));
    return this.#map.separations;
  }

  get styles(): readonly Style[] {
    this.#reads.note(keys.all('style'));
    return this.#map.styles;
  }

  get views(): readonly View[] {
    this.#reads.note(keys.all('view'));
    return this.#map.views;
  }

  get scenarios(): readonly Scenario[] {
    this.#reads.note(keys.all('scenario'));
    return this.#map.scenarios;
  }

  get hasFlows(): boolean {
    this.#reads.note(keys.hasFlows);
    return this.#map.hasFlows;
  }

  get duplicates(): readonly Duplicate[] {
    return this.#map.duplicates;
  }

  get unknown(): readonly MentionAt[] {
    return this.#map.unknown;
  }

  nearest(kind: NameKind, name: string): string | undefined {
    return this.#map.nearest(kind, name);
  }

  mentions(kind: NameKind, name: string, of?: string): readonly MentionAt[] {
    this.#reads.note(keys.mentions(kind, name, of));
    return this.#map.mentions(kind, name, of);
  }

  isReferred(kind: NameKind, name: string, of?: string): boolean {
    this.#reads.note(keys.mentions(kind, name, of));
    return this.#map.isReferred(kind, name, of);
  }

  place(name: string): Place | undefined {
    this.#reads.note(keys.place(name));
    return this.#map.place(name);
  }

  entity(name: string): Entity | undefined {
    this.#reads.note(keys.entity(name));
    return this.#map.entity(name);
  }

  flowsOf(entity: Entity): readonly Flow[] {
    const last = this.#last;
    const { turn } = this.#reads;
    if (last?.entity === entity && last.turn === turn) return last.flows;
    this.#reads.note(keys.flowsOf(entity.name));
    const flows = this.#map.flowsOf(entity);
    this.#last = { turn, entity, flows };
    return flows;
  }

  flowsAt(place: Place): readonly Flow[] {
    this.#reads.note(keys.flowsAt(place.name));
    return this.#map.flowsAt(place);
  }

  flowsWith(profile: string): readonly Flow[] {
    this.#reads.note(keys.flowsWith(profile));
    return this.#map.flowsWith(profile);
  }
}
