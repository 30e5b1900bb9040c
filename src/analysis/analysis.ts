/** Shared answers about a map: each made when it is first asked for, and kept as long as what it is made of. */
import type { MapChanges } from '../model/keys.js';
import type { Entity, Flow, IntegrationMap, Place, System } from '../model/map.js';
import { mechanism, pool } from '../platforms/index.js';
import type { Platforms } from '../platforms/limits.js';
import { hopsOf } from './carrying.js';
import { Lately } from '../base/lately.js';
import { Dependence, type Dependent } from './dependence.js';
import { EntityAnalysis } from './entity.js';
import { Freshness, type TrackStaleness } from './freshness.js';
import { Pools, type PoolSum } from './pools.js';
import { isSynchronous, SynchronousChains } from './synchronous.js';
import { Neighbourhood, type Topology } from './topology.js';
import { loadAt, type PlaceLoad } from './volume.js';
import { personalCrossings, type Crossing } from './zones.js';

export interface Analysis {
  of(entity: Entity): EntityAnalysis;
  /** How old the data may be at a reader: an item for all fields that share a source and a way. */
  staleness(entity: Entity, reader: Place): readonly TrackStaleness[];
  freshness(entity: Entity): Freshness;
  /** What all live flows into a place bring, against its capacity. */
  load(place: Place): PlaceLoad;
  /** Hubs and brokers that at least some share of the (reader, field) pairs cannot do without, the one with the most first. */
  dependence(least: number): readonly Dependent[];
  /** All of it: what asks for it is asked again after every edit, so a rule about one system asks what follows. */
  topology(): Topology;
  /** Whether so many systems, or more, are joined more densely than so. */
  isDense(systems: number, density: number): boolean;
  /** How many systems one is directly joined to. */
  degree(system: System): number;
  /** Which those are, in no order. */
  neighbours(system: System): readonly System[];
  /** Allocations of platforms that live flows draw on. */
  pools(): readonly PoolSum[];
  poolsOf(flow: Flow): readonly PoolSum[];
  /** Chains of questions about one entity: for an answer the whole chain has to be there. */
  synchronous(entity: Entity): SynchronousChains;
  /** Chains over all entities: who has to ask whom, whatever about. They need not be one call. */
  synchronousMap(): SynchronousChains;
  /** Hops by which personal fields leave their zone, from their source on. */
  crossings(entity: Entity): readonly Crossing[];
}

/** An analysis that follows its map. */
export interface LivingAnalysis extends Analysis {
  /** Takes in what changed, and returns the keys of further questions whose answers may be others now. */
  update(changes: MapChanges): ReadonlySet<string>;
  /** Takes in what an entity of the map adds to the whole, while it is at hand. */
  enter(entity: Entity): void;
}

/** What is known of one entity and its flows. */
interface Known {
  readonly analysis: EntityAnalysis;
  freshness: Freshness | undefined;
  synchronous: SynchronousChains | undefined;
  crossings: readonly Crossing[] | undefined;
}

const knownOf = (analysis: EntityAnalysis): Known => ({
  analysis,
  freshness: undefined,
  synchronous: undefined,
  crossings: undefined,
});

const chainsOf = ({ flows, shape }: EntityAnalysis): SynchronousChains =>
  shape.questions ? new SynchronousChains(flows.filter(isSynchronous).flatMap(hopsOf)) : NO_CHAINS;

/** One for all: most entities are asked for nowhere at once. */
const NO_CHAINS = new SynchronousChains([]);

const NO_POOLS: readonly PoolSum[] = [];

const degreeKey = (system: string): string => `degree ${system}`;

const poolKey = (account: string): string => `pool ${account}`;

/** Values by object, made anew where what they are made of is another one. */
function kept<K extends object, M, V>(made: (key: K) => M, make: (key: K, of: M) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly of: M; readonly value: V }>();
  let last: { readonly key: K; readonly of: M; readonly value: V } | undefined;
  return (key) => {
    const of = made(key);
    if (last?.key === key && last.of === of) return last.value;
    const before = known.get(key);
    const value = before && before.of === of ? before.value : make(key, of);
    if (before?.value !== value) known.set(key, { of, value });
    last = { key, of, value };
    return value;
  };
}

interface Density {
  readonly systems: number;
  readonly density: number;
  readonly is: boolean;
}

/** `note` is told of what is asked beyond the map. */
class Answers implements LivingAnalysis {
  readonly load: (place: Place) => PlaceLoad;
  /** By name; one of another object, or of other flows, is made anew. */
  readonly #entities = new Lately<Known>();
  /** The one that was asked for last: rules ask about one entity, one after the other. */
  #last: Known | undefined;
  readonly #map: IntegrationMap;
  readonly #note: (key: string) => void;
  /** Somebody wants to know what is asked of the map, so it is asked each time. */
  readonly #isNoted: boolean;
  readonly #pools: Pools;
  readonly #dependence = new Dependence();
  readonly #neighbourhood = new Neighbourhood();
  /** Whether the map was dense when somebody asked, by key. */
  readonly #densities = new Map<string, Density>();
  /** Entities whose share of the dependence is not known yet. */
  readonly #stale = new Set<string>();
  /** The last of them to come, while it is one of them. */
  #doubted: Entity | undefined;
  #synchronousMap: SynchronousChains | undefined;
  /** Whether anybody has asked for neighbours: before that nobody is told of them. */
  #isAsked = false;

  constructor(map: IntegrationMap, platforms: Platforms, note?: (key: string) => void) {
    this.#map = map;
    this.#isNoted = note !== undefined;
    this.#note = note ?? nothing;
    this.#pools = new Pools(platforms);
    this.load = kept(
      (place: Place) => map.flowsAt(place),
      (place) => loadAt(map, place),
    );
  }

  of(entity: Entity): EntityAnalysis {
    return this.#known(entity).analysis;
  }

  freshness(entity: Entity): Freshness {
    const known = this.#known(entity);
    return (known.freshness ??= new Freshness(known.analysis));
  }

  synchronous(entity: Entity): SynchronousChains {
    const known = this.#known(entity);
    return (known.synchronous ??= chainsOf(known.analysis));
  }

  crossings(entity: Entity): readonly Crossing[] {
    const known = this.#known(entity);
    return (known.crossings ??= personalCrossings(known.analysis));
  }

  #known(entity: Entity): Known {
    if (!this.#isNoted && this.#last?.analysis.entity === entity) return this.#last;
    const flows = this.#map.flowsOf(entity);
    const isIt = (known: Known | undefined): known is Known =>
      known?.analysis.entity === entity && known.analysis.flows === flows;
    if (isIt(this.#last)) return this.#last;
    let known = this.#entities.get(entity.name);
    if (!isIt(known)) this.#entities.set(entity.name, (known = knownOf(new EntityAnalysis(entity, flows))));
    this.#last = known;
    return known;
  }

  staleness(entity: Entity, reader: Place): readonly TrackStaleness[] {
    return this.freshness(entity).at(reader);
  }

  dependence(least: number): readonly Dependent[] {
    for (const name of this.#stale) {
      const entity = this.#map.entity(name);
      this.#dependence.renew(name, entity && this.of(entity));
    }
    this.#stale.clear();
    return this.#dependence.over(least, (entity) => this.of(entity));
  }

  enter(entity: Entity): void {
    if (this.#stale.delete(entity.name)) this.#dependence.renew(entity.name, this.of(entity));
  }

  degree(system: System): number {
    this.#isAsked = true;
    this.#note(degreeKey(system.name));
    return this.#neighbourhood.degree(system);
  }

  neighbours(system: System): readonly System[] {
    this.#isAsked = true;
    this.#note(degreeKey(system.name));
    return this.#neighbourhood.neighbours(system);
  }

  topology(): Topology {
    return this.#neighbourhood;
  }

  isDense(systems: number, density: number): boolean {
    const key = `dense ${systems} ${density}`;
    this.#note(key);
    const is = this.#exceeds({ systems, density });
    this.#densities.set(key, { systems, density, is });
    return is;
  }

  #exceeds({ systems, density }: Pick<Density, 'systems' | 'density'>): boolean {
    return this.#neighbourhood.size >= systems && this.#neighbourhood.density > density;
  }

  pools(): readonly PoolSum[] {
    return this.#pools.sums();
  }

  poolsOf(flow: Flow): readonly PoolSum[] {
    const drawn = this.#pools.of(flow);
    if (drawn.length === 0) return NO_POOLS;
    return drawn.flatMap(({ key, sum }) => {
      this.#note(poolKey(key));
      return sum ?? [];
    });
  }

  synchronousMap(): SynchronousChains {
    return (this.#synchronousMap ??= new SynchronousChains(
      this.#map.flows.filter(isSynchronous).flatMap(hopsOf),
    ));
  }

  update({ gone, come }: MapChanges): ReadonlySet<string> {
    const told = new Set<string>();
    this.#last = undefined;
    this.#doubted = undefined;
    for (const unit of gone) {
      if (unit.kind === 'flow') this.#leave(unit, told);
      else if (unit.kind === 'entity') this.#forget(unit);
    }
    for (const unit of come) {
      // Asked once: there are many kinds of units, and engines are slow to read what so many have.
      const { kind } = unit;
      if (kind === 'flow') this.#enter(unit, told);
      else if (kind === 'entity') this.#doubt(unit);
    }
    for (const [key, density] of this.#densities) {
      if (this.#exceeds(density) === density.is) continue;
      this.#densities.delete(key);
      told.add(key);
    }
    return told;
  }

  #forget(entity: Entity): void {
    this.#doubt(entity);
    this.#entities.delete(entity.name);
    this.#last = undefined;
  }

  #enter(flow: Flow, told: Set<string>): void {
    this.#neighbourhood.add(flow, this.#isAsked ? ({ name }) => told.add(degreeKey(name)) : nothing);
    for (const key of this.#pools.add(flow)) told.add(poolKey(key));
    this.#touch(flow);
  }

  #leave(flow: Flow, told: Set<string>): void {
    this.#neighbourhood.remove(flow, ({ name }) => told.add(degreeKey(name)));
    for (const key of this.#pools.remove(flow)) told.add(poolKey(key));
    this.#touch(flow);
  }

  #touch(flow: Flow): void {
    if (flow.entity) this.#doubt(flow.entity);
    if (this.#synchronousMap && isSynchronous(flow)) this.#synchronousMap = undefined;
  }

  #doubt(entity: Entity): void {
    // What flows of one entity comes one after the other.
    if (this.#doubted === entity) return;
    this.#stale.add(entity.name);
    this.#doubted = entity;
  }
}

const nothing = (): undefined => undefined;

/** Of a map that changes: whoever makes it tells it of every change, the first one included. */
export const livingAnalysis = (
  map: IntegrationMap,
  platforms: Platforms,
  note?: (key: string) => void,
): LivingAnalysis => new Answers(map, platforms, note);

/** Of a map that stays as it is. */
export function createAnalysis(map: IntegrationMap, platforms: Platforms = { mechanism, pool }): Analysis {
  const answers = new Answers(map, platforms);
  answers.update({ gone: [], come: [...map.entities, ...map.flows], keys: new Set() });
  return answers;
}
