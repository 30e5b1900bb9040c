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
  /** A name, and where it stands. */
  name: 10,
  /** One that refers to something: a name, and its role. */
  mention: 11,
  /** A mention that was there before, by its number in the chunk. */
  reference: 12,
  /** Clauses that are one name, several, or one value: where they stand, and what they hold. */
  named: 13,
  names: 14,
  value: 15,
  block: 16,
  /** One of more than one value: its kind, where it stands, and its parts. */
  clause: 17,
  /** A span up to a brace that stands in another chunk: its head, and how far it reaches. */
  reaching: 18,
} as const;

/** A fragment as bytes: for a disk, or for another thread. */
export interface Packed {
  /** A JSON array of all texts in it, each once. */
  readonly words: string;
  readonly codes: Uint8Array;
}

/** Past this a number is written as a word. */
export const MOST_WHOLE = 2 ** 31 - 1;

/** What a mention wants, by number. */
export const WANTS = [undefined, 'system', 'broker', 'hub-or-channel', 'channel'] as const;

/** Bits of a role; what it wants stands above them. */
export const RoleBit = { declares: 1, optional: 2, key: 4, of: 8, wants: 16 } as const;
