/** Runs the rules over a map: findings in the order of the text, suppressions applied. */
import type { Finding } from '../model/finding.js';
import { unitsOf } from '../model/keys.js';
import type { IntegrationMap } from '../model/map.js';
import type { CheckResult } from './file-findings.js';
import { Inspection } from './inspection.js';
import type { CheckOptions } from './options.js';

/** What is wrong with a map, by file and place. */
export const checkMap = (map: IntegrationMap, options: CheckOptions): readonly Finding[] =>
  inspectMap(map, options).findings;

/** The same, with the findings that suppressions keep back. */
export function inspectMap(map: IntegrationMap, options: CheckOptions): CheckResult {
  const inspection = new Inspection(map, options, { keeps: false });
  inspection.update({ gone: [], come: unitsOf(map), keys: new Set() }, map.fragments.keys());
  return together(inspection.results());
}

/** The findings of all files, in their order. */
export function together(results: ReadonlyMap<string, CheckResult>): CheckResult {
  const findings: Finding[] = [];
  const suppressed: Finding[] = [];
  for (const uri of [...results.keys()].sort()) {
    const result = results.get(uri);
    for (const each of result?.findings ?? []) findings.push(each);
    for (const each of result?.suppressed ?? []) suppressed.push(each);
  }
  return { findings, suppressed };
}
