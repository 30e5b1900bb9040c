/** The facts of a mechanism with their labels, in the order in which pages and editors show them. */
import type { Fact } from './fact.js';
import type { Limit, Mechanism } from './platform.js';

export type AnyFact = Fact<string | number>;
export type LabelledFact = readonly [label: string, fact: AnyFact | undefined];

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const ofLimit = (limit: Limit): LabelledFact => [
  limit.counts === undefined ? capital(limit.what) : `${capital(limit.what)} (counts ${limit.counts})`,
  limit,
];

export const factsOf = (each: Mechanism): readonly LabelledFact[] => [
  ['Guarantee', each.guarantee],
  ['Order', each.order],
  ['Retention', each.retention],
  ['Longest retention', each.longestRetention],
  ['Redelivers for', each.redelivery?.horizon],
  ['Redeliveries', each.redelivery?.retries],
  ['Longest pause between redeliveries', each.redelivery?.interval],
  ['A message given up is', each.redelivery?.afterwards],
  ['A reader that failed goes on from', each.resumes],
  ['Largest message', each.messageSize],
  ['Timeout of a call', each.timeout],
  ['Least delay', each.leastDelay],
  ['A duplicate is recognised by', each.dedupe],
  ['Drops duplicates for', each.dedupeWindow],
  ['An echo is recognised by', each.echo],
  ...(each.limits ?? []).map(ofLimit),
  ...(each.notes ?? []).map((note): LabelledFact => ['Note', note]),
];

/** What one chooses a mechanism by. */
export function mainFactsOf(each: Mechanism): readonly LabelledFact[] {
  const { guarantee, order, retention, redelivery, messageSize, timeout } = each;
  const main = new Set<AnyFact | undefined>([
    guarantee,
    order,
    retention,
    redelivery?.horizon,
    messageSize,
    timeout,
  ]);
  return factsOf(each).filter(([, fact]) => main.has(fact));
}
