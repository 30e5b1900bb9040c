/** The codes of a packed fragment: one byte says what follows, numbers are written in as few bytes as they need. */

export const Tag = {
  undefined: 0,
  null: 1,
  false: 2,
  true: 3,
  /** A whole number from 0 on. */
  whole: 4,
  /** Any other number, as a word. */
  number: 5,
  word: 6,
  array: 7,
  object: 8,
  /** From the chunk's mark, and its length. */
  span: 9,
  /** The object that follows is referred to later on. */
  kept: 10,
  /** One of those, by its number. */
  reference: 11,
} as const;

/** A fragment as bytes: for a disk, or for another thread. */
export interface Packed {
  /** A JSON array of all texts in it, each once. */
  readonly words: string;
  readonly codes: Uint8Array;
}

/** Past this a number is written as a word. */
export const MOST_WHOLE = 2 ** 31 - 1;
