/** The likeliest of many proposals: thousands of names cost more to make, to send and to show than an author can read. */
import type { Proposal } from './proposal.js';

/** More than anybody reads, and few enough to be made and sent with every letter. */
const MOST = 200;
/** More than there are time zones, which are made whatever is typed. */
const MOST_MADE = 500;

interface Fitting<T> {
  readonly item: T;
  readonly label: string;
  /** How well it fits what is typed, then how likely it is here. */
  readonly order: number;
}

/** Chooses among names by what is typed so far. */
export class Choice {
  readonly #letters: string;
  /** More would fit than were told: another letter brings others. */
  isCut = false;

  constructor(typed: string) {
    this.#letters = typed.toLowerCase();
  }

  /** All, where they are few; else the likeliest of those that what is typed may become. Those without a rank are out. */
  of<T>(
    items: readonly T[],
    labelOf: (item: T) => string,
    rankOf: (item: T) => number | undefined,
    most = MOST,
  ): readonly { readonly item: T; readonly rank: number }[] {
    const few = items.length <= most;
    const letters = few ? '' : this.#letters;
    const best = new Best<T>(few ? items.length : most);
    // Nothing is made for the thousands that are out at once: nobody asks often enough for engines to see to that.
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as T;
      const rank = rankOf(item);
      if (rank === undefined) continue;
      const label = labelOf(item);
      const fit = letters === '' ? Fit.start : fitOf(label.toLowerCase(), letters);
      const order = fit * RANKS + rank;
      if (fit < Fit.none && !best.isOut(order, label)) best.add({ item, label, order });
    }
    if (!few) this.isCut = true;
    return best.inOrder().map(({ item, order }) => ({ item, rank: order % RANKS }));
  }

  /** The same of proposals that are made already. */
  ofAll(proposals: readonly Proposal[]): readonly Proposal[] {
    if (proposals.length <= MOST_MADE) return proposals;
    return this.of(
      proposals,
      ({ label }) => label,
      ({ rank }) => rank,
      MOST_MADE,
    ).map(({ item }) => item);
  }
}

/** More than there are ranks. */
const RANKS = 1000;

/** As editors match: letters in order with others between. */
const Fit = { start: 0, inside: 1, scattered: 2, none: 3 } as const;

function fitOf(label: string, letters: string): number {
  const at = label.indexOf(letters);
  if (at >= 0) return at === 0 ? Fit.start : Fit.inside;
  let found = -1;
  for (const letter of letters) {
    found = label.indexOf(letter, found + 1);
    if (found < 0) return Fit.none;
  }
  return Fit.scattered;
}

/** The first so many, without all others being put in order. */
class Best<T> {
  readonly #most: number;
  #kept: Fitting<T>[] = [];
  /** The last that was kept when there were too many: what comes behind it is out. */
  #last: Fitting<T> | undefined;

  constructor(most: number) {
    this.#most = most;
  }

  /** Too many are known that come before it. */
  isOut(order: number, label: string): boolean {
    const last = this.#last;
    return last !== undefined && (order > last.order || (order === last.order && label >= last.label));
  }

  add(fitting: Fitting<T>): void {
    this.#kept.push(fitting);
    if (this.#kept.length >= 2 * this.#most) this.#cut();
  }

  inOrder(): readonly Fitting<T>[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept = this.#kept.sort(inOrder).slice(0, this.#most);
    if (this.#kept.length === this.#most) this.#last = this.#kept.at(-1);
  }
}

const inOrder = <T>(a: Fitting<T>, b: Fitting<T>): number =>
  a.order - b.order || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
