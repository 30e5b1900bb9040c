/** The table of the source: which construct, rule and feature serves which sentence, and what of it has no place yet. */
import { meaningKeys, meaningOf } from '../../src/language/meanings.js';
import { sentences, type SentenceId } from '../../src/rules/source.js';
import { constructs } from './constructs.js';
import { features } from './features.js';

/** A rule, and the sentences that its page names. */
export interface PlacedRule {
  readonly id: string;
  readonly serves: readonly SentenceId[];
}

export interface SourceRow {
  readonly id: SentenceId;
  readonly text: string;
  /** Constructs as authors write them. */
  readonly language: readonly string[];
  readonly rules: readonly string[];
  readonly features: readonly { readonly name: string; readonly page: string }[];
}

const ids = Object.keys(sentences) as readonly SentenceId[];

export const sourceTable = (rules: readonly PlacedRule[]): readonly SourceRow[] =>
  ids.map((id) => ({
    id,
    text: sentences[id],
    language: unique(
      Object.entries(constructs).flatMap(([key, serves]) => (serves.includes(id) ? [spelling(key)] : [])),
    ),
    rules: rules.filter(({ serves }) => serves.includes(id)).map((rule) => rule.id),
    features: features.filter(({ serves }) => serves.includes(id)),
  }));

/** What stands against the table: a sentence that nothing serves, a rule or a construct that serves none, one that there is not. */
export function gapsOf(rules: readonly PlacedRule[]): readonly string[] {
  const known = new Set(meaningKeys());
  return [
    ...sourceTable(rules)
      .filter(({ language, rules: checks, features: does }) => [language, checks, does].every(isEmpty))
      .map(({ text }) => `nothing serves: ${text}`),
    ...rules.filter(({ serves }) => isEmpty(serves)).map(({ id }) => `serves no sentence: rule ${id}`),
    ...[...known].filter((key) => isEmpty(constructs[key] ?? [])).map((key) => `serves no sentence: ${key}`),
    ...Object.keys(constructs)
      .filter((key) => !known.has(key))
      .map((key) => `is no construct: ${key}`),
  ];
}

const isEmpty = ({ length }: readonly unknown[]): boolean => length === 0;
const unique = (items: readonly string[]): readonly string[] => [...new Set(items)];

/** Parts of a clause that are clauses of their own to read: `batch` needs no `pattern` in front. */
const ALONE: ReadonlySet<string> = new Set(['Pattern', 'Schedule', 'System', 'Flow']);

/** `recovers`, `dlq … keep`, `batch`: the words that an author types. */
function spelling(key: string): string {
  const [rule = '', word] = key.split(':');
  if (word !== undefined && ALONE.has(rule)) return word;
  const opens = OPENS[rule] ?? /^[\w-]+/.exec(meaningOf(rule, '')?.example ?? '')?.[0] ?? rule.toLowerCase();
  return word === undefined ? opens : `${opens} … ${word}`;
}

/** Where the first word of the example is not what opens it. */
const OPENS: Readonly<Record<string, string>> = {
  Pattern: 'pattern',
  SuppressEcho: 'suppress echo',
  Style: 'style',
  Selector: 'include',
  Consistency: 'consistency',
};
