/** The flows of a map, by themselves, by what they carry and by where they touch. */
import type { FlowDeclaration } from './declarations.js';
import { keys, type MapUnit } from './keys.js';
import type { Flow } from './map.js';
import { byPlace, Gathered, Ordered, OrderedLists } from './order.js';
import { flowName, makeFlow, type In, type Names } from './resolve.js';
import { sameFlow } from './same.js';

/** Is told what takes the place of what, and which questions may have other answers now. */
export interface Teller {
  replace(old: MapUnit | undefined, next: MapUnit | undefined): void;
  tell(key: string): void;
}

const placeOf = ({ at: { uri }, declaration }: Flow) => ({ uri, span: declaration.span });

export class Flows {
  readonly dirty = new Set<In<FlowDeclaration>>();
  readonly #made = new Map<In<FlowDeclaration>, Flow>();
  readonly #gone: Flow[] = [];
  readonly #ids = new Map<In<FlowDeclaration>, string>();
  /** Declarations that would have one id: an ordinal tells them apart. */
  readonly #likes = new Map<string, Set<In<FlowDeclaration>>>();
  readonly #doubted = new Set<string>();
  readonly #all = new Ordered<Flow>(placeOf);
  readonly #byEntity = new OrderedLists<Flow>(placeOf);
  readonly #byPlace = new OrderedLists<Flow>(placeOf);
  readonly #byProfile = new OrderedLists<Flow>(placeOf);

  get all(): readonly Flow[] {
    return this.#all.items;
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

  declare(item: In<FlowDeclaration>): void {
    const name = flowName(item.declaration);
    const likes = this.#likes.get(name) ?? new Set();
    this.#likes.set(name, likes.add(item));
    this.#doubted.add(name);
    this.dirty.add(item);
  }

  withdraw(item: In<FlowDeclaration>): void {
    const name = flowName(item.declaration);
    const likes = this.#likes.get(name);
    likes?.delete(item);
    if (likes?.size === 0) this.#likes.delete(name);
    this.#doubted.add(name);
    this.dirty.delete(item);
    this.#ids.delete(item);
    const flow = this.#made.get(item);
    if (flow) this.#gone.push(flow);
    this.#made.delete(item);
  }

  /** Makes dirty flows anew, and enters them where they belong. */
  settle(world: Names & Teller): void {
    for (const name of this.#doubted) this.#number(name);
    this.#doubted.clear();
    const moves: (readonly [Flow | undefined, Flow | undefined])[] = this.#gone.map((flow) => [
      flow,
      undefined,
    ]);
    this.#gone.length = 0;
    for (const item of this.dirty) {
      const old = this.#made.get(item);
      const next = makeFlow(item, this.#ids.get(item) ?? '', world);
      if (old && sameFlow(old, next)) continue;
      this.#made.set(item, next);
      moves.push([old, next]);
    }
    this.dirty.clear();
    this.#enter(moves, world);
  }

  /** Ids in the order of the text; a flow whose id changed is another one. */
  #number(name: string): void {
    const likes = [...(this.#likes.get(name) ?? [])];
    if (likes.length > 1)
      likes.sort((a, b) =>
        byPlace({ uri: a.uri, span: a.declaration.span }, { uri: b.uri, span: b.declaration.span }),
      );
    likes.forEach((item, ordinal) => {
      const id = ordinal === 0 ? name : `${name} #${ordinal + 1}`;
      if (this.#ids.get(item) === id) return;
      this.#ids.set(item, id);
      this.dirty.add(item);
    });
  }

  #enter(moves: readonly (readonly [Flow | undefined, Flow | undefined])[], teller: Teller): void {
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
    this.#all.change(all.of(''));
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

const profilesOf = (flow: Flow | undefined): readonly string[] => (flow?.profile ? [flow.profile.name] : []);

const entitiesOf = (flow: Flow | undefined): readonly string[] => (flow?.entity ? [flow.entity.name] : []);

const placesOf = (flow: Flow | undefined): readonly string[] =>
  flow ? [...(flow.from ? [flow.from] : []), ...flow.to, ...flow.via].map(({ name }) => name) : [];
