/** What a check says, as plain data: the shape of `--format json`, and what the other formatters print. */
import type { Location } from '../../base/span.js';
import type { Finding, Fix, Severity } from '../../model/finding.js';
import type { Identity } from '../../rules/identity.js';
import { suppressionsOf } from '../../rules/suppression.js';
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
  /** Eight hexadecimal digits that stay while lines move: for `why`, and for telling findings of two checks apart. */
  readonly id: string;
  /** The declaration that it stands in, such as `flow Order from ERP to CRM`. */
  readonly about: string;
  /** The folder of its map, as files are shown. */
  readonly map: string;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly related: readonly (Place & { readonly message: string })[];
  /** A fix that serves several findings stands with the first of them. */
  readonly fixes: readonly ReportedFix[];
  /** The computation behind its numbers, a line a step. */
  readonly why?: readonly string[];
}

export interface SuppressedFinding extends ReportedFinding {
  readonly suppression: Place & {
    readonly reason: string;
    /** ISO date past which the finding is back. */
    readonly until?: string;
  };
}

export interface Summary {
  readonly maps: number;
  readonly files: number;
  readonly flows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
  readonly suppressed: number;
  /** Left out because the baseline, or the commit to compare with, has them already. */
  readonly known: number;
}

export interface Report {
  readonly version: number;
  readonly summary: Summary;
  readonly findings: readonly ReportedFinding[];
  /** Only where they were asked for. */
  readonly suppressed?: readonly SuppressedFinding[];
  readonly problems: readonly InputProblem[];
}

export interface ReportOptions {
  /** ISO date: suppressions run out. */
  readonly today: string;
  readonly withSuppressed?: boolean;
  /** Whether a finding was there before, and is left out. */
  readonly isKnown?: (root: string, identity: Identity) => boolean;
}

interface Rooted {
  readonly root: string;
  readonly finding: Finding;
  readonly identity: Identity;
}

const NOTHING: Identity = { id: '', about: '' };

export function createReport(loaded: Loaded, options: ReportOptions): Report {
  const { headwater, roots, problems } = loaded;
  const { isKnown = () => false, withSuppressed, today } = options;
  const all = roots.flatMap((root) => asked(loaded, root, headwater.findings(root)));
  const findings = all.filter(({ root, identity }) => !isKnown(root, identity));
  const suppressed = roots.flatMap((root) => asked(loaded, root, headwater.check(root).suppressed));
  // One fix may serve every finding of a file: told with each, a report would grow with the square of their number.
  const told = new Set<Fix>();
  return {
    version: VERSION,
    summary: {
      ...readOf(loaded),
      ...countsOf(findings),
      suppressed: suppressed.length,
      known: all.length - findings.length,
    },
    findings: findings.map((finding) => reported(finding, loaded, told)),
    ...(withSuppressed
      ? { suppressed: suppressed.flatMap((each) => reportedSuppressed(each, loaded, told, today)) }
      : {}),
    problems,
  };
}

/** The findings in what was asked for, with their ids. */
function asked({ headwater, isAsked }: Loaded, root: string, findings: readonly Finding[]): Rooted[] {
  const identities = headwater.identities(root);
  return findings
    .filter((finding) => isAsked(finding.at.uri) && !isUnusable(finding))
    .map((finding) => ({ root, finding, identity: identities.get(finding) ?? NOTHING }));
}

function readOf({ headwater, roots, isAsked }: Loaded): Pick<Summary, 'maps' | 'files' | 'flows'> {
  const maps = roots.map((root) => headwater.map(root));
  const fragments = maps
    .flatMap((map) => [...map.fragments.values()])
    .filter(({ uri }) => uri.endsWith('.flow') && isAsked(uri));
  const flows = maps.flatMap((map) => map.flows).filter(({ at }) => isAsked(at.uri));
  return { maps: maps.length, files: fragments.length, flows: flows.length };
}

function countsOf(findings: readonly Rooted[]): Pick<Summary, 'errors' | 'warnings' | 'information'> {
  const count = (severity: Severity): number =>
    findings.filter(({ finding }) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), information: count('information') };
}

function placeOf({ headwater, show }: Loaded, location: Location): Place {
  const { start, end } = headwater.anchor(location).range;
  const { span } = location;
  return {
    file: show(location.uri),
    range: {
      start: { line: start.line + 1, column: start.character + 1, offset: span.start },
      end: { line: end.line + 1, column: end.character + 1, offset: span.end },
    },
  };
}

/** A finding as reports show it. */
export function reported(
  { root, finding, identity }: Rooted,
  loaded: Loaded,
  told: Set<Fix> = new Set(),
): ReportedFinding {
  const { at, severity, code, message, related, fixes, why } = finding;
  return {
    id: identity.id,
    about: identity.about,
    map: loaded.show(root),
    ...placeOf(loaded, at),
    severity,
    code,
    message,
    related: related.map((each) => ({ ...placeOf(loaded, each.at), message: each.message })),
    fixes: fixes()
      .filter((fix) => !told.has(fix) && told.add(fix))
      .map(({ title, safety, preferred = false, edits }) => ({
        title,
        safety,
        preferred,
        edits: edits.map((edit) => ({ ...placeOf(loaded, edit), newText: edit.newText })),
      })),
    ...(why ? { why } : {}),
  };
}

function reportedSuppressed(
  rooted: Rooted,
  loaded: Loaded,
  told: Set<Fix>,
  today: string,
): readonly SuppressedFinding[] {
  const { root, finding } = rooted;
  const [suppression] = suppressionsOf(loaded.headwater.map(root), finding, today);
  if (!suppression) return [];
  const { span, reason, until } = suppression;
  const place = placeOf(loaded, { uri: finding.at.uri, span });
  return [
    {
      ...reported(rooted, loaded, told),
      suppression: { ...place, reason, ...(until === undefined ? {} : { until }) },
    },
  ];
}
