/** The words of the language, read off its grammar: which of them open a declaration, which a clause. */
import type { GrammarAST } from 'langium';
import { GrammarAST as G } from 'langium';

/** Rules whose alternatives are the clauses of some block. */
const CLAUSES = /Clause$/;

/** The keywords that a grammar element can begin with. */
export function firstWords(element: GrammarAST.AbstractElement): string[] {
  if (G.isKeyword(element)) return [element.value];
  if (G.isAlternatives(element)) return element.elements.flatMap(firstWords);
  if (G.isAssignment(element)) return firstWords(element.terminal);
  if (G.isRuleCall(element)) {
    const rule = element.rule.ref;
    return rule && G.isParserRule(rule) ? firstWords(rule.definition) : [];
  }
  if (G.isGroup(element)) {
    const words: string[] = [];
    for (const part of element.elements) {
      words.push(...firstWords(part));
      if (part.cardinality !== '?' && part.cardinality !== '*') break;
    }
    return words;
  }
  return [];
}

const rulesOf = (grammar: GrammarAST.Grammar): GrammarAST.ParserRule[] =>
  grammar.rules.filter(G.isParserRule);

/** Opening word of a declaration → the rule that parses it. */
export function openingWords(grammar: GrammarAST.Grammar): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const parts = rulesOf(grammar).find(({ name }) => name === 'Part')?.definition;
  const calls = parts && G.isAlternatives(parts) ? parts.elements.filter(G.isRuleCall) : [];
  for (const call of calls) {
    for (const word of firstWords(call)) if (word !== '}') words.set(word, call.rule.$refText);
  }
  return words;
}

/** Words that open a clause, of whatever declaration. */
export function clauseWords(grammar: GrammarAST.Grammar): ReadonlySet<string> {
  const rules = rulesOf(grammar).filter(({ name }) => CLAUSES.test(name));
  return new Set(rules.flatMap(({ definition }) => firstWords(definition)));
}

/** Words that open a clause of one rule, such as `FlowClause`; for "did you mean". */
export function clauseWordsOf(grammar: GrammarAST.Grammar, rule: string): string[] {
  const clauses = rulesOf(grammar).find(({ name }) => name === `${rule}Clause`);
  return clauses ? firstWords(clauses.definition) : [];
}
