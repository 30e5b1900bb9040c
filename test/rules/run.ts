/** One text, or several, through parser, join and rules: what tests of rules begin with. A rule that throws fails the test. */
import { applyEdits } from '../../src/base/edit.js';
import { parseFragment } from '../../src/language/fragment.js';
import type { Finding, Fix } from '../../src/model/finding.js';
import { joinFragments } from '../../src/model/join.js';
import type { IntegrationMap } from '../../src/model/map.js';
import { inspectMap } from '../../src/rules/check.js';
import type { CheckResult } from '../../src/rules/file-findings.js';
import type { CheckOptions } from '../../src/rules/options.js';

export const TODAY = '2026-11-23';
export const URI = 'file:///map/a.flow';

export interface Checked extends CheckResult {
  readonly map: IntegrationMap;
  /** Findings of one rule. */
  readonly of: (code: string) => readonly Finding[];
}

export const mapOf = (texts: Readonly<Record<string, string>>): IntegrationMap =>
  joinFragments(Object.entries(texts).map(([uri, text]) => parseFragment(uri, text)));

/** The disk of every test: all that is not below `gone` is there. */
const exists = (path: string): boolean => !path.startsWith('gone/');

/** A text stands for a map of one file; several texts are given by their uri. */
export function run(
  texts: string | Readonly<Record<string, string>>,
  options: Partial<CheckOptions> = {},
): Checked {
  const map = mapOf(typeof texts === 'string' ? { [URI]: texts } : texts);
  const onCrash = (rule: string, error: unknown): never => {
    throw new Error(`rule ${rule} crashed`, { cause: error });
  };
  const result = inspectMap(map, { today: TODAY, exists, onCrash, ...options });
  return { ...result, map, of: (code) => result.findings.filter((finding) => finding.code === code) };
}

/** The text after a fix, which must touch this file alone. */
export function apply(text: string, { edits }: Fix, uri = URI): string {
  const foreign = edits.filter((edit) => edit.uri !== uri);
  if (foreign.length > 0) throw new Error(`the fix also edits ${foreign.map((edit) => edit.uri).join(', ')}`);
  return applyEdits(text, edits);
}

/** The text after the fix of that title, wherever it is offered. */
export function mend(text: string, title: string): string {
  const fix = run(text)
    .findings.flatMap((finding) => finding.fixes())
    .find((each) => each.title === title);
  if (!fix) throw new Error(`nobody offers: ${title}\n${text}`);
  return apply(text, fix);
}
