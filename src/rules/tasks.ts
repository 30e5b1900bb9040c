/** Which rules are asked about which unit of a map. */
import type { LivingAnalysis } from '../analysis/analysis.js';
import { saysAll } from '../analysis/flow.js';
import type { MapUnit } from '../model/keys.js';
import type { Flow } from '../model/map.js';
import { fits, maskOf, type Mask } from './conditions/conditions.js';
import { declarationBits } from './conditions/declaration.js';
import { entityBits } from './conditions/entity.js';
import { flowBits } from './conditions/flow.js';
import { thingBits } from './conditions/thing.js';
import type { Rule, RuleOf, Scope } from './rule.js';

/** A rule with its place among the rules. */
export interface Task<R> {
  readonly rule: R;
  readonly rank: number;
  readonly mask: Mask;
}

type Tasked<S extends Scope> = readonly Task<RuleOf<S>>[];

/** Asks rules, one after the other, about a unit that they are about. */
export type Ask = <S extends Scope>(tasks: Tasked<S>, unit: Parameters<RuleOf<S>['check']>[0]) => void;

/** A flow that somebody is still typing has its syntax error; what it lacks is not worth saying yet. */
function isWhole({ declaration: { entity, from, to } }: Flow): boolean {
  return entity !== undefined && from !== undefined && to.length > 0;
}

const isOf =
  <S extends Scope>(scope: S) =>
  (task: Task<Rule>): task is Task<RuleOf<S> & Rule> =>
    task.rule.scope === scope;

/** The rules of one scope, by the conditions that units meet: a map has thousands of units, and they differ in few ways. */
class Sorted<S extends Scope> {
  readonly #all: Tasked<S>;
  readonly #byBits = new Map<number, Tasked<S>>();

  constructor(all: Tasked<S>) {
    this.#all = all;
  }

  for(bits: number): Tasked<S> {
    let tasks = this.#byBits.get(bits);
    if (!tasks) this.#byBits.set(bits, (tasks = this.#all.filter(({ mask }) => fits(mask, bits))));
    return tasks;
  }
}

export class Tasks {
  readonly map: Tasked<'map'>;
  /** Those that say something of the map as a whole beside what they say of its units. */
  readonly whole: readonly Task<Rule>[];
  readonly #flow: Sorted<'flow'>;
  /** Of a flow by an unknown profile: what it lacks, that may say. */
  readonly #certain: Sorted<'flow'>;
  readonly #entity: Sorted<'entity'>;
  readonly #thing: Sorted<'thing'>;
  readonly #declaration: Sorted<'declaration'>;
  readonly #separation: Tasked<'separation'>;

  constructor(rules: readonly Rule[]) {
    const all = rules.map((rule, rank) => ({ rule, rank, mask: maskOf(rule) }));
    this.map = all.filter(isOf('map'));
    this.whole = all.filter(({ rule }) => rule.whole);
    const flow = all.filter(isOf('flow'));
    this.#flow = new Sorted(flow);
    this.#certain = new Sorted(flow.filter(({ rule }) => rule.certain));
    this.#entity = new Sorted(all.filter(isOf('entity')));
    this.#thing = new Sorted(all.filter(isOf('thing')));
    this.#declaration = new Sorted(all.filter(isOf('declaration')));
    this.#separation = all.filter(isOf('separation'));
  }

  /** Whether any rule looks at a unit. */
  concerns(unit: MapUnit): boolean {
    switch (unit.kind) {
      case undefined:
        return this.#declaration.for(declarationBits(unit.declaration)).length > 0;
      case 'flow':
        return isWhole(unit);
      default:
        return unit.kind !== 'style' && unit.kind !== 'view' && unit.kind !== 'scenario';
    }
  }

  /** While an entity is at hand, the analysis takes in what it adds to the whole. */
  about(unit: MapUnit, analysis: LivingAnalysis, ask: Ask): void {
    switch (unit.kind) {
      case undefined:
        return ask(this.#declaration.for(declarationBits(unit.declaration)), unit);
      case 'flow':
        if (isWhole(unit)) ask((saysAll(unit) ? this.#flow : this.#certain).for(flowBits(unit)), unit);
        return;
      case 'separation':
        return ask(this.#separation, unit);
      case 'entity':
        analysis.enter(unit);
        ask(this.#entity.for(entityBits(unit, analysis.of(unit))), unit);
        return ask(this.#thing.for(thingBits(unit)), unit);
      case 'style':
      case 'view':
      case 'scenario':
        return;
      default:
        return ask(this.#thing.for(thingBits(unit)), unit);
    }
  }
}
