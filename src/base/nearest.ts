/** "Did you mean": the known word nearest to a mistyped one. */

/** Rows of the table, kept for the next two words: thousands are compared one after the other. */
let [older, before, row] = [new Uint16Array(128), new Uint16Array(128), new Uint16Array(128)];

/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each cost 1. What is farther apart
 * than `most` is not told exactly.
 */
export function distance(a: string, b: string, most = Infinity): number {
  if (most === 1) return distanceOfNear(a, b);
  const width = b.length + 1;
  if (row.length < width)
    [older, before, row] = [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
  for (let j = 0; j < width; j++) row[j] = j;
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    [older, before, row] = [before, row, older];
    const least = fillRow(a, b, i);
    // A swap leads over one row to the next.
    if (least > most && leastBefore >= most) return least;
    leastBefore = least;
  }
  return row[b.length] ?? a.length;
}

/** Of words that are one change apart, as most mistyped ones are, nothing is left between what they share at their ends. 2 is more than one. */
function distanceOfNear(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (longer - shorter > 1) return 2;
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  if (start === longer) return 0;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end++;
  const left = longer - start - end;
  if (left <= 1) return 1;
  const isSwapped =
    left === 2 && shorter === longer && a[start] === b[start + 1] && a[start + 1] === b[start];
  return isSwapped ? 1 : 2;
}

/** What the first letters of a word cost, for all beginnings of the other. The least of it. */
function fillRow(a: string, b: string, i: number): number {
  const letter = a.charCodeAt(i - 1);
  let left = (row[0] = i);
  let least = i;
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1);
    const above = before[j] as number;
    let cost = Math.min(left + 1, above + 1, (before[j - 1] as number) + (letter === other ? 0 : 1));
    const isSwapped = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other;
    if (isSwapped) cost = Math.min(cost, (older[j - 2] as number) + 1);
    row[j] = left = cost;
    if (cost < least) least = cost;
  }
  return least;
}

const LONGEST = 60;

/** Which letters occur in a word, as bits: one change of a word changes two of them at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

/** Whether more than so many bits are set. */
function exceeds(bits: number, most: number): boolean {
  let left = bits;
  for (let count = 0; left !== 0 && count < most; count++) left &= left - 1;
  return left !== 0;
}

/** How far another word may be away to be meant. */
const mostFor = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** The candidate nearest to `word`, at most a third of its letters away; case differences cost nothing. The first of equals. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  const letters = lettersOf(lower);
  let best: string | undefined;
  let least = mostFor(word) + 1;
  for (const candidate of candidates) {
    if (candidate === word || Math.abs(candidate.length - word.length) >= least) continue;
    const other = candidate.toLowerCase();
    // Of thousands of names most are told apart by their letters alone.
    if (exceeds(letters ^ lettersOf(other), 2 * (least - 1))) continue;
    const cost = distance(lower, other, least);
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}

/** Words of one length, each as it is compared, and which letters occur in it. */
interface Row {
  readonly words: string[];
  readonly lower: string[];
  readonly letters: number[];
}

/** Known words that come and go: what is nearest to a mistyped one is found without a look at all of them. */
export class Words {
  readonly #rows = new Map<number, Row>();

  constructor(distinct: Iterable<string>) {
    for (const word of distinct) this.#add(this.#row(word), word);
  }

  put(word: string, belongs: boolean): void {
    const row = this.#row(word);
    const at = row.words.indexOf(word);
    if (belongs && at < 0) this.#add(row, word);
    if (!belongs && at >= 0) remove(row, at);
  }

  #row({ length }: string): Row {
    let row = this.#rows.get(length);
    if (!row) this.#rows.set(length, (row = { words: [], lower: [], letters: [] }));
    return row;
  }

  #add({ words, lower, letters }: Row, word: string): void {
    const compared = word.toLowerCase();
    words.push(word);
    lower.push(compared);
    letters.push(lettersOf(compared));
  }

  /** As {@link nearest}; of equals the one that precedes all others. */
  nearest(word: string, precedes: (a: string, b: string) => boolean): string | undefined {
    if (word.length > LONGEST) return undefined;
    // Most are near, and what is far is found among many.
    for (let most = 1; most <= mostFor(word); most++) {
      const found = this.#within(most, word, precedes);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #within(farthest: number, word: string, precedes: (a: string, b: string) => boolean): string | undefined {
    const lower = word.toLowerCase();
    const letters = lettersOf(lower);
    let best: string | undefined;
    let most = farthest;
    const look = ({ words, lower: compared, letters: all }: Row): void => {
      for (let at = 0; at < all.length; at++) {
        // Of thousands of names most are told apart by their letters alone.
        if (exceeds(letters ^ (all[at] as number), 2 * most)) continue;
        const cost = distance(lower, compared[at] as string, most);
        if (cost > most) continue;
        const candidate = words[at] as string;
        if (candidate === word || (cost === most && best !== undefined && !precedes(candidate, best)))
          continue;
        best = candidate;
        most = cost;
      }
    };
    // What is shorter or longer by so much is at least so far away.
    for (let apart = 0; apart <= most; apart++)
      for (const length of new Set([word.length - apart, word.length + apart])) {
        const row = this.#rows.get(length);
        if (row) look(row);
      }
    return best;
  }
}

/** The last takes its place. */
function remove({ words, lower, letters }: Row, at: number): void {
  words[at] = words.at(-1) as string;
  lower[at] = lower.at(-1) as string;
  letters[at] = letters.at(-1) as number;
  for (const all of [words, lower, letters]) all.pop();
}
