/** Texts that are kept for long, without what they were cut out of. */

/** Many clauses say the same; what a server has met in a long life is forgotten now and then. */
const MOST = 20_000;
/** Longer ones hardly ever come again. */
const LONGEST = 200;
/** Engines copy shorter parts of a text. */
const SHORTEST = 13;

let known = new Map<string, string>();

/** The same text. A part of a text keeps all of it in memory; two parts that are put together do not. */
export function ownText(text: string): string {
  if (text.length < SHORTEST) return text;
  const same = known.get(text);
  if (same !== undefined) return same;
  const own = [text.slice(0, 1), text.slice(1)].join('');
  if (own.length > LONGEST) return own;
  if (known.size >= MOST) known = new Map();
  known.set(own, own);
  return own;
}
