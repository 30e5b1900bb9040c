/** A finding as a rule reports it: made a hundred thousand times, so what only readers ask for is made when the first of them does. */
import type { Location, Span } from '../base/span.js';
import type { Finding, Fix, Mark, Related, Severity } from '../model/finding.js';
import type { Context, Ranked, Rule, Words } from './rule.js';

/** One for all that have none. */
const NONE: readonly never[] = [];

/** Who reports: a rule, with its place among the rules. */
export interface Speaker {
  readonly rule: Pick<Rule, 'id' | 'severity'>;
  readonly rank: number;
}

/** What was made of words when somebody read them. */
interface Read {
  related: readonly Related[] | undefined;
  marks: readonly Mark[] | undefined;
  why: readonly string[] | undefined;
}

const nothingRead = (): Read => ({ related: undefined, marks: undefined, why: undefined });

export class Reported implements Ranked {
  readonly severity: Severity;
  readonly at: Location;
  order: number;
  readonly #speaker: Speaker;
  readonly #context: Context;
  #words: Words<unknown>;
  #about: unknown;
  #read: Read | undefined;

  constructor(
    context: Context,
    speaker: Speaker,
    words: Words<unknown>,
    about: unknown,
    at: Location,
    severity: Severity | undefined,
    order: number,
  ) {
    this.severity = severity ?? speaker.rule.severity;
    this.at = at;
    this.order = order;
    this.#speaker = speaker;
    this.#context = context;
    this.#words = words;
    this.#about = about;
  }

  get code(): string {
    return this.#speaker.rule.id;
  }

  get rank(): number {
    return this.#speaker.rank;
  }

  get unnecessary(): boolean | undefined {
    return this.#words.unnecessary;
  }

  /** Put into words again for each reader: they are few, and the sentences of all findings take more room than the findings. */
  get message(): string {
    return this.#made(this.#words.message);
  }

  get related(): readonly Related[] {
    const { related } = this.#words;
    if (typeof related !== 'function') return related ?? NONE;
    const known = this.#read?.related;
    if (known) return known;
    const made = this.#made(related);
    // Most point nowhere: that is found out again, for it need not be kept then.
    if (made.length > 0) (this.#read ??= nothingRead()).related = made;
    return made;
  }

  get marks(): readonly Mark[] {
    const { marks } = this.#words;
    if (typeof marks !== 'function') return marks ?? NONE;
    return ((this.#read ??= nothingRead()).marks ??= this.#made(marks));
  }

  get why(): readonly string[] | undefined {
    const { why } = this.#words;
    if (typeof why !== 'function') return why;
    return ((this.#read ??= nothingRead()).why ??= this.#made(why));
  }

  fixes(): readonly Fix[] {
    return this.#words.fixes?.(this.#about, this.#context) ?? NONE;
  }

  #made<V>(said: V | ((about: unknown) => V)): V {
    return typeof said === 'function' ? (said as (about: unknown) => V)(this.#about) : said;
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

  /** Takes over what it is about, as that is in the map now: what is made later, fixes above all, is made of it. */
  renew(like: Reported): void {
    this.order = like.order;
    this.#words = like.#words;
    this.#about = like.#about;
    if (this.#read) this.#read.why = undefined;
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
