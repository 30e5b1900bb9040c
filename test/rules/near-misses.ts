/** What a near miss is: an example in which nothing is found, and one thing is other than in one where something is. */
import type { Example } from '../../src/rules/rule.js';
import { bare } from './drawing.js';

export const isFlagged = ({ source }: Example): boolean => bare(source) !== source;

/** What one text has in the place of what the other has there; empty where it has nothing. */
export interface Difference {
  readonly flagged: string;
  readonly clean: string;
}

export interface NearMiss extends Difference {
  readonly of: Example;
}

/** Words, texts in quotes and ends of lines. */
const tokensOf = (text: string): readonly string[] =>
  bare(text)
    .trim()
    .match(/"[^"]*"|\n|[^\s"]+/g) ?? [];

/** A clause, or a part of one. */
const MOST_WORDS = 5;

/** One declaration or clause that comes or goes, or a few words in the place of others; never more than a line. */
function isOne(flagged: readonly string[], clean: readonly string[]): boolean {
  const [longer, shorter] = flagged.length > clean.length ? [flagged, clean] : [clean, flagged];
  if (shorter.length === 0) return !longer.slice(1, -1).includes('\n');
  return !longer.includes('\n') && !shorter.includes('\n') && longer.length <= MOST_WORDS;
}

/** Undefined where more than one thing differs. */
function differenceOf(flagged: Example, clean: Example): Difference | undefined {
  const [a, b] = [tokensOf(flagged.source), tokensOf(clean.source)];
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  // A line that comes or goes may begin like the next one: of all places that it may have had one is at its beginning.
  for (let back = 0; back <= start; back++) {
    const own = a.slice(start - back, a.length - end - back);
    const other = b.slice(start - back, b.length - end - back);
    if (isOne(own, other)) return { flagged: shown(own), clean: shown(other) };
    if (Math.min(own.length, other.length) > 0 || [...own, ...other].at(-1) !== a[start - back - 1]) break;
  }
  return undefined;
}

const shown = (tokens: readonly string[]): string => tokens.join(' ').trim();

/** The finding that an example nearly is, if any: of several the one that differs in the fewest words. */
export function nearMissOf(example: Example, examples: readonly Example[]): NearMiss | undefined {
  if (isFlagged(example)) return undefined;
  const found = examples.filter(isFlagged).flatMap((of): NearMiss[] => {
    const difference = differenceOf(of, example);
    return difference ? [{ of, ...difference }] : [];
  });
  return found.sort((a, b) => sizeOf(a) - sizeOf(b))[0];
}

/** One number in the place of another, with its unit. */
export const isOfNumbers = ({ flagged, clean }: Difference): boolean =>
  [flagged, clean].every((part) => /^\S*\d\S*$/.test(part));

const sizeOf = ({ flagged, clean }: Difference): number => tokensOf(flagged).length + tokensOf(clean).length;

/** Every text in which one number is one more, or one less; as many digits as before where it begins with a nought. */
export function oneOff(text: string): readonly string[] {
  return [...text.matchAll(/\d+/g)].flatMap(({ 0: digits, index }) =>
    [1, -1].flatMap((step) => {
      const number = Number(digits) + step;
      if (number < 0) return [];
      const written = digits.startsWith('0') ? String(number).padStart(digits.length, '0') : String(number);
      return [text.slice(0, index) + written + text.slice(index + digits.length)];
    }),
  );
}
