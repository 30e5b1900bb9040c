/** All rules, in the order in which their findings stand at one place: names, ownership, pattern, conflict, idempotency, failure, tests, architecture, consistency, sync, documentation. */
import { rule as alertWithoutThreshold } from './alert-without-threshold.js';
import { rule as analyticsOnOperationalApi } from './analytics-on-operational-api.js';
import { rule as analyticsOnRealtime } from './analytics-on-realtime.js';
import { rule as avoidableConflict } from './avoidable-conflict.js';
import { rule as avoidanceViolated } from './avoidance-violated.js';
import { rule as batchInClockChange } from './batch-in-clock-change.js';
import { rule as batchOrderInverted } from './batch-order-inverted.js';
import { rule as batchWindowOverrun } from './batch-window-overrun.js';
import { rule as cacheExceedsNeed } from './cache-exceeds-need.js';
import { rule as cacheOnStrong } from './cache-on-strong.js';
import { rule as chainAvailabilityTooLow } from './chain-availability-too-low.js';
import { rule as channelWithoutContract } from './channel-without-contract.js';
import { rule as channelWithoutSubscriber } from './channel-without-subscriber.js';
import { rule as childBeforeParent } from './child-before-parent.js';
import { rule as clauseBesideField } from './clause-beside-field.js';
import { rule as conflictingWriters } from './conflicting-writers.js';
import { rule as dedupeWindowTooShort } from './dedupe-window-too-short.js';
import { rule as dlqKeepsTooShort } from './dlq-keeps-too-short.js';
import { rule as dlqWithoutOwner } from './dlq-without-owner.js';
import { rule as dualWrite } from './dual-write.js';
import { rule as duplicateName } from './duplicate-name.js';
import { rule as entityWithoutReader } from './entity-without-reader.js';
import { rule as exactlyOnceClaimed } from './exactly-once-claimed.js';
import { rule as feedBypassesSource } from './feed-bypasses-source.js';
import { rule as fieldNeverRead } from './field-never-read.js';
import { rule as financialEventual } from './financial-eventual.js';
import { rule as fixedRetryInterval } from './fixed-retry-interval.js';
import { rule as flowAgainstDecision } from './flow-against-decision.js';
import { rule as hubSinglePointOfFailure } from './hub-single-point-of-failure.js';
import { rule as incompleteDocumentation } from './incomplete-documentation.js';
import { rule as lastWriteWinsLosesData } from './last-write-wins-loses-data.js';
import { rule as lastWriteWinsWithoutClock } from './last-write-wins-without-clock.js';
import { rule as mechanismFitsNeitherEnd } from './mechanism-fits-neither-end.js';
import { rule as mergeUnspecified } from './merge-unspecified.js';
import { rule as meshTooDense } from './mesh-too-dense.js';
import { rule as messageTooLarge } from './message-too-large.js';
import { rule as missingAlert } from './missing-alert.js';
import { rule as missingDlq } from './missing-dlq.js';
import { rule as missingFrequency } from './missing-frequency.js';
import { rule as missingIdempotency } from './missing-idempotency.js';
import { rule as missingOwner } from './missing-owner.js';
import { rule as missingPattern } from './missing-pattern.js';
import { rule as missingRetry } from './missing-retry.js';
import { rule as missingSla } from './missing-sla.js';
import { rule as missingTrigger } from './missing-trigger.js';
import { rule as noDrainHeadroom } from './no-drain-headroom.js';
import { rule as noSourceOfTruth } from './no-source-of-truth.js';
import { rule as onDemandHotPath } from './on-demand-hot-path.js';
import { rule as orderBrokenByDlq } from './order-broken-by-dlq.js';
import { rule as orderOnUnorderedChannel } from './order-on-unordered-channel.js';
import { rule as overEngineeredLatency } from './over-engineered-latency.js';
import { rule as peakBelowAverage } from './peak-below-average.js';
import { rule as personalDataCrossesZone } from './personal-data-crosses-zone.js';
import { rule as personalDataInDlq } from './personal-data-in-dlq.js';
import { rule as preferCopy } from './prefer-copy.js';
import { rule as preferOnDemand } from './prefer-on-demand.js';
import { rule as readerWithoutFeed } from './reader-without-feed.js';
import { rule as reconcileInAnalytics } from './reconcile-in-analytics.js';
import { rule as redundantFlow } from './redundant-flow.js';
import { rule as repeatedClause } from './repeated-clause.js';
import { rule as retentionShorterThanOutage } from './retention-shorter-than-outage.js';
import { rule as retiredSystemInUse } from './retired-system-in-use.js';
import { rule as retryAmplification } from './retry-amplification.js';
import { rule as retryExceedsSla } from './retry-exceeds-sla.js';
import { rule as retryWindowShorterThanOutage } from './retry-window-shorter-than-outage.js';
import { rule as retryWithoutJitter } from './retry-without-jitter.js';
import { rule as reviewOverdue } from './review-overdue.js';
import { rule as selfFlow } from './self-flow.js';
import { rule as severalSources } from './several-sources.js';
import { rule as slaExceedsPattern } from './sla-exceeds-pattern.js';
import { rule as slaWeakerThanNeed } from './sla-weaker-than-need.js';
import { rule as sourceOverloaded } from './source-overloaded.js';
import { rule as sourceWinsWithoutMode } from './source-wins-without-mode.js';
import { rule as staleOverwrite } from './stale-overwrite.js';
import { rule as stalenessExceedsNeed } from './staleness-exceeds-need.js';
import { rule as strongOverAsync } from './strong-over-async.js';
import { rule as styleViolated } from './style-violated.js';
import { rule as subscriptionWithoutPublisher } from './subscription-without-publisher.js';
import { rule as syncLoop } from './sync-loop.js';
import { rule as synchronousCycle } from './synchronous-cycle.js';
import { rule as testNotFound } from './test-not-found.js';
import { rule as unboundedRetry } from './unbounded-retry.js';
import { rule as undeclaredReader } from './undeclared-reader.js';
import { rule as unknownName } from './unknown-name.js';
import { rule as unstableKey } from './unstable-key.js';
import { rule as untestedPath } from './untested-path.js';
import { rule as unusedDeclaration } from './unused-declaration.js';
import { rule as unusedSuppression } from './unused-suppression.js';
import { rule as volumeExceedsMechanism } from './volume-exceeds-mechanism.js';
import { rule as writerWithoutReturnPath } from './writer-without-return-path.js';
import type { Rule } from './rule.js';
import type { Severity } from '../model/finding.js';

export const rules: readonly Rule[] = [
  unknownName,
  duplicateName,
  selfFlow,
  repeatedClause,
  clauseBesideField,
  unusedDeclaration,
  retiredSystemInUse,
  unusedSuppression,
  peakBelowAverage,
  noSourceOfTruth,
  severalSources,
  readerWithoutFeed,
  writerWithoutReturnPath,
  undeclaredReader,
  feedBypassesSource,
  childBeforeParent,
  missingPattern,
  stalenessExceedsNeed,
  slaExceedsPattern,
  overEngineeredLatency,
  volumeExceedsMechanism,
  messageTooLarge,
  batchOrderInverted,
  batchWindowOverrun,
  batchInClockChange,
  onDemandHotPath,
  missingTrigger,
  missingFrequency,
  mechanismFitsNeitherEnd,
  conflictingWriters,
  sourceWinsWithoutMode,
  lastWriteWinsLosesData,
  lastWriteWinsWithoutClock,
  mergeUnspecified,
  avoidanceViolated,
  avoidableConflict,
  syncLoop,
  staleOverwrite,
  flowAgainstDecision,
  missingIdempotency,
  unstableKey,
  dedupeWindowTooShort,
  exactlyOnceClaimed,
  orderOnUnorderedChannel,
  orderBrokenByDlq,
  dualWrite,
  missingRetry,
  fixedRetryInterval,
  retryWithoutJitter,
  unboundedRetry,
  missingDlq,
  dlqWithoutOwner,
  dlqKeepsTooShort,
  retentionShorterThanOutage,
  retryWindowShorterThanOutage,
  retryAmplification,
  retryExceedsSla,
  noDrainHeadroom,
  missingAlert,
  alertWithoutThreshold,
  untestedPath,
  testNotFound,
  hubSinglePointOfFailure,
  meshTooDense,
  styleViolated,
  analyticsOnRealtime,
  analyticsOnOperationalApi,
  channelWithoutContract,
  channelWithoutSubscriber,
  subscriptionWithoutPublisher,
  synchronousCycle,
  chainAvailabilityTooLow,
  strongOverAsync,
  financialEventual,
  cacheExceedsNeed,
  cacheOnStrong,
  sourceOverloaded,
  personalDataCrossesZone,
  personalDataInDlq,
  entityWithoutReader,
  fieldNeverRead,
  redundantFlow,
  preferOnDemand,
  preferCopy,
  reconcileInAnalytics,
  missingOwner,
  missingSla,
  slaWeakerThanNeed,
  reviewOverdue,
  incompleteDocumentation,
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
