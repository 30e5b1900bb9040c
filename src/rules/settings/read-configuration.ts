/** Reads `headwater.json`: its faults are problems at their place, and the rest of it still counts. */
import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { nearest } from '../../base/nearest.js';
import type { Problem } from '../../model/declarations.js';
import { limitKeys, type LimitKey, type OwnLimit, type OwnLimits } from '../../platforms/limits.js';
import {
  defaultConfiguration,
  presets,
  type Configuration,
  type Override,
  type Setting,
} from './configuration.js';
import { isQuantity, WANTED } from './quantities.js';
import { thresholds, type ThresholdName } from './thresholds.js';

export interface ReadConfiguration {
  readonly configuration: Configuration;
  readonly problems: readonly Problem[];
}

const SETTINGS: readonly Setting[] = ['off', 'information', 'warning', 'error'];
const KEYS = [
  '$schema',
  'name',
  'preset',
  'rules',
  'overrides',
  'thresholds',
  'limits',
  'include',
  'exclude',
];

/** The limits of platforms that a map may set, by their keys. */
const LIMITS = new Map(limitKeys.map((each) => [each.key, each]));

/** What matches globs refuses longer ones, and nobody writes them. */
export const LONGEST_GLOB = 1000;

const spanOf = ({ offset, length }: Node): Problem['span'] => ({ start: offset, end: offset + length });

/** Known ids of rules, for "did you mean". */
export function readConfiguration(text: string, ruleIds: readonly string[]): ReadConfiguration {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: false });
  const reader = new Reader(ruleIds);
  for (const error of errors.slice(0, 1)) {
    const end = Math.min(text.length, error.offset + Math.max(1, error.length));
    const what = words(printParseErrorCode(error.error));
    reader.problem(
      { start: error.offset, end },
      `headwater.json is no JSON: ${what} here. What can be read of it still counts.`,
    );
  }
  return { configuration: reader.configuration(tree), problems: reader.problems };
}

/** `CommaExpected` → `comma expected`. */
const words = (code: string): string => code.replace(/(?<!^)([A-Z])/g, ' $1').toLowerCase();

class Reader {
  readonly problems: Problem[] = [];
  readonly #ruleIds: readonly string[];

  constructor(ruleIds: readonly string[]) {
    this.#ruleIds = ruleIds;
  }

  problem(span: Problem['span'], message: string): void {
    this.problems.push({ code: 'invalid-configuration', span, message });
  }

  configuration(tree: Node | undefined): Configuration {
    if (!tree) return defaultConfiguration;
    const entries = new Map(this.#entries(tree, 'headwater.json'));
    for (const [key, node] of entries) {
      if (!KEYS.includes(key)) this.#unknown(node.parent?.children?.[0] ?? node, 'setting', key, KEYS);
    }
    const preset = this.#oneOf(entries.get('preset'), presets, 'preset');
    return {
      preset: preset ?? defaultConfiguration.preset,
      rules: this.#rules(entries.get('rules')),
      overrides: this.#overrides(entries.get('overrides')),
      thresholds: this.#thresholds(entries.get('thresholds')),
      limits: this.#limits(entries.get('limits')),
      include: this.#include(entries.get('include')),
      exclude: this.#globs(entries.get('exclude')),
    };
  }

  #entries(node: Node | undefined, what: string): [string, Node][] {
    if (!node) return [];
    if (node.type !== 'object') {
      this.problem(spanOf(node), `${what} holds an object: write {} where there is nothing to say.`);
      return [];
    }
    return (node.children ?? []).flatMap(({ children = [] }): [string, Node][] => {
      const [key, value] = children;
      return key && value ? [[String(key.value), value]] : [];
    });
  }

  #rules(node: Node | undefined): Record<string, Setting> {
    const found: Record<string, Setting> = {};
    for (const [id, value] of this.#entries(node, '"rules"')) {
      const setting = this.#oneOf(value, SETTINGS, 'severity');
      if (!this.#ruleIds.includes(id))
        this.#unknown(value.parent?.children?.[0] ?? value, 'rule', id, this.#ruleIds);
      else if (setting) found[id] = setting;
    }
    return found;
  }

  #overrides(node: Node | undefined): Override[] {
    return this.#items(node, '"overrides"').map((item) => {
      const entries = new Map(this.#entries(item, 'An override'));
      if (!entries.has('files'))
        this.problem(spanOf(item), 'An override says which files it is for: add "files".');
      return { files: this.#globs(entries.get('files')), rules: this.#rules(entries.get('rules')) };
    });
  }

  #thresholds(node: Node | undefined): Partial<Record<ThresholdName, number>> {
    const found: Partial<Record<ThresholdName, number>> = {};
    for (const [name, value] of this.#entries(node, '"thresholds"')) {
      const number: unknown = getNodeValue(value);
      if (!Object.hasOwn(thresholds, name))
        this.#unknown(value.parent?.children?.[0] ?? value, 'threshold', name, Object.keys(thresholds));
      else if (typeof number !== 'number' || !Number.isFinite(number) || number < 0)
        this.problem(spanOf(value), 'A threshold is a number that is not negative.');
      else if (thresholds[name as ThresholdName].unit === 'share' && number > 1)
        this.problem(spanOf(value), 'A share is a number from 0 to 1: 40 % is 0.4.');
      else found[name as ThresholdName] = number;
    }
    return found;
  }

  #limits(node: Node | undefined): OwnLimits {
    const found: Record<string, OwnLimit> = {};
    for (const [name, item] of this.#entries(node, '"limits"')) {
      const known = LIMITS.get(name);
      if (!known) this.#unknown(item.parent?.children?.[0] ?? item, 'limit', name, [...LIMITS.keys()]);
      const limit = this.#limit(item, known);
      if (known && limit) found[name] = limit;
    }
    return found;
  }

  /** Of an unknown one the value is not looked at: nobody knows what it should be. */
  #limit(item: Node, known: LimitKey | undefined): OwnLimit | undefined {
    const entries = new Map(this.#entries(item, 'A limit'));
    const value = this.#text(entries.get('value'));
    const reason = this.#text(entries.get('reason'));
    for (const [key, node] of entries)
      if (key !== 'value' && key !== 'reason')
        this.#unknown(node.parent?.children?.[0] ?? node, 'part of a limit', key, ['value', 'reason']);
    if (known && (value === undefined || !isQuantity(value, known.kind))) {
      this.problem(spanOf(entries.get('value') ?? item), `The limit "${known.key}" ${WANTED[known.kind]}.`);
      return undefined;
    }
    if (reason?.trim()) return value === undefined ? undefined : { value, reason: reason.trim() };
    this.problem(
      spanOf(entries.get('reason') ?? item),
      'A limit of your own has a "reason": who reads it must know why it differs.',
    );
    return undefined;
  }

  #items(node: Node | undefined, what: string): readonly Node[] {
    if (node && node.type !== 'array') this.problem(spanOf(node), `${what} holds a list.`);
    return node?.type === 'array' ? (node.children ?? []) : [];
  }

  /** A list of which nothing can be used includes everything: a slip must not empty the map. */
  #include(node: Node | undefined): readonly string[] | undefined {
    const globs = this.#globs(node);
    const isMeant = node?.type === 'array' && (node.children ?? []).length === 0;
    return globs.length > 0 || isMeant ? globs : undefined;
  }

  #globs(node: Node | undefined): string[] {
    return this.#items(node, 'This').flatMap((item) => {
      const glob = this.#text(item);
      if (glob === undefined) return [];
      if (glob !== '' && glob.length <= LONGEST_GLOB) return [glob];
      this.problem(spanOf(item), `A glob has 1 to ${LONGEST_GLOB} characters, such as "archive/**".`);
      return [];
    });
  }

  #text(node: Node | undefined): string | undefined {
    const value: unknown = node && getNodeValue(node);
    if (node && typeof value !== 'string') this.problem(spanOf(node), 'This is a text in quotes.');
    return typeof value === 'string' ? value : undefined;
  }

  #oneOf<T extends string>(node: Node | undefined, values: readonly T[], what: string): T | undefined {
    const value: unknown = node && getNodeValue(node);
    const found = values.find((item) => item === value);
    if (node && !found) this.problem(spanOf(node), `A ${what} is one of ${values.join(', ')}.`);
    return found;
  }

  #unknown(node: Node, what: string, name: string, known: readonly string[]): void {
    const meant = nearest(name, known);
    this.problem(spanOf(node), `There is no ${what} "${name}".${meant ? ` Did you mean "${meant}"?` : ''}`);
  }
}
