/** A finding as a rule reports it: made a hundred thousand times, so what only readers ask for is made when the first of them does. */
import type { Location } from '../base/span.js';
import type { Finding, Fix, Mark, Related, Severity } from '../model/finding.js';
import type { Found, Ranked, Rule } from './rule.js';

/** One for all that have none. */
const NONE: readonly never[] = [];

const nothing = (): readonly never[] => NONE;

export class Reported implements Ranked {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Location;
  readonly related: readonly Related[];
  readonly marks: readonly Mark[];
  readonly fixes: () => readonly Fix[];
  readonly unnecessary: boolean | undefined;
  readonly rank: number;
  readonly order: number;
  #message: Found['message'];
  #why: Found['why'];

  constructor({ id, severity }: Pick<Rule, 'id' | 'severity'>, found: Found, rank: number, order: number) {
    this.code = id;
    this.severity = found.severity ?? severity;
    this.at = found.at;
    this.related = found.related ?? NONE;
    this.marks = found.marks ?? NONE;
    this.fixes = found.fixes ?? nothing;
    this.unnecessary = found.unnecessary;
    this.rank = rank;
    this.order = order;
    this.#message = found.message;
    this.#why = found.why;
  }

  get message(): string {
    if (typeof this.#message !== 'string') this.#message = this.#message();
    return this.#message;
  }

  get why(): readonly string[] | undefined {
    if (typeof this.#why === 'function') this.#why = this.#why();
    return this.#why;
  }
}

/** The same finding, more or less severe. */
export function withSeverity(finding: Finding, severity: Severity): Finding {
  if (finding.severity === severity) return finding;
  const { code, at, message, related, marks, unnecessary, why } = finding;
  return { code, severity, at, message, related, marks, unnecessary, why, fixes: () => finding.fixes() };
}
