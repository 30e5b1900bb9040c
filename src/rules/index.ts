/** All rules, in the order in which their findings stand at one place: names, ownership, pattern, conflict, idempotency, failure, documentation. */
import { rule as avoidanceViolated } from './avoidance-violated.js';
import { rule as conflictingWriters } from './conflicting-writers.js';
import { rule as duplicateName } from './duplicate-name.js';
import { rule as flowAgainstDecision } from './flow-against-decision.js';
import { rule as missingDlq } from './missing-dlq.js';
import { rule as missingIdempotency } from './missing-idempotency.js';
import { rule as missingOwner } from './missing-owner.js';
import { rule as missingPattern } from './missing-pattern.js';
import { rule as missingRetry } from './missing-retry.js';
import { rule as missingSla } from './missing-sla.js';
import { rule as noSourceOfTruth } from './no-source-of-truth.js';
import { rule as readerWithoutFeed } from './reader-without-feed.js';
import { rule as repeatedClause } from './repeated-clause.js';
import { rule as selfFlow } from './self-flow.js';
import { rule as severalSources } from './several-sources.js';
import { rule as slaExceedsPattern } from './sla-exceeds-pattern.js';
import { rule as syncLoop } from './sync-loop.js';
import { rule as unknownName } from './unknown-name.js';
import { rule as unusedSuppression } from './unused-suppression.js';
import { rule as writerWithoutReturnPath } from './writer-without-return-path.js';
import type { Rule } from './rule.js';
import type { Severity } from '../model/finding.js';

export const rules: readonly Rule[] = [
  unknownName,
  duplicateName,
  selfFlow,
  repeatedClause,
  unusedSuppression,
  noSourceOfTruth,
  severalSources,
  readerWithoutFeed,
  writerWithoutReturnPath,
  missingPattern,
  slaExceedsPattern,
  conflictingWriters,
  avoidanceViolated,
  syncLoop,
  flowAgainstDecision,
  missingIdempotency,
  missingRetry,
  missingDlq,
  missingOwner,
  missingSla,
];

/** What a completion, a settings page or a suppression comment has to know of a rule. */
export interface RuleSummary {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
}

export const ruleList: readonly RuleSummary[] = rules.map(({ id, summary, severity }) => ({
  id,
  summary,
  severity,
}));
