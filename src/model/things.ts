/** All things of one kind under their names: made again when what they are made of changes, and else kept. */
import type { Location, Span } from '../base/span.js';
import type { Declaration } from './declarations.js';
import { applied, compareAt, type Change } from './order.js';
import type { In, Names } from './resolve.js';
import { sameThing, type Named } from './same.js';

export interface ThingKind<D, T> {
  make(item: In<D>, name: string, names: Names): T;
  /** For a name that is only mentioned; undefined where such a name means nothing. */
  undeclared?(name: string, at: Location): T;
}

/** What became of the thing of one name. */
export interface Renewal<T> {
  readonly name: string;
  readonly old: T | undefined;
  readonly next: T | undefined;
}

type NamedDeclaration = Extract<Declaration, { readonly name?: unknown }>;

/** The first declaration of a name counts. */
const firstDeclared = (a: In<NamedDeclaration>, b: In<NamedDeclaration>): number =>
  compareAt(a.uri, a.declaration.span, b.uri, b.declaration.span);

const spanOf = ({ at, declaration }: Named): Span => declaration?.span ?? at.span;

const inOrder = (a: Named, b: Named): number => compareAt(a.at.uri, spanOf(a), b.at.uri, spanOf(b));

export class Things<D extends NamedDeclaration, T extends Named> {
  readonly dirty = new Set<string>();
  readonly #kind: ThingKind<D, T>;
  readonly #declarations = new Map<string, In<D>[]>();
  readonly #byName = new Map<string, T>();
  /** One list for good each: to copy it with every edit would cost what the map holds. */
  #declared: T[] = [];
  #mentioned: T[] = [];
  #all: readonly T[] | undefined;

  constructor(kind: ThingKind<D, T>) {
    this.#kind = kind;
  }

  get(name: string): T | undefined {
    return this.#byName.get(name);
  }

  /** Declared ones in the order of the files, then those that are only mentioned. */
  get all(): readonly T[] {
    return (this.#all ??=
      this.#mentioned.length === 0 ? this.#declared : [...this.#declared, ...this.#mentioned]);
  }

  declare(item: In<D>): void {
    const name = item.declaration.name?.text;
    if (name === undefined) return;
    const others = this.#declarations.get(name);
    if (others) others.push(item);
    else this.#declarations.set(name, [item]);
    this.dirty.add(name);
  }

  withdraw(item: In<D>): void {
    const name = item.declaration.name?.text;
    if (name === undefined) return;
    const left = (this.#declarations.get(name) ?? []).filter((each) => each !== item);
    if (left.length > 0) this.#declarations.set(name, left);
    else this.#declarations.delete(name);
    this.dirty.add(name);
  }

  /** The declaration that counts. */
  declaration(name: string): In<D> | undefined {
    const all = this.#declarations.get(name);
    return all && (all.length < 2 ? all[0] : all.toSorted(firstDeclared)[0]);
  }

  /** Makes the things of all dirty names; `mentioned` is where a name that nothing declares stands first. */
  renew(names: Names, mentioned: (name: string) => Location | undefined): Renewal<T>[] {
    const renewed: Renewal<T>[] = [];
    for (const name of this.dirty) {
      const old = this.#byName.get(name);
      const next = this.#made(name, names, mentioned);
      if (old === next || (old && next && sameThing(old, next))) continue;
      renewed.push({ name, old, next });
    }
    this.dirty.clear();
    if (renewed.length > 0) this.#enter(renewed);
    return renewed;
  }

  #made(name: string, names: Names, mentioned: (name: string) => Location | undefined): T | undefined {
    const item = this.declaration(name);
    if (item) return this.#kind.make(item, name, names);
    const at = this.#kind.undeclared && mentioned(name);
    return at && this.#kind.undeclared?.(name, at);
  }

  #enter(renewed: readonly Renewal<T>[]): void {
    this.#all = undefined;
    for (const { name, next } of renewed) {
      if (next) this.#byName.set(name, next);
      else this.#byName.delete(name);
    }
    this.#declared = applied(this.#declared, changeOf(renewed, true), inOrder);
    this.#mentioned = applied(this.#mentioned, changeOf(renewed, false), inOrder);
  }
}

function changeOf<T extends Named>(renewed: readonly Renewal<T>[], declared: boolean): Change<T> {
  const removed: T[] = [];
  const replaced: [T, T][] = [];
  const added: T[] = [];
  for (const { old, next } of renewed) {
    const was = old?.declared === declared ? old : undefined;
    const is = next?.declared === declared ? next : undefined;
    // The same text stands where it stood; another one may stand elsewhere.
    if (was && is && was.declaration === is.declaration && declared) replaced.push([was, is]);
    else {
      if (was) removed.push(was);
      if (is) added.push(is);
    }
  }
  return { removed, replaced, added };
}
