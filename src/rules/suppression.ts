/** `// headwater-ignore`: which findings it keeps back, and which suppressions have no reason to be there. */
import type { Finding } from '../model/finding.js';
import type { Suppression } from '../model/declarations.js';
import type { IntegrationMap } from '../model/map.js';
import type { Rule, SuppressionUnit } from './rule.js';

interface Outcome {
  readonly kept: readonly Finding[];
  readonly suppressed: readonly Finding[];
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

/** A suppression works while it gives a reason and its date has not passed, on findings that stand in the declaration below it. */
export function applySuppressions(
  map: IntegrationMap,
  findings: readonly Finding[],
  { today, asked, known }: Circumstances,
): Outcome {
  const ids = new Set([...known.map(({ id }) => id), ...ACCEPTABLE]);
  const silent = new Set(known.filter((rule) => !asked.includes(rule)).map(({ id }) => id));
  const byFile = new Map<string, Active[]>();
  for (const { uri, suppressions } of map.fragments.values()) {
    if (suppressions.length > 0)
      byFile.set(
        uri,
        suppressions.map((each) => activate(uri, each, today, silent)),
      );
  }
  const kept: Finding[] = [];
  const suppressed: Finding[] = [];
  for (const finding of findings) {
    const holders = (byFile.get(finding.at.uri) ?? []).filter((active) => holds(active, finding));
    for (const { idle } of holders) idle.delete(finding.code);
    (holders.length > 0 ? suppressed : kept).push(finding);
  }
  const isRule = (id: string): boolean => ids.has(id);
  return { kept, suppressed, units: [...byFile.values()].flat().map((active) => ({ ...active, isRule })) };
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
  expired: suppression.until !== undefined && suppression.until < today,
  idle: new Set(suppression.rules.map(({ text }) => text).filter((id) => !silent.has(id))),
});

function holds({ suppression, expired }: Active, { at, code }: Pick<Finding, 'at' | 'code'>): boolean {
  const { covers, reason, rules } = suppression;
  if (expired || !covers || reason.trim() === '') return false;
  return (
    covers.start <= at.span.start && at.span.end <= covers.end && rules.some(({ text }) => text === code)
  );
}
