/** One finding as reports show it: plain data, the shape of `--format json`. */
import type { Location } from '../../base/span.js';
import type { Finding, Fix, Severity } from '../../model/finding.js';
import type { Identity } from '../../rules/identity.js';
import type { Loaded } from './load.js';

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
  readonly why?: readonly string[] | undefined;
}

/** A finding with the map that it is of. */
export interface Rooted {
  readonly root: string;
  readonly finding: Finding;
  /** Worked out when somebody asks: people seldom do. */
  identity(): Identity;
}

export function placeOf({ headwater, show }: Loaded, location: Location): Place {
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

/** The places of edits are worked out when somebody asks: people see titles alone. */
class ToldFix implements ReportedFix {
  readonly title: string;
  readonly safety: ReportedFix['safety'];
  readonly preferred: boolean;
  readonly #fix: Fix;
  readonly #loaded: Loaded;

  constructor(fix: Fix, loaded: Loaded) {
    this.title = fix.title;
    this.safety = fix.safety;
    this.preferred = fix.preferred ?? false;
    this.#fix = fix;
    this.#loaded = loaded;
  }

  get edits(): readonly ReportedEdit[] {
    return this.#fix.edits.map((edit) => ({ ...placeOf(this.#loaded, edit), newText: edit.newText }));
  }

  toJSON(): ReportedFix {
    const { title, safety, preferred, edits } = this;
    return { title, safety, preferred, edits };
  }
}

/** Fixes that an earlier finding of the file has shown: told with each that they serve, a report would grow with the square of their number. */
export class ToldFixes {
  #file = '';
  readonly #told = new Set<Fix>();

  /** Findings of one file follow one another. */
  fresh(file: string, fixes: readonly Fix[]): readonly Fix[] {
    if (file !== this.#file) this.#told.clear();
    this.#file = file;
    if (fixes.length === 0) return fixes;
    return fixes.filter((fix) => !this.#told.has(fix) && this.#told.add(fix));
  }
}

/** There are many, and most of them are asked for a part of what they could tell. */
class ToldFinding implements ReportedFinding {
  readonly map: string;
  readonly file: string;
  readonly range: Place['range'];
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly related: ReportedFinding['related'];
  readonly fixes: readonly ReportedFix[];
  readonly #rooted: Rooted;

  constructor(rooted: Rooted, loaded: Loaded, told: ToldFixes) {
    const { root, finding } = rooted;
    const { at, severity, code, message, related } = finding;
    const { file, range } = placeOf(loaded, at);
    this.map = loaded.show(root);
    this.file = file;
    this.range = range;
    this.severity = severity;
    this.code = code;
    this.message = message;
    this.related = related.map((each) => ({ ...placeOf(loaded, each.at), message: each.message }));
    this.fixes = told.fresh(file, finding.fixes()).map((fix) => new ToldFix(fix, loaded));
    this.#rooted = rooted;
  }

  get id(): string {
    return this.#rooted.identity().id;
  }

  get about(): string {
    return this.#rooted.identity().about;
  }

  get why(): readonly string[] | undefined {
    return this.#rooted.finding.why;
  }

  toJSON(): ReportedFinding {
    const { id, about, map, file, range, severity, code, message, related, fixes, why } = this;
    const plain = { id, about, map, file, range, severity, code, message, related, fixes };
    return why ? { ...plain, why } : plain;
  }
}

/** `told` are the fixes that an earlier finding has shown. */
export const reported = (
  rooted: Rooted,
  loaded: Loaded,
  told: ToldFixes = new ToldFixes(),
): ReportedFinding & { toJSON(): ReportedFinding } => new ToldFinding(rooted, loaded, told);
