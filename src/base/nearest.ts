/** "Did you mean": the known word nearest to a mistyped one. */

/** Three rows of the table that a comparison fills, kept for the next: between thousands of names there is nothing to make. */
let rows = rowsFor(64);

function rowsFor(length: number): readonly [Uint16Array, Uint16Array, Uint16Array] {
  return [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each cost 1. Where it is more than the
 * most that is asked for, some number beyond that.
 */
export function distance(a: string, b: string, most = Infinity): number {
  if (b.length >= rows[0].length) rows = rowsFor(2 * b.length);
  let [before, row, next] = rows;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    // The row before has no less than one below this, so a swap leads no further down either.
    if (least > most) return least;
    [before, row, next] = [row, next, before];
  }
  return row[b.length] ?? a.length;
}

const LONGEST = 60;
const LATIN = 0x7f;

/** Which letters occur in a word, as bits: one change of a word changes two of them at most. Latin letters are the same in both cases. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (code > LATIN) return lettersOfLower(word.toLowerCase());
    letters |= 1 << (code & 31);
  }
  return letters;
}

function lettersOfLower(lower: string): number {
  let letters = 0;
  for (let index = 0; index < lower.length; index++) letters |= 1 << (lower.charCodeAt(index) & 31);
  return letters;
}

/** How many bits are set, by pairs, fours and bytes. */
function countOf(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

interface Wanted {
  readonly lower: string;
  readonly letters: number;
}

/** How far away a candidate is, where that is no more than the most. Of thousands of names most are told apart by their letters alone. */
function costOf({ lower, letters }: Wanted, candidate: string, most: number): number {
  if (countOf(letters ^ lettersOf(candidate)) > 2 * most) return Infinity;
  return distance(lower, candidate.toLowerCase(), most);
}

/** The candidate nearest to `word`, at most a third of its letters away; case differences cost nothing. The first of equals. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  const wanted: Wanted = { lower, letters: lettersOfLower(lower) };
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= least) continue;
    const cost = costOf(wanted, candidate, least - 1);
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}
