/** What a check says, as plain data: the shape of `--format json`, and what the other formatters print. */
import type { Location } from '../../base/span.js';
import type { Finding, Fix, Severity } from '../../model/finding.js';
import type { Loaded } from './load.js';
import { isUnusable } from './load.js';
import type { InputProblem } from './problem.js';

/** Grows when the shape changes so that readers of the older one would break. */
const VERSION = 1;

/** Line and column count from 1, columns and offsets in UTF-16 units. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Place {
  /** Relative to the current folder, with slashes. */
  readonly file: string;
  /** The end is just behind the last character. */
  readonly range: { readonly start: Point; readonly end: Point };
}

export interface ReportedEdit extends Place {
  readonly newText: string;
}

export interface ReportedFix {
  readonly title: string;
  readonly safety: 'safe' | 'unsafe';
  readonly preferred: boolean;
  readonly edits: readonly ReportedEdit[];
}

export interface ReportedFinding extends Place {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly related: readonly (Place & { readonly message: string })[];
  /** A fix that serves several findings stands with the first of them. */
  readonly fixes: readonly ReportedFix[];
}

export interface Summary {
  readonly maps: number;
  readonly files: number;
  readonly flows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly suppressed: number;
}

export interface Report {
  readonly version: number;
  readonly summary: Summary;
  readonly findings: readonly ReportedFinding[];
  readonly problems: readonly InputProblem[];
}

export function createReport(loaded: Loaded): Report {
  const { headwater, roots, isAsked, problems } = loaded;
  const asked = (findings: readonly Finding[]): readonly Finding[] =>
    findings.filter((finding) => isAsked(finding.at.uri) && !isUnusable(finding));
  const findings = roots.flatMap((root) => asked(headwater.findings(root)));
  const suppressed = roots.flatMap((root) => asked(headwater.check(root).suppressed)).length;
  const maps = roots.map((root) => headwater.map(root));
  const fragments = maps
    .flatMap((map) => [...map.fragments.values()])
    .filter(({ uri }) => uri.endsWith('.flow') && isAsked(uri));
  const flows = maps.flatMap((map) => map.flows).filter(({ at }) => isAsked(at.uri));
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  // One fix may serve every finding of a file: told with each, a report would grow with the square of their number.
  const told = new Set<Fix>();
  return {
    version: VERSION,
    summary: {
      maps: maps.length,
      files: fragments.length,
      flows: flows.length,
      errors: count('error'),
      warnings: count('warning'),
      information: count('information'),
      suppressed,
    },
    findings: findings.map((finding) => reported(finding, loaded, told)),
    problems,
  };
}

function reported(
  { at, severity, code, message, related, fixes }: Finding,
  { headwater, show }: Loaded,
  told: Set<Fix>,
): ReportedFinding {
  const place = (location: Location): Place => {
    const { start, end } = headwater.anchor(location).range;
    const { span } = location;
    return {
      file: show(location.uri),
      range: {
        start: { line: start.line + 1, column: start.character + 1, offset: span.start },
        end: { line: end.line + 1, column: end.character + 1, offset: span.end },
      },
    };
  };
  return {
    ...place(at),
    severity,
    code,
    message,
    related: related.map((each) => ({ ...place(each.at), message: each.message })),
    fixes: fixes()
      .filter((fix) => !told.has(fix) && told.add(fix))
      .map(({ title, safety, preferred = false, edits }) => ({
        title,
        safety,
        preferred,
        edits: edits.map((edit) => ({ ...place(edit), newText: edit.newText })),
      })),
  };
}
