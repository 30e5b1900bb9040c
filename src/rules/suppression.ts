/** `// headwater-ignore`: which findings it keeps back, and which suppressions have no reason to be there. */
import { isDate } from '../base/date.js';
import type { Finding } from '../model/finding.js';
import type { Fragment, Suppression } from '../model/declarations.js';
import type { IntegrationMap } from '../model/map.js';
import type { Ranked, Rule, SuppressionUnit } from './rule.js';

interface Outcome {
  readonly kept: readonly Ranked[];
  readonly suppressed: readonly Ranked[];
  readonly units: readonly SuppressionUnit[];
}

/** Codes of the texts' own faults that an author may accept; a syntax error is never one. */
const ACCEPTABLE = ['invalid-value'];

interface Circumstances {
  readonly today: string;
  /** Rules that had their say: one that was not asked leaves no suppression idle. */
  readonly asked: readonly Rule[];
  readonly known: readonly Rule[];
}

interface Active {
  readonly uri: string;
  readonly suppression: Suppression;
  readonly expired: boolean;
  readonly idle: Set<string>;
}

/** A suppression works while it gives a reason and its date exists and has not passed, on findings that stand in the declaration below it. */
export function applySuppressions(
  { uri, suppressions }: Fragment,
  findings: readonly Ranked[],
  { today, asked, known }: Circumstances,
): Outcome {
  if (suppressions.length === 0) return { kept: findings, suppressed: [], units: [] };
  const ids = new Set([...known.map(({ id }) => id), ...ACCEPTABLE]);
  const silent = new Set(known.filter((rule) => !asked.includes(rule)).map(({ id }) => id));
  const active = suppressions.map((each) => activate(uri, each, today, silent));
  const kept: Ranked[] = [];
  const suppressed: Ranked[] = [];
  for (const ranked of findings) {
    const holders = active.filter((each) => holds(each, ranked));
    for (const { idle } of holders) idle.delete(ranked.code);
    (holders.length > 0 ? suppressed : kept).push(ranked);
  }
  const isRule = (id: string): boolean => ids.has(id);
  return { kept, suppressed, units: active.map((each) => ({ ...each, isRule })) };
}

/** The suppressions that keep a finding back, in the order of the text. */
export function suppressionsOf(
  map: IntegrationMap,
  finding: Pick<Finding, 'at' | 'code'>,
  today: string,
): readonly Suppression[] {
  const { uri } = finding.at;
  return (map.fragments.get(uri)?.suppressions ?? []).filter((suppression) =>
    holds(activate(uri, suppression, today, new Set()), finding),
  );
}

const activate = (
  uri: string,
  suppression: Suppression,
  today: string,
  silent: ReadonlySet<string>,
): Active => ({
  uri,
  suppression,
  expired: suppression.until !== undefined && (!isDate(suppression.until) || suppression.until < today),
  idle: new Set(suppression.rules.map(({ text }) => text).filter((id) => !silent.has(id))),
});

function holds({ suppression, expired }: Active, { at, code }: Pick<Finding, 'at' | 'code'>): boolean {
  const { covers, reason, rules } = suppression;
  if (expired || !covers || reason.trim() === '') return false;
  return (
    covers.start <= at.span.start && at.span.end <= covers.end && rules.some(({ text }) => text === code)
  );
}
