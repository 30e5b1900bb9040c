import { GrammarAST } from 'langium';
import { expect, test } from 'vitest';
import { examples, meaningOf } from '../../src/language/meanings.js';
import { language } from '../../src/language/parser.js';
import { parseFragment } from '../../src/language/fragment.js';
import { clauseWords, firstWords, openingWords } from '../../src/language/words.js';
import { WANTED } from '../../src/service/completion/wanted.js';

const { Grammar } = language().services;
const rules = Grammar.rules.filter(GrammarAST.isParserRule);

test('every declaration and every clause has a meaning', () => {
  const openers = [...openingWords(Grammar)].map(([word, rule]) => [rule, word] as const);
  const clauses = rules
    .filter(({ name }) => name.endsWith('Clause'))
    .flatMap(({ definition }) => (GrammarAST.isAlternatives(definition) ? definition.elements : []))
    .filter(GrammarAST.isRuleCall)
    .flatMap((call) => firstWords(call).map((word) => [call.rule.$refText, word] as const));
  expect(clauses.length).toBeGreaterThan(clauseWords(Grammar).size - 1);
  const silent = [...openers, ...clauses].filter(([rule, word]) => meaningOf(rule, word) === undefined);
  expect(silent).toEqual([]);
});

const openers = openingWords(Grammar);

test.each(examples().map(([key, text]) => ({ key, text })))(
  'the example of $key parses: $text',
  ({ key, text }) => {
    const word = /^[\w-]+/.exec(text)?.[0] ?? '';
    const around = HOLDERS.map((holder) => holder.replace('…', text));
    const texts = openers.has(word) ? [text] : around;
    const problems = texts.map((each) => parseFragment('test:/a.flow', each).problems);
    expect(
      problems.some((list) => list.length === 0),
      key,
    ).toBe(true);
  },
);

/** An example is a clause of one of these. */
const HOLDERS = [
  'flow A from B to C { … }',
  'entity A { … }',
  'system A { … }',
  'channel A { … }',
  'team a { … }',
  'view v { … }',
  'scenario "x" { … }',
  'separate A in B, C …',
];

test('every place that takes a name or a free word says which it wants', () => {
  const places = rules.flatMap((rule) =>
    assignmentsOf(rule.definition).map(({ feature }) => `${rule.name}.${feature}`),
  );
  expect(Object.keys(WANTED).sort()).toEqual([...new Set(places)].sort());
});

/** Assignments of an ID, directly or through a data type. */
function assignmentsOf(element: GrammarAST.AbstractElement): GrammarAST.Assignment[] {
  if (GrammarAST.isAssignment(element)) return takesName(element.terminal) ? [element] : [];
  if (GrammarAST.isGroup(element) || GrammarAST.isAlternatives(element))
    return element.elements.flatMap(assignmentsOf);
  return [];
}

function takesName(element: GrammarAST.AbstractElement): boolean {
  if (GrammarAST.isAlternatives(element)) return element.elements.some(takesName);
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  if (!rule) return false;
  if (GrammarAST.isParserRule(rule)) return rule.dataType !== undefined && takesName(rule.definition);
  return rule.name === 'ID';
}
