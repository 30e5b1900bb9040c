/** The join as it lives: fragments come, change and go, and only what depends on them is resolved again. */
import type { Location, Mark } from '../base/span.js';
import type { Chunk, Declaration, Fragment, Mention, NameKind, ProfileDeclaration } from './declarations.js';
import { locate } from './declarations.js';
import { Decisions } from './decisions.js';
import { itemsOf } from './few.js';
import { Fragments } from './fragments.js';
import { FlowItem, Flows, type Held } from './flows.js';
import { LivingMap } from './living-map.js';
import { keys, type MapChanges, type MapUnit } from './keys.js';
import type { Domain, Entity, IntegrationMap, Place, Profile, System, Team } from './map.js';
import {
  makeChannel,
  makeDomain,
  makeEntity,
  makeProfile,
  makeSystem,
  makeTeam,
  undeclaredEntity,
  undeclaredSystem,
  undeclaredTeam,
  type Decision,
  type In,
  type Names,
} from './resolve.js';
import type { Named } from './same.js';
import { Scope } from './scope.js';
import { Things, type Renewal } from './things.js';

export class Join implements Names {
  readonly map: IntegrationMap;
  readonly #fragments = new Fragments();
  /** What each chunk declares, by its mark; those that declare nothing are left out. */
  readonly #held = new Map<Mark, Held>();
  readonly #scope = new Scope(({ mark }) => this.#held.get(mark)?.uri ?? '');
  readonly #teams = new Things({ make: makeTeam, undeclared: undeclaredTeam });
  readonly #domains = new Things({ make: makeDomain });
  readonly #systems = new Things({ make: makeSystem, undeclared: undeclaredSystem });
  readonly #channels = new Things({ make: makeChannel });
  readonly #entities = new Things({ make: makeEntity, undeclared: undeclaredEntity });
  readonly #profiles = new Things({ make: makeProfile });
  readonly #flows = new Flows();
  readonly #decisions = new Decisions();
  /** Declarations by the domain right around them. */
  readonly #inside = new Map<string, Set<In<Declaration>>>();
  /** Nothing was resolved yet, so nothing that was has to be resolved again, and nobody has asked anything. */
  isFirst = true;
  #gone: MapUnit[] = [];
  #come: MapUnit[] = [];
  #keys = new Set<string>();

  constructor() {
    this.map = new LivingMap(this, {
      fragments: () => this.#fragments.now,
      teams: this.#teams,
      domains: this.#domains,
      systems: this.#systems,
      channels: this.#channels,
      entities: this.#entities,
      profiles: this.#profiles,
      flows: this.#flows,
      decisions: this.#decisions,
      scope: this.#scope,
    });
  }

  /** A file came, or was edited. */
  set(fragment: Fragment): void {
    const { uri } = fragment;
    const before = this.#fragments.set(fragment);
    const { from, to, next } = difference(before?.chunks ?? [], fragment.chunks);
    // What comes is there before what goes: a name that stays never vanishes.
    for (const chunk of next) if (!this.#held.has(chunk.mark)) this.#hold(uri, chunk);
    if (!before) return;
    const kept = new Set(next.map(({ mark }) => mark));
    for (const chunk of before.chunks.slice(from, to)) if (!kept.has(chunk.mark)) this.#drop(chunk);
  }

  remove(uri: string): void {
    for (const chunk of this.#fragments.delete(uri)?.chunks ?? []) this.#drop(chunk);
  }

  /** Resolves what the files that came, changed and went leave open. */
  settle(): MapChanges {
    this.#doubt();
    this.#level(this.#teams, 'team', 'team');
    this.#level(this.#domains, 'domain', 'domain');
    this.#level(this.#systems, 'system', 'place');
    this.#level(this.#channels, 'channel', 'place');
    this.#level(this.#entities, 'entity', 'entity');
    this.#level(this.#profiles, 'profile', 'profile');
    this.#flows.settle(this);
    this.#decisions.settle(this);
    this.isFirst = false;
    const changes = { ...netted(this.#gone, this.#come), keys: this.#keys };
    this.#gone = [];
    this.#come = [];
    this.#keys = new Set();
    return changes;
  }

  team(name: string): Team | undefined {
    return this.#teams.get(name);
  }

  domain(name: string): Domain | undefined {
    return this.#domains.get(name);
  }

  place(name: string): Place | undefined {
    return this.#systems.get(name) ?? this.#channels.get(name);
  }

  system(name: string): System | undefined {
    return this.#systems.get(name);
  }

  entity(name: string): Entity | undefined {
    return this.#entities.get(name);
  }

  profile(name: string): Profile | undefined {
    return this.#profiles.get(name);
  }

  profileDeclaration(name: string): ProfileDeclaration | undefined {
    return this.#profiles.declaration(name)?.declaration;
  }

  /** Notes that one unit took the place of another. */
  replace(old: MapUnit | undefined, next: MapUnit | undefined): void {
    if (old) this.#gone.push(old);
    if (next) this.#come.push(next);
  }

  tell(key: string): void {
    if (!this.isFirst) this.#keys.add(key);
  }

  #hold(uri: string, chunk: Chunk): void {
    const { declarations } = chunk;
    let held: Held | undefined;
    for (let at = declarations.length - 1; at >= 0; at--)
      held = heldOf(uri, declarations[at] as Declaration, held);
    if (!held) return;
    this.#held.set(chunk.mark, held);
    for (const mention of chunk.mentions) this.#scope.add(mention);
    for (let item: Held | undefined = held; item; item = item.beside) {
      this.#come.push(item);
      this.#register(item);
    }
  }

  #drop({ mark, mentions }: Chunk): void {
    const held = this.#held.get(mark);
    if (!held) return;
    for (const mention of mentions) this.#scope.remove(mention);
    this.#held.delete(mark);
    for (let item: Held | undefined = held; item; item = item.beside) {
      this.#gone.push(item);
      this.#unregister(item);
    }
  }

  #register(item: In<Declaration>): void {
    const around = item.declaration.within.at(-1);
    if (around !== undefined) {
      const inside = this.#inside.get(around) ?? new Set();
      this.#inside.set(around, inside.add(item));
    }
    this.#enter(item, 'declare');
  }

  #unregister(item: In<Declaration>): void {
    const around = item.declaration.within.at(-1);
    if (around !== undefined) this.#inside.get(around)?.delete(item);
    this.#enter(item, 'withdraw');
  }

  #enter(item: In<Declaration>, how: 'declare' | 'withdraw'): void {
    if (isOf(item, 'team')) this.#teams[how](item);
    else if (isOf(item, 'domain')) this.#domains[how](item);
    else if (isOf(item, 'system')) this.#systems[how](item);
    else if (isOf(item, 'channel')) this.#channels[how](item);
    else if (isOf(item, 'entity')) this.#entities[how](item);
    else if (isOf(item, 'profile')) this.#profiles[how](item);
    else if (item instanceof FlowItem) this.#flows[how](item);
    else if (isDecision(item)) this.#decisions[how](item);
  }

  /** Names that nothing declares depend on where they are mentioned; whether one is mentioned at all is asked of every name. */
  #doubt(): void {
    const { entries, fields } = this.#scope.settle(this.isFirst);
    for (const { kind, name, declarations } of entries) {
      if (!this.isFirst) this.tell(keys.mentions(kind, name));
      // A channel has a name that was taken for a system's, as nothing declared it.
      const isTaken = kind === 'place' && this.#systems.get(name)?.declared === false;
      if (declarations !== undefined && !isTaken) continue;
      if (kind === 'team') this.#teams.dirty.add(name);
      else if (kind === 'entity') this.#entities.dirty.add(name);
      else if (kind === 'place') this.#systems.dirty.add(name);
    }
    if (this.isFirst) return;
    for (const { kind, name, of } of fields) this.tell(keys.mentions(kind, name.text, of));
  }

  /** Makes dirty things of a kind anew, and what they are part of dirty, until all of them stand. */
  #level<D extends NamedDeclaration, T extends Named>(
    things: Things<D, T>,
    kind: Named['kind'],
    as: 'team' | 'domain' | 'place' | 'entity' | 'profile',
  ): void {
    while (things.dirty.size > 0) {
      const renewed = things.renew(this, (name) => this.#mentioned(kind, as, name));
      for (const renewal of renewed) this.#spread(renewal, as);
      if (renewed.length > 0) this.tell(keys.all(kind));
    }
  }

  #spread({ name, old, next }: Renewal<Named>, as: 'team' | 'domain' | 'place' | 'entity' | 'profile'): void {
    this.replace(old, next);
    if (as === 'domain') for (const item of this.#inside.get(name) ?? []) this.#dirty(item);
    if (this.isFirst) return;
    if (as === 'place') this.tell(keys.place(name));
    if (as === 'entity') this.tell(keys.entity(name));
    this.#dirtyReferences(as, name);
  }

  #dirtyReferences(kind: NameKind, name: string): void {
    for (const { mark } of itemsOf<Mention>(this.#scope.entry(kind, name)?.references))
      for (let item = this.#held.get(mark); item; item = item.beside) this.#dirty(item);
  }

  #dirty(item: In<Declaration>): void {
    const { declaration } = item;
    const name = 'name' in declaration ? declaration.name?.text : undefined;
    if (item instanceof FlowItem) this.#flows.dirty.add(item);
    else if (isDecision(item)) this.#decisions.dirty.add(item);
    else if (name === undefined) return;
    else if (isOf(item, 'domain')) this.#domains.dirty.add(name);
    else if (isOf(item, 'system')) this.#systems.dirty.add(name);
    else if (isOf(item, 'channel')) this.#channels.dirty.add(name);
    else if (isOf(item, 'entity')) this.#entities.dirty.add(name);
    else if (isOf(item, 'profile')) this.#dirtyProfile(name);
  }

  /** What a profile names is resolved in the flows that rely on it. */
  #dirtyProfile(name: string): void {
    if (this.#profiles.dirty.has(name)) return;
    this.#profiles.dirty.add(name);
    this.#dirtyReferences('profile', name);
  }

  /** Where a name that is only mentioned stands first; a name that a channel has is no system's. */
  #mentioned(kind: Named['kind'], as: NameKind, name: string): Location | undefined {
    if (kind === 'system' && this.#channels.declaration(name)) return undefined;
    const first = this.#scope.first(as, name);
    return first && locate(first.uri, first.mention.name);
  }
}

/** Between what two rows of chunks have in common at their ends: `from` and `to` in the first, and what stands there in the second. */
function difference(before: readonly Chunk[], after: readonly Chunk[]) {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from]?.mark === after[from]?.mark) from++;
  let behind = 0;
  while (behind < most - from && before.at(-1 - behind)?.mark === after.at(-1 - behind)?.mark) behind++;
  return { from, to: before.length - behind, next: after.slice(from, after.length - behind) };
}

/** What came and went again was never there for others. */
function netted(gone: readonly MapUnit[], come: readonly MapUnit[]): Pick<MapChanges, 'gone' | 'come'> {
  if (gone.length === 0) return { gone, come };
  const left = new Set(gone);
  const fleeting = new Set(come.filter((unit) => left.has(unit)));
  if (fleeting.size === 0) return { gone, come };
  const stays = (unit: MapUnit): boolean => !fleeting.has(unit);
  return { gone: gone.filter(stays), come: come.filter(stays) };
}

const heldOf = (uri: string, declaration: Declaration, beside: Held | undefined): Held =>
  declaration.kind === 'flow' ? new FlowItem(uri, declaration, beside) : { uri, declaration, beside };

type NamedDeclaration = Extract<Declaration, { readonly name?: unknown }>;

const isOf = <K extends Declaration['kind']>(
  item: In<Declaration>,
  kind: K,
): item is In<Extract<Declaration, { kind: K }>> => item.declaration.kind === kind;

const DECIDING: ReadonlySet<Declaration['kind']> = new Set(['separate', 'style', 'view', 'scenario']);

const isDecision = (item: In<Declaration>): item is In<Decision['declaration']> =>
  DECIDING.has(item.declaration.kind);
