/** Days as `2026-10-01`. */

/** An ISO date that some calendar has: no 30th of February. */
export function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
