/** Langium's parser for declarations that have faults: it recovers, and says what it expected. It builds the reader's trees. */
import type { IRecognitionException, IToken, TokenType } from 'chevrotain';
import type { LangiumCoreServices } from 'langium';
import { AbstractLangiumParser, AstUtils, createParser, GrammarAST as G, GrammarUtils } from 'langium';
import { clauseWords } from '../words.js';
import { SyntaxNode } from './node.js';

type Element = Parameters<AbstractLangiumParser['consume']>[2];
type RuleMethod = Parameters<AbstractLangiumParser['subrule']>[1];
type Arguments = Parameters<AbstractLangiumParser['subrule']>[4];
type RuleBody = Parameters<AbstractLangiumParser['rule']>[1];

export interface Recovered {
  readonly node: SyntaxNode;
  readonly errors: readonly IRecognitionException[];
}

/** What Chevrotain decides in front of a token that does not fit. */
interface Inserting {
  LA(ahead: number): IToken;
  canRecoverWithSingleTokenInsertion(expected: TokenType, follows: TokenType[]): boolean;
}

/** Of all that is missing in front of one token the first says enough. */
const firstOfEach = (errors: readonly IRecognitionException[]): readonly IRecognitionException[] =>
  errors.filter(
    ({ name, token }, at) =>
      name !== 'MismatchedTokenException' ||
      !errors.slice(0, at).some((each) => each.name === name && each.token === token),
  );

class RecoveringParser extends AbstractLangiumParser {
  #nodes: SyntaxNode[] = [];
  readonly #features = new Map<Element, string | undefined>();
  readonly #dataTypes = new Set<string>();

  constructor(services: LangiumCoreServices) {
    super(services, false);
    const clauses = clauseWords(services.Grammar);
    const isNext = (name: string): boolean => name === '{' || clauses.has(name);
    const inserting = this.wrapper as unknown as Inserting;
    const usual = inserting.canRecoverWithSingleTokenInsertion.bind(inserting);
    // Whatever a sentence lacks, the clause on the next line is one, and so are those in its braces: it is not taken for a part of the sentence, nor left out.
    inserting.canRecoverWithSingleTokenInsertion = (expected, follows) =>
      isNext(inserting.LA(1).tokenType.name) || usual(expected, follows);
  }

  recover(rule: string, tokens: readonly IToken[]): Recovered {
    this.#nodes = [];
    this.wrapper.input = [...tokens];
    const method = this.getRule(rule);
    if (!method) throw new Error(`The grammar has no rule ${rule}.`);
    const result: unknown = this.wrapper.rule(method);
    // Where the declaration's own rule gives up, it has returned nothing.
    const node = this.#nodes.pop() ?? result;
    if (!(node instanceof SyntaxNode)) throw new Error(`The parser made nothing of ${rule}.`);
    return { node, errors: firstOfEach(this.wrapper.errors) };
  }

  override rule(rule: Parameters<AbstractLangiumParser['rule']>[0], body: RuleBody): RuleMethod {
    if (G.isParserRule(rule) && GrammarUtils.isDataTypeRule(rule)) this.#dataTypes.add(rule.name);
    // Chevrotain keeps plain names for itself.
    const method: RuleMethod = this.wrapper.DEFINE_RULE(`${rule.name}\u200B`, (args: Arguments) => {
      if (!this.isRecording()) this.#nodes.push(new SyntaxNode(rule.name));
      body(args);
      return this.isRecording() ? undefined : this.#nodes.pop();
    });
    this.allRules.set(rule.name, method);
    return method;
  }

  override consume(index: number, type: TokenType, element: Element): void {
    const token = this.wrapper.wrapConsume(index, type);
    if (this.isRecording() || token.isInsertedInRecovery === true || Number.isNaN(token.startOffset)) return;
    const node = this.#nodes.at(-1);
    const feature = this.#featureOf(element);
    node?.reach(token, token);
    if (feature !== undefined) node?.addLeaf(feature, token);
  }

  override subrule(index: number, rule: RuleMethod, _: boolean, element: Element, args: Arguments): void {
    let made: unknown;
    try {
      made = this.wrapper.wrapSubrule(index, rule, args);
    } finally {
      // A rule that gives up leaves what it has read.
      if (!this.isRecording()) this.#keep(made ?? this.#nodes.pop(), element);
    }
  }

  override action(): void {
    throw new Error('The grammar has no actions.');
  }

  #keep(made: unknown, element: Element): void {
    if (!(made instanceof SyntaxNode) || !made.last) return;
    const feature = this.#featureOf(element);
    const around = this.#nodes.at(-1);
    if (feature === undefined) {
      // A rule that only says which others may stand in its place.
      this.#nodes[this.#nodes.length - 1] = made;
      return;
    }
    around?.reach(made.first, made.last);
    if (!this.#dataTypes.has(made.type)) around?.addChild(feature, made);
    else if (made.first) around?.addLeaf(feature, made.first);
  }

  #featureOf(element: Element): string | undefined {
    if (!this.#features.has(element))
      this.#features.set(element, AstUtils.getContainerOfType(element, G.isAssignment)?.feature);
    return this.#features.get(element);
  }
}

export type { RecoveringParser };

/** Costs some 20 ms, so there is one, and only where a text has a fault. */
export function createRecoveringParser(services: LangiumCoreServices): RecoveringParser {
  const { Grammar, parser } = services;
  const made = createParser(Grammar, new RecoveringParser(services), parser.Lexer.definition);
  made.finalize();
  return made;
}
