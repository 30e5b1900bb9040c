/** Texts that are still to come. What an author has yet to fill in says nothing, so nobody who asks for the clause finds one. */
import type { FlowClauses } from './declarations.js';

/** Stands in a text until somebody knows better. */
export const PLACEHOLDER = '…';

/** Nothing but dots, question marks and space. */
export const isPlaceholder = (text: string): boolean => /^[\s.…?]*$/.test(text);

const TEXTS = ['trigger', 'dashboard', 'runbook', 'reason'] as const;

const isEmpty = (text: string | undefined): boolean => text !== undefined && isPlaceholder(text);

/** The clauses that say something: the very same, where all of them do. */
export function stated(clauses: FlowClauses): FlowClauses {
  const { transform, tests } = clauses;
  const isWhole =
    !isEmpty(transform?.text) &&
    !TEXTS.some((name) => isEmpty(clauses[name]?.value)) &&
    !tests.some(({ path }) => isPlaceholder(path));
  if (isWhole) return clauses;
  const kept = { ...clauses, tests: tests.filter(({ path }) => !isPlaceholder(path)) };
  for (const name of TEXTS) if (isEmpty(clauses[name]?.value)) delete kept[name];
  if (isEmpty(transform?.text)) delete kept.transform;
  return kept;
}
