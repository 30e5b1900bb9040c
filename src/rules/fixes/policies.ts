/** Fixes that put another policy in the place of one that an entity or a field has. */
import type { Conflict } from '../../model/clauses.js';
import type { Location } from '../../base/span.js';
import type { Fix } from '../../model/finding.js';

/** A merge rule that somebody still has to write. */
export const UNWRITTEN = 'to be written: which change wins, and when';

export const isWritten = (rule: string | undefined): boolean =>
  rule !== undefined && !/^\s*(to be (written|done|defined)|todo|tbd|\?*\s*$)/i.test(rule);

const POLICIES = {
  reject: ['The source wins: reject changes made elsewhere', 'conflict source-wins reject'],
  merge: ['Merge, by a rule of your own', `conflict merge "${UNWRITTEN}"`],
} as const;

export type Policy = keyof typeof POLICIES;

export const policyFixes = (
  { uri }: Location,
  { span }: Conflict,
  policies: readonly Policy[],
): readonly Fix[] =>
  policies.map((policy) => {
    const [title, newText] = POLICIES[policy];
    return { title, safety: 'unsafe', edits: [{ uri, span, newText }] };
  });
