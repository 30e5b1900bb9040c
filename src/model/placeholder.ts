/** Texts that are still to come. What an author has yet to fill in says nothing, so nobody who asks for the clause finds one. */
import type { FlowClauses } from './declarations.js';

/** Stands in a text until somebody knows better. */
export const PLACEHOLDER = '…';

/** Nothing but dots, question marks and space. */
export const isPlaceholder = (text: string): boolean => /^[\s.…?]*$/.test(text);

const TEXTS = ['trigger', 'dashboard', 'runbook', 'reason'] as const;

/** The clauses that say something. */
export function stated(clauses: FlowClauses): FlowClauses {
  const { transform, tests } = clauses;
  const empty: (keyof FlowClauses)[] = TEXTS.filter((name) => isPlaceholder(clauses[name]?.value ?? ' x'));
  if (transform?.text !== undefined && isPlaceholder(transform.text)) empty.push('transform');
  const real = tests.filter(({ path }) => !isPlaceholder(path));
  if (empty.length === 0 && real.length === tests.length) return clauses;
  const kept = Object.entries(clauses).filter(([name]) => !empty.some((each) => each === name));
  return { ...Object.fromEntries(kept), alerts: clauses.alerts, tests: real };
}
