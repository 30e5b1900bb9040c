/** Small things that are said alike everywhere. */

/** "1 flow", "2 flows". */
export const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** What was thrown, for a reader. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What there is of it, one behind the other. */
export const listed = (parts: readonly (string | false | undefined)[], between = ', '): string =>
  parts.filter(Boolean).join(between);
