/** What an architect decided: separations, styles, views and scenarios. */
import type { Teller } from './flows.js';
import { keys } from './keys.js';
import type { Scenario, Separation, Style, View } from './map.js';
import { changed, compareAt } from './order.js';
import { makeDecision, type Decision, type In, type Names } from './resolve.js';
import { sameDecision } from './same.js';

type DecidingDeclaration = Decision['declaration'];

const inOrder = (a: Decision, b: Decision): number =>
  compareAt(a.at.uri, a.declaration.span, b.at.uri, b.declaration.span);

/** Those of each kind: listed when they change, as rules ask for them once a flow. */
const listsOf = (all: readonly Decision[]) => ({
  separations: all.filter((decision) => decision.kind === 'separation'),
  styles: all.filter((decision) => decision.kind === 'style'),
  views: all.filter((decision) => decision.kind === 'view'),
  scenarios: all.filter((decision) => decision.kind === 'scenario'),
});

export class Decisions {
  readonly dirty = new Set<In<DecidingDeclaration>>();
  readonly #made = new Map<In<DecidingDeclaration>, Decision>();
  readonly #gone: Decision[] = [];
  #all: Decision[] = [];
  #lists = listsOf(this.#all);

  get separations(): readonly Separation[] {
    return this.#lists.separations;
  }

  get styles(): readonly Style[] {
    return this.#lists.styles;
  }

  get views(): readonly View[] {
    return this.#lists.views;
  }

  get scenarios(): readonly Scenario[] {
    return this.#lists.scenarios;
  }

  declare(item: In<DecidingDeclaration>): void {
    this.dirty.add(item);
  }

  withdraw(item: In<DecidingDeclaration>): void {
    const decision = this.#made.get(item);
    if (decision) this.#gone.push(decision);
    this.#made.delete(item);
    this.dirty.delete(item);
  }

  settle(world: Names & Teller): void {
    const replaced: [Decision, Decision][] = [];
    const added: Decision[] = [];
    for (const item of this.dirty) {
      const old = this.#made.get(item);
      const next = makeDecision(item, world);
      if (old && sameDecision(old, next)) continue;
      this.#made.set(item, next);
      if (old) replaced.push([old, next]);
      else added.push(next);
    }
    this.dirty.clear();
    const removed = this.#gone.splice(0);
    this.#all = changed(this.#all, { removed, replaced, added }, inOrder);
    const moves: (readonly [Decision | undefined, Decision | undefined])[] = [
      ...replaced,
      ...removed.map((old) => [old, undefined] as const),
      ...added.map((next) => [undefined, next] as const),
    ];
    if (moves.length > 0) this.#lists = listsOf(this.#all);
    for (const [old, next] of moves) {
      world.replace(old, next);
      world.tell(keys.all((old ?? next)?.kind ?? ''));
    }
  }
}
