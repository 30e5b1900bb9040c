/** A map that lives, as it was drawn last: an edit draws anew what it changed. What was drawn when a key came in the middle of it stays drawn. */
import type { Fragment } from '../../model/declarations.js';
import type { Finding } from '../../model/finding.js';
import type { Entity, Flow, IntegrationMap, Place, System } from '../../model/map.js';
import { allocationsOf, noAllocations, type Allocations } from './facts/allocations.js';
import type { Standing } from './facts/anchors.js';
import { readEntity, type EntityReading } from './facts/entity.js';
import { entitiesByFile, MarkCounts, type FoundByFile } from './facts/findings.js';
import type { GraphNode } from './graph.js';
import type { Making } from './making.js';
import { nodeOf, placesOf } from './nodes.js';
import { rowOf, type Row } from './rows.js';
import { Sheet } from './sheet.js';

export class Drawing {
  readonly #map: IntegrationMap;
  readonly marks = new MarkCounts();
  readonly entities = new Sheet<Entity, EntityReading>();
  readonly flows = new Sheet<Flow, Row>();
  readonly places = new Sheet<Place, GraphNode>();
  /** Drawn around their channels. */
  brokers: ReadonlySet<System> = new Set();
  allocations: Allocations = noAllocations;
  readonly #fragments = new Map<string, Fragment>();
  readonly #readings = new Map<Entity, EntityReading>();
  /** How many flows start, end or pass at a place of a name. */
  readonly #uses = new Map<string, number>();
  /** Where the entities of these are declared. */
  #around: { readonly things: readonly Entity[]; of(finding: Finding): string | undefined } | undefined;

  constructor(map: IntegrationMap) {
    this.#map = map;
  }

  /** One thing is one step. The map must stay as it is meanwhile; where it does not, this is begun anew. */
  *advance(results: FoundByFile, making: Making): Generator<undefined, void, undefined> {
    yield* this.marks.update(results);
    this.#follow(making);
    yield;
    yield* this.entities.redraw((entity, before) => this.#read(entity, before, making));
    yield* this.places.redraw((place, before) => nodeOf(place, this.brokers, making, before));
    yield* this.flows.redraw((flow, before) => {
      const reading = flow.entity && this.#readings.get(flow.entity);
      return rowOf(flow, { reading, draws: this.allocations.draws(flow) }, making, before);
    });
  }

  /** Tells in which entity's declaration a finding lies. */
  around(): (finding: Finding) => string | undefined {
    const { things } = this.entities;
    if (this.#around?.things !== things) this.#around = { things, of: entitiesByFile(things) };
    return this.#around.of;
  }

  /** Takes in what changed since the last time: all that may look otherwise now is to be drawn again. */
  #follow({ analysis }: Making): void {
    this.flows.follow(this.#map.flows, {
      gone: (flow) => this.#count(flow, -1),
      come: (flow) => this.#count(flow, 1),
      moved: (flow) => this.#count(flow, 0),
    });
    this.entities.follow(this.#map.entities, { gone: (entity) => void this.#readings.delete(entity) });
    this.#followPlaces();
    this.#touchFiles(this.#changedFiles());
    this.#touchMarked();
    const before = this.allocations;
    this.allocations = allocationsOf(analysis, before);
    if (this.allocations !== before)
      for (const each of [before, this.allocations]) for (const flow of each.flows()) this.flows.touch(flow);
  }

  /** A flow comes, goes or changes places: what is known of its entity is another thing. */
  #count({ entity, from, to, via }: Flow, by: -1 | 0 | 1): void {
    if (entity) this.entities.touch(entity);
    for (const place of [from, ...to, ...via])
      if (place) this.#uses.set(place.name, (this.#uses.get(place.name) ?? 0) + by);
  }

  #followPlaces(): void {
    const { nodes, brokers } = placesOf(this.#map, (name) => (this.#uses.get(name) ?? 0) > 0);
    const isOther =
      brokers.size !== this.brokers.size || [...brokers].some((broker) => !this.brokers.has(broker));
    this.brokers = brokers;
    this.places.follow(nodes);
    // What flows bring to a place that says how much it takes changes from anywhere.
    this.places.touchWhere((place) => (place.kind === 'channel' ? isOther : isMeasured(place)));
  }

  #changedFiles(): ReadonlySet<string> {
    const { fragments } = this.#map;
    const changed = new Set<string>();
    for (const [uri, fragment] of fragments) {
      if (this.#fragments.get(uri) === fragment) continue;
      changed.add(uri);
      this.#fragments.set(uri, fragment);
    }
    if (this.#fragments.size > fragments.size)
      for (const uri of this.#fragments.keys()) if (!fragments.has(uri)) this.#fragments.delete(uri);
    return changed;
  }

  /** Things of a file whose text is another one may stand elsewhere. */
  #touchFiles(files: ReadonlySet<string>): void {
    if (files.size === 0) return;
    for (const sheet of [this.entities, this.flows, this.places] as const) {
      const isIn = inAny(files);
      sheet.touchWhere(isIn);
    }
  }

  #touchMarked(): void {
    const { place, flow } = this.marks.news();
    if (flow.size > 0) this.flows.touchWhere(({ id }) => flow.has(id));
    if (place.size > 0) this.places.touchWhere(({ name }) => place.has(name));
  }

  #read(entity: Entity, before: EntityReading | undefined, { map, analysis }: Making): EntityReading {
    const reading = readEntity(entity, map, analysis, before);
    this.#readings.set(entity, reading);
    if (reading !== before) for (const flow of map.flowsOf(entity)) this.flows.touch(flow);
    return reading;
  }
}

const isMeasured = (place: Place): boolean =>
  place.kind === 'system' && place.declaration?.capacity !== undefined;

/** Things of one file stand one behind the other. */
function inAny(files: ReadonlySet<string>): (thing: Standing) => boolean {
  let last: string | undefined;
  let isIn = false;
  return ({ at: { uri } }) => {
    if (uri !== last) [last, isIn] = [uri, files.has(uri)];
    return isIn;
  };
}
