/** The TextMate grammar, out of the grammar of the parser. Words of the language are coloured where they are such, and stay names elsewhere. */
import type { GrammarAST } from 'langium';
import { AstUtils, GrammarAST as G } from 'langium';
import { language } from '../parser.js';
import { comments, punctuation, texts } from './fixed.js';
import type { Rule } from './pattern.js';
import { NAME, ruleOf, terminalSource, WORD_END } from './pattern.js';
import { scope, terminalScope } from './scopes.js';

export interface TextMateGrammar {
  readonly name: string;
  readonly scopeName: string;
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, { readonly patterns: readonly Rule[] }>>;
}

/** A declaration opens at the start of a line or behind a brace. */
const OPENING = '(?:^|(?<=[{}]))\\s*';
/** Anything else may follow on the line, but begins no word in the middle of one, nor one that `^` makes a name. */
const INSIDE = '(?<![\\p{L}\\p{M}\\p{N}_^.-])';
const LINE = '^\\s*';

/** A pair of fields may begin with any word: what makes it one is the arrow. */
const mapping: Rule = {
  match: `${INSIDE}(${NAME})\\s*(->)\\s*(${NAME})?`,
  captures: {
    1: { name: scope('variable.other.from') },
    2: { name: scope('keyword.operator') },
    3: { name: scope('variable.other.to') },
  },
};

export function textMateGrammar(): TextMateGrammar {
  const { Grammar } = language().services;
  const rules = Grammar.rules.filter(G.isParserRule);
  const named = (name: string): GrammarAST.ParserRule[] => rules.filter((rule) => rule.name === name);
  const calls = (name: string): string[] => {
    const definition = named(name)[0]?.definition;
    return definition
      ? AstUtils.streamAst(definition)
          .filter(G.isRuleCall)
          .map((call) => call.rule.$refText)
          .toArray()
      : [];
  };
  const declarations = calls('Part')
    .flatMap(named)
    .filter(({ name }) => name !== 'DomainEnd');
  const clauses = [
    ...new Set(rules.filter(({ name }) => name.endsWith('Clause')).flatMap(({ name }) => calls(name))),
  ].flatMap(named);
  const repository = {
    comments: comments(),
    text: texts(),
    declarations: declarations.map((rule) => ruleOf(rule, OPENING, true)),
    clauses: [mapping, ...longestFirst(clauses.map((rule) => ruleOf(rule, INSIDE)))],
    words: [continuationWords(Grammar)],
    values: values(Grammar),
    punctuation: punctuation(),
  };
  return {
    name: 'Headwater',
    scopeName: 'source.headwater',
    patterns: Object.keys(repository).map((key) => ({ include: `#${key}` })),
    repository: Object.fromEntries(Object.entries(repository).map(([key, patterns]) => [key, { patterns }])),
  };
}

/** Of clauses that begin with the same word, the one that says more is tried first. */
const longestFirst = (patterns: readonly Rule[]): Rule[] =>
  [...patterns].sort((a, b) => (b.match?.length ?? 0) - (a.match?.length ?? 0));

/** A sentence broken over lines goes on with one of the words inside it: `from`, `to`, `when`. */
function continuationWords(grammar: GrammarAST.Grammar): Rule {
  const { openers, clauses } = language();
  const words = AstUtils.streamAst(grammar)
    .filter(G.isKeyword)
    .map(({ value }) => value)
    .filter((value) => /^\w/.test(value));
  const inner = [...new Set(words)].filter((word) => !openers.has(word) && !clauses.has(word)).sort();
  return {
    match: `${LINE}(${inner.join('|')})${WORD_END}`,
    captures: { 1: { name: scope('keyword.other') } },
  };
}

/** Values wherever no pattern expected them, and names, so that nothing is looked for in the middle of one. */
function values(grammar: GrammarAST.Grammar): Rule[] {
  const terminals = grammar.rules
    .filter(G.isTerminalRule)
    .filter(({ name, hidden }) => !hidden && name !== 'TEXT');
  return terminals.map((rule) => {
    const match = terminalSource(rule);
    return rule.name === 'ID'
      ? { match }
      : { name: terminalScope(rule.name, { rule: '', declares: false }), match };
  });
}
