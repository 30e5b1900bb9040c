/** A finding as a rule reports it: made a hundred thousand times, so what only readers ask for is made when the first of them does. */
import type { Location, Span } from '../base/span.js';
import type { Finding, Fix, Mark, Related, Severity } from '../model/finding.js';
import type { Found, Ranked, Rule } from './rule.js';

/** One for all that have none. */
const NONE: readonly never[] = [];

const nothing = (): readonly never[] => NONE;

export class Reported implements Ranked {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Location;
  fixes: () => readonly Fix[];
  readonly unnecessary: boolean | undefined;
  readonly rank: number;
  order: number;
  #message: Found['message'];
  #related: Found['related'];
  #marks: Found['marks'];
  #why: Found['why'];

  constructor({ id, severity }: Pick<Rule, 'id' | 'severity'>, found: Found, rank: number, order: number) {
    this.code = id;
    this.severity = found.severity ?? severity;
    this.at = found.at;
    this.fixes = found.fixes ?? nothing;
    this.unnecessary = found.unnecessary;
    this.rank = rank;
    this.order = order;
    this.#message = found.message;
    this.#related = found.related;
    this.#marks = found.marks;
    this.#why = found.why;
  }

  get message(): string {
    if (typeof this.#message !== 'string') this.#message = this.#message();
    return this.#message;
  }

  get related(): readonly Related[] {
    if (typeof this.#related === 'function') this.#related = this.#related();
    return this.#related ?? NONE;
  }

  get marks(): readonly Mark[] {
    if (typeof this.#marks === 'function') this.#marks = this.#marks();
    return this.#marks ?? NONE;
  }

  get why(): readonly string[] | undefined {
    if (typeof this.#why === 'function') this.#why = this.#why();
    return this.#why;
  }

  /** Whether readers would see no difference: the same words about the very same pieces of text. */
  isLike(other: Reported): boolean {
    return (
      this.code === other.code &&
      this.severity === other.severity &&
      isSamePlace(this.at, other.at) &&
      this.unnecessary === other.unnecessary &&
      sameItems(this.related, other.related, (a, b) => isSamePlace(a.at, b.at) && a.message === b.message) &&
      sameItems(this.marks, other.marks, (a, b) => a.kind === b.kind && a.id === b.id) &&
      this.message === other.message
    );
  }

  /** Takes over what is only made when somebody asks: it is of the map as it is now. */
  renew(like: Reported): void {
    this.order = like.order;
    this.fixes = like.fixes;
    this.#why = like.#why;
  }
}

/** What was edited has other spans; what only moved has its own. */
const isSamePlace = (a: Location, b: Location): boolean => a.span === b.span && a.uri === b.uri;

function sameItems<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((each, index) => same(each, b[index] as T));
}

/** The same finding, more or less severe. */
export function withSeverity(finding: Finding, severity: Severity): Finding {
  if (finding.severity === severity) return finding;
  const { code, at, message, unnecessary } = finding;
  return {
    code,
    severity,
    at,
    message,
    get related() {
      return finding.related;
    },
    unnecessary,
    get marks() {
      return finding.marks;
    },
    get why() {
      return finding.why;
    },
    fixes: () => finding.fixes(),
  };
}

/** Puts findings of before in the place of those in `found` that are like them, as long as they stand in the same order. */
export function renewed(
  before: readonly Reported[],
  found: Reported[],
): { readonly gone: readonly Reported[]; readonly come: readonly Reported[] } {
  if (before.length === 0) return { gone: NONE, come: found };
  const gone = new Set(before);
  const places = new Map<Span, number[]>();
  for (const [index, { at }] of before.entries())
    places.set(at.span, [...(places.get(at.span) ?? []), index]);
  let from = 0;
  const come = found.filter((each, index) => {
    const like = places.get(each.at.span)?.find((at) => at >= from && before[at]?.isLike(each));
    const known = like === undefined ? undefined : before[like];
    if (like === undefined || !known) return true;
    known.renew(each);
    gone.delete(known);
    found[index] = known;
    from = like + 1;
    return false;
  });
  return { gone: [...gone], come };
}
