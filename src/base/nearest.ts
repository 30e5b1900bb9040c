/** "Did you mean": the known word nearest to a mistyped one. */

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each cost 1. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? a.length;
}

const LONGEST = 60;

/** Which letters occur in a word, as bits: one change of a word changes two of them at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
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
    if (countOf(letters ^ lettersOf(other)) > 2 * (least - 1)) continue;
    const cost = distance(lower, other);
    if (cost < least) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}

/** Words of one length, and which letters occur in each. */
interface Row {
  readonly words: string[];
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
    if (!row) this.#rows.set(length, (row = { words: [], letters: [] }));
    return row;
  }

  #add({ words, letters }: Row, word: string): void {
    words.push(word);
    letters.push(lettersOf(word.toLowerCase()));
  }

  /** As {@link nearest}; of equals the one that precedes all others. */
  nearest(word: string, precedes: (a: string, b: string) => boolean): string | undefined {
    if (word.length > LONGEST) return undefined;
    const lower = word.toLowerCase();
    const letters = lettersOf(lower);
    let best: string | undefined;
    let most = mostFor(word);
    const look = ({ words, letters: all }: Row): void => {
      for (let at = 0; at < words.length; at++) {
        if (countOf(letters ^ (all[at] as number)) > 2 * most) continue;
        const candidate = words[at] as string;
        if (candidate === word) continue;
        const cost = distance(lower, candidate.toLowerCase());
        if (cost > most || (cost === most && best !== undefined && !precedes(candidate, best))) continue;
        best = candidate;
        most = cost;
      }
    };
    // The likeliest first: what is shorter or longer by so much is at least so far away.
    for (let apart = 0; apart <= most; apart++)
      for (const length of new Set([word.length - apart, word.length + apart])) {
        const row = this.#rows.get(length);
        if (row) look(row);
      }
    return best;
  }
}

/** The last takes its place. */
function remove({ words, letters }: Row, at: number): void {
  words[at] = words.at(-1) as string;
  letters[at] = letters.at(-1) as number;
  words.pop();
  letters.pop();
}
