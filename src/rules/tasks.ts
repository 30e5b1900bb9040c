/** Which rules are asked about which unit of a map. */
import { saysAll } from '../analysis/flow.js';
import type { MapUnit } from '../model/keys.js';
import type { Flow } from '../model/map.js';
import type { Rule, RuleOf, Scope } from './rule.js';

/** A rule with its place among the rules. */
export interface Task<R> {
  readonly rule: R;
  readonly rank: number;
}

type Tasked<S extends Scope> = readonly Task<RuleOf<S>>[];

/** Asks rules, one after the other, about a unit that they are about. */
export type Ask = <S extends Scope>(tasks: Tasked<S>, unit: Parameters<RuleOf<S>['check']>[0]) => void;

/** A flow that somebody is still typing has its syntax error, one by an unknown profile its unknown name; what else it lacks is not worth saying yet. */
function isWhole(flow: Flow): boolean {
  const { entity, from, to } = flow.declaration;
  return entity !== undefined && from !== undefined && to.length > 0 && saysAll(flow);
}

const isOf =
  <S extends Scope>(scope: S) =>
  (task: Task<Rule>): task is Task<RuleOf<S> & Rule> =>
    task.rule.scope === scope;

export class Tasks {
  readonly map: Tasked<'map'>;
  /** Those that say something of the map as a whole beside what they say of its units. */
  readonly whole: readonly Task<Rule>[];
  readonly #flow: Tasked<'flow'>;
  readonly #entity: Tasked<'entity'>;
  readonly #thing: Tasked<'thing'>;
  readonly #declaration: Tasked<'declaration'>;
  readonly #separation: Tasked<'separation'>;

  constructor(rules: readonly Rule[]) {
    const all = rules.map((rule, rank) => ({ rule, rank }));
    this.map = all.filter(isOf('map'));
    this.whole = all.filter(({ rule }) => rule.whole);
    this.#flow = all.filter(isOf('flow'));
    this.#entity = all.filter(isOf('entity'));
    this.#thing = all.filter(isOf('thing'));
    this.#declaration = all.filter(isOf('declaration'));
    this.#separation = all.filter(isOf('separation'));
  }

  /** Whether any rule looks at a unit. */
  concerns(unit: MapUnit): boolean {
    if (!('kind' in unit)) return true;
    return unit.kind === 'flow'
      ? isWhole(unit)
      : unit.kind !== 'style' && unit.kind !== 'view' && unit.kind !== 'scenario';
  }

  about(unit: MapUnit, ask: Ask): void {
    if (!('kind' in unit)) return ask(this.#declaration, unit);
    switch (unit.kind) {
      case 'flow':
        return ask(this.#flow, unit);
      case 'separation':
        return ask(this.#separation, unit);
      case 'entity':
        ask(this.#entity, unit);
        return ask(this.#thing, unit);
      case 'style':
      case 'view':
      case 'scenario':
        return;
      default:
        return ask(this.#thing, unit);
    }
  }
}
