/** Reads declarations that have no fault: the grammar made into functions that look two words ahead. Whatever they do not take is left to
 *  the parser that recovers; a test holds one against the other. */
import { tokenMatcher, type IToken, type TokenTypeDictionary } from 'chevrotain';
import { GrammarAST as G, GrammarUtils } from 'langium';
import { SyntaxNode } from './node.js';

/** Types of tokens, by their number: 1 where one of them fits. */
type Fitting = Uint8Array;

/** A part of a rule. */
interface Reading {
  /** What it can begin with. */
  readonly starts: Fitting;
  /** What must follow that, where one word does not tell. */
  readonly follows?: Fitting | undefined;
  /** It may be left out. */
  readonly optional: boolean;
  /** Takes words into a node; false where they do not fit. */
  readonly read: (node: SyntaxNode) => boolean;
}

interface Rule {
  readonly starts: Fitting;
  readonly make: () => SyntaxNode | undefined;
}

export class Reader {
  readonly #types: TokenTypeDictionary;
  readonly #grammar: G.Grammar;
  readonly #numbers: number;
  readonly #rules = new Map<string, Rule>();
  #tokens: readonly IToken[] = [];
  #at = 0;

  constructor(grammar: G.Grammar, types: TokenTypeDictionary) {
    this.#grammar = grammar;
    this.#types = types;
    this.#numbers = 1 + Math.max(...Object.values(types).map(({ tokenTypeIdx = 0 }) => tokenTypeIdx));
  }

  /** The tree of a declaration; undefined where the words are not all of one that has no fault. */
  read(rule: string, tokens: readonly IToken[]): SyntaxNode | undefined {
    this.#tokens = tokens;
    this.#at = 0;
    const node = this.#rule(rule).make();
    return this.#at === tokens.length ? node : undefined;
  }

  #rule(name: string): Rule {
    const known = this.#rules.get(name);
    if (known) return known;
    const parsed = this.#grammar.rules.find((each) => each.name === name);
    if (!parsed || !G.isParserRule(parsed)) throw new Error(`The grammar has no rule ${name}.`);
    const rule = this.#choice(parsed.definition) ?? this.#node(name, parsed.definition);
    this.#rules.set(name, rule);
    return rule;
  }

  /** A rule that only says which other rules may stand in its place. */
  #choice(element: G.AbstractElement): Rule | undefined {
    if (!G.isAlternatives(element) || !element.elements.every(isBareCall)) return undefined;
    const rules = element.elements.map(({ rule }) => this.#rule(rule.$refText));
    const starts = this.#union(rules);
    const chosen = this.#chosen(rules);
    return { starts, make: () => chosen[this.#number()]?.make() };
  }

  #node(name: string, element: G.AbstractElement): Rule {
    const { starts, read } = this.#element(element, undefined);
    const make = (): SyntaxNode | undefined => {
      const node = new SyntaxNode(name);
      const first = this.#tokens[this.#at];
      if (!read(node)) return undefined;
      node.reach(first, this.#tokens[this.#at - 1]);
      return node;
    };
    return { starts, make };
  }

  #element(element: G.AbstractElement, feature: string | undefined): Reading {
    const once = this.#once(element, feature);
    const { cardinality } = element;
    if (cardinality === undefined) return once;
    const { starts, follows, read } = once;
    const begins = (): boolean =>
      this.#fits(starts, this.#at) && (!follows || this.#fits(follows, this.#at + 1));
    if (cardinality === '?') return { ...once, optional: true, read: (node) => !begins() || read(node) };
    const more = (node: SyntaxNode): boolean => {
      while (begins()) if (!read(node)) return false;
      return true;
    };
    if (cardinality === '*') return { ...once, optional: true, read: more };
    return { ...once, read: (node) => read(node) && more(node) };
  }

  #once(element: G.AbstractElement, feature: string | undefined): Reading {
    if (G.isKeyword(element)) return this.#leaf(element.value, feature);
    if (G.isAssignment(element)) return this.#element(element.terminal, element.feature);
    if (G.isRuleCall(element)) return this.#call(element, feature);
    if (G.isAlternatives(element)) return this.#alternatives(element, feature);
    if (G.isGroup(element)) return this.#group(element.elements.map((each) => this.#element(each, feature)));
    throw new Error(`The grammar has a ${element.$type}, which is not read here.`);
  }

  #leaf(name: string, feature: string | undefined): Reading {
    const type = this.#types[name];
    if (!type) throw new Error(`There is no token ${name}.`);
    const starts = new Uint8Array(this.#numbers);
    for (const { tokenTypeIdx = 0 } of Object.values(this.#types))
      if (tokenMatcher({ tokenTypeIdx } as IToken, type)) starts[tokenTypeIdx] = 1;
    const read = (node: SyntaxNode): boolean => {
      const token = this.#tokens[this.#at];
      if (!token || starts[token.tokenTypeIdx] !== 1) return false;
      this.#at++;
      if (feature !== undefined) node.addLeaf(feature, token);
      return true;
    };
    return { starts, optional: false, read };
  }

  #call(call: G.RuleCall, feature: string | undefined): Reading {
    const called = call.rule.ref;
    if (!called || !G.isParserRule(called)) return this.#leaf(call.rule.$refText, feature);
    if (GrammarUtils.isDataTypeRule(called)) return this.#element(called.definition, feature);
    if (feature === undefined) throw new Error(`The grammar calls ${called.name} and keeps nothing of it.`);
    const { starts, make } = this.#rule(called.name);
    const read = (node: SyntaxNode): boolean => {
      const child = make();
      if (child) node.addChild(feature, child);
      return child !== undefined;
    };
    return { starts, optional: false, read };
  }

  #alternatives({ elements }: G.Alternatives, feature: string | undefined): Reading {
    const readings = elements.map((each) => this.#element(each, feature));
    const chosen = this.#chosen(readings);
    const read = (node: SyntaxNode): boolean => chosen[this.#number()]?.read(node) ?? false;
    return { starts: this.#union(readings), optional: false, read };
  }

  #group(parts: readonly Reading[]): Reading {
    const read = (node: SyntaxNode): boolean => {
      for (const part of parts) if (!part.read(node)) return false;
      return true;
    };
    const mandatory = parts.findIndex(({ optional }) => !optional);
    const starts = this.#union(mandatory < 0 ? parts : parts.slice(0, mandatory + 1));
    const [first, second] = parts;
    const follows = first?.optional === false && second?.optional === false ? second.starts : undefined;
    return { starts, follows, optional: mandatory < 0, read };
  }

  /** By the number of a token's type, the first that it can begin. */
  #chosen<T extends { readonly starts: Fitting }>(all: readonly T[]): (T | undefined)[] {
    return Array.from({ length: this.#numbers }, (_, number) =>
      all.find(({ starts }) => starts[number] === 1),
    );
  }

  #union(all: readonly { readonly starts: Fitting }[]): Fitting {
    return new Uint8Array(this.#numbers).map((_, number) =>
      all.some(({ starts }) => starts[number]) ? 1 : 0,
    );
  }

  /** The number of the next token's type; 0, which none has, at the end. */
  #number(): number {
    return this.#tokens[this.#at]?.tokenTypeIdx ?? 0;
  }

  #fits(fitting: Fitting, at: number): boolean {
    return fitting[this.#tokens[at]?.tokenTypeIdx ?? 0] === 1;
  }
}

const isBareCall = (element: G.AbstractElement): element is G.RuleCall =>
  G.isRuleCall(element) && element.cardinality === undefined && G.isParserRule(element.rule.ref);
