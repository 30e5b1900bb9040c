/** The flows of a map, by themselves, by what they carry and by where they touch. */
import type { Declaration, FlowDeclaration } from './declarations.js';
import { keys, type MapUnit } from './keys.js';
import type { Flow } from './map.js';
import { applied, compareAt, Gathered, OrderedLists } from './order.js';
import { flowName, makeFlow, type In, type Names } from './resolve.js';
import { sameFlow } from './same.js';

/** Is told what takes the place of what, and which questions may have other answers now. */
export interface Teller {
  /** Nobody has asked anything yet, so that nothing need be told. */
  readonly isFirst: boolean;
  replace(old: MapUnit | undefined, next: MapUnit | undefined): void;
  tell(key: string): void;
}

/** A declaration in its file, with the next one of its chunk: mostly there is none. */
export interface Held<D extends Declaration = Declaration> extends In<D> {
  readonly beside: Held | undefined;
}

/** The declaration of a flow with what is known of it: there are too many for maps of what is made of which. */
export class FlowItem implements Held<FlowDeclaration> {
  readonly uri: string;
  readonly declaration: FlowDeclaration;
  readonly beside: Held | undefined;
  /** What it is called; an ordinal tells those apart that would have one id. */
  id: string;
  made: Flow | undefined;
  isGone: boolean;

  constructor(uri: string, declaration: FlowDeclaration, beside: Held | undefined) {
    this.uri = uri;
    this.declaration = declaration;
    this.beside = beside;
    this.id = '';
    this.made = undefined;
    this.isGone = false;
  }
}

const inOrder = (a: Flow, b: Flow): number =>
  compareAt(a.at.uri, a.declaration.span, b.at.uri, b.declaration.span);

const itemsInOrder = (a: FlowItem, b: FlowItem): number =>
  compareAt(a.uri, a.declaration.span, b.uri, b.declaration.span);

export class Flows {
  readonly dirty = new Set<FlowItem>();
  #gone: Flow[] = [];
  /** Declarations that would have one id. */
  readonly #likes = new Map<string, FlowItem[]>();
  readonly #doubted = new Set<string>();
  /** One list for good: to copy it with every edit would cost what the map holds. */
  #all: Flow[] = [];
  readonly #byEntity = new OrderedLists<Flow>(inOrder);
  readonly #byPlace = new OrderedLists<Flow>(inOrder);
  readonly #byProfile = new OrderedLists<Flow>(inOrder, { lasts: true });

  get all(): readonly Flow[] {
    return this.#all;
  }

  of(entity: string): readonly Flow[] {
    return this.#byEntity.get(entity);
  }

  at(place: string): readonly Flow[] {
    return this.#byPlace.get(place);
  }

  with(profile: string): readonly Flow[] {
    return this.#byProfile.get(profile);
  }

  declare(item: FlowItem): void {
    const name = flowName(item.declaration);
    const likes = this.#likes.get(name);
    if (likes) likes.push(item);
    else this.#likes.set(name, [item]);
    this.#doubted.add(name);
    this.dirty.add(item);
  }

  withdraw(item: FlowItem): void {
    this.#doubted.add(flowName(item.declaration));
    this.dirty.delete(item);
    item.isGone = true;
    if (item.made) this.#gone.push(item.made);
  }

  /** Makes dirty flows anew, and enters them where they belong. */
  settle(world: Names & Teller): void {
    for (const name of this.#doubted) this.#number(name);
    this.#doubted.clear();
    const moves: Move[] = this.#gone.map((flow) => [flow, undefined]);
    this.#gone = [];
    for (const item of this.dirty) {
      const old = item.made;
      const next = makeFlow(item, item.id, world);
      if (old && sameFlow(old, next)) continue;
      item.made = next;
      moves.push([old, next]);
    }
    this.dirty.clear();
    if (world.isFirst) this.#fill(moves, world);
    else this.#enter(moves, world);
  }

  /** Ids in the order of the text; a flow whose id changed is another one. */
  #number(name: string): void {
    const likes = (this.#likes.get(name) ?? []).filter(({ isGone }) => !isGone);
    if (likes.length === 0) this.#likes.delete(name);
    else this.#likes.set(name, likes);
    if (likes.length > 1) likes.sort(itemsInOrder);
    likes.forEach((item, ordinal) => {
      const id = ordinal === 0 ? name : `${name} #${ordinal + 1}`;
      if (item.id === id) return;
      item.id = id;
      this.dirty.add(item);
    });
  }

  /** The first of all: they need only be put in order once. */
  #fill(moves: readonly Move[], teller: Teller): void {
    const flows = moves.flatMap(([, next]) => next ?? []).sort(inOrder);
    for (const flow of flows) teller.replace(undefined, flow);
    this.#all = flows;
    this.#byEntity.fill(flows, entitiesOf);
    this.#byPlace.fill(flows, placesOf);
    this.#byProfile.fill(flows, profilesOf);
  }

  #enter(moves: readonly Move[], teller: Teller): void {
    if (moves.length === 0) return;
    const all = new Gathered<Flow>();
    const entities = new Gathered<Flow>();
    const places = new Gathered<Flow>();
    const profiles = new Gathered<Flow>();
    const before = this.all.length > 0;
    for (const [old, next] of moves) {
      teller.replace(old, next);
      all.move(old, [''], next, ['']);
      entities.move(old, entitiesOf(old), next, entitiesOf(next));
      places.move(old, placesOf(old), next, placesOf(next));
      profiles.move(old, profilesOf(old), next, profilesOf(next));
    }
    this.#all = applied(this.#all, all.of(''), inOrder);
    entities.applyTo(this.#byEntity);
    places.applyTo(this.#byPlace);
    profiles.applyTo(this.#byProfile);
    teller.tell(keys.all('flow'));
    if (this.all.length > 0 !== before) teller.tell(keys.hasFlows);
    for (const name of entities.keys()) teller.tell(keys.flowsOf(name));
    for (const name of places.keys()) teller.tell(keys.flowsAt(name));
    for (const name of profiles.keys()) teller.tell(keys.flowsWith(name));
  }
}

type Move = readonly [old: Flow | undefined, next: Flow | undefined];

const NONE: readonly string[] = [];

const profilesOf = (flow: Flow | undefined): readonly string[] =>
  flow?.profile ? [flow.profile.name] : NONE;

const entitiesOf = (flow: Flow | undefined): readonly string[] => (flow?.entity ? [flow.entity.name] : NONE);

function placesOf(flow: Flow | undefined): readonly string[] {
  if (!flow) return NONE;
  const names = flow.from ? [flow.from.name] : [];
  for (const { name } of flow.to) names.push(name);
  for (const { name } of flow.via) names.push(name);
  return names;
}
