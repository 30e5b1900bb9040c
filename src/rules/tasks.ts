/** Which rules are asked about which unit of a map. */
import { isDeclaration, isEntity, isFlow, isSeparation, isThing, type MapUnit } from '../model/keys.js';
import type { Flow } from '../model/map.js';
import type { Context, Rule } from './rule.js';

/** A rule that is asked about one unit; `rank` is its place among the rules. */
export interface Task {
  readonly rule: Rule;
  readonly rank: number;
  readonly check: (unit: MapUnit | undefined, context: Context) => void;
}

/** A flow that somebody is still typing has its syntax error; what else it lacks is not worth saying yet. */
const isWhole = ({ declaration: { entity, from, to } }: Flow): boolean =>
  entity !== undefined && from !== undefined && to.length > 0;

const NONE: readonly Task[] = [];

export class Tasks {
  /** Of the map as a whole. */
  readonly whole: readonly Task[];
  readonly #flow: readonly Task[];
  readonly #entity: readonly Task[];
  readonly #thing: readonly Task[];
  readonly #declaration: readonly Task[];
  readonly #separation: readonly Task[];

  constructor(rules: readonly Rule[]) {
    const tasks = rules.flatMap((rule, rank) => taskOf(rule, rank) ?? []);
    const of = (...scopes: readonly Rule['scope'][]): readonly Task[] =>
      tasks.filter(({ rule }) => scopes.includes(rule.scope));
    this.#flow = of('flow');
    this.#entity = of('entity', 'thing');
    this.#thing = of('thing');
    this.#declaration = of('declaration');
    this.#separation = of('separation');
    this.whole = rules.flatMap((rule, rank) => wholeOf(rule, rank) ?? []);
  }

  of(unit: MapUnit): readonly Task[] {
    if (!('kind' in unit)) return this.#declaration;
    switch (unit.kind) {
      case 'flow':
        return isWhole(unit) ? this.#flow : NONE;
      case 'entity':
        return this.#entity;
      case 'separation':
        return this.#separation;
      case 'style':
      case 'view':
      case 'scenario':
        return NONE;
      default:
        return this.#thing;
    }
  }
}

/** Undefined for rules that are not asked about a unit of the map. */
function taskOf(rule: Rule, rank: number): Task | undefined {
  switch (rule.scope) {
    case 'flow':
      return about(rule, rank, isFlow);
    case 'entity':
      return about(rule, rank, isEntity);
    case 'thing':
      return about(rule, rank, isThing);
    case 'declaration':
      return about(rule, rank, isDeclaration);
    case 'separation':
      return about(rule, rank, isSeparation);
    case 'map':
    case 'suppression':
      return undefined;
  }
}

interface Asked<U> {
  check(unit: U, context: Context): void;
}

const about = <U extends MapUnit>(
  rule: Rule & Asked<U>,
  rank: number,
  is: (unit: MapUnit) => unit is U,
): Task => ({
  rule,
  rank,
  check: (unit, context) => {
    if (unit && is(unit)) rule.check(unit, context);
  },
});

/** What a rule says of the map as a whole. */
function wholeOf(rule: Rule, rank: number): Task | undefined {
  const { whole } = rule;
  if (rule.scope === 'map') return { rule, rank, check: (_, context) => rule.check(context.map, context) };
  return whole && { rule, rank, check: (_, context) => whole(context.map, context) };
}
