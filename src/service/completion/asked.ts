/** What completion is asked: where in which map. */
import type { CodeCursor } from '../../language/cursor.js';
import type { IntegrationMap } from '../../model/map.js';
import type { Choice } from './most.js';

export interface Asked {
  readonly map: IntegrationMap;
  readonly uri: string;
  readonly cursor: CodeCursor;
  /** ISO date. */
  readonly today: string;
  /** Which of many names are told. */
  readonly choice: Choice;
}

/** A name as the author wrote it, without the `^`. */
const plain = (word: string | undefined): string => (word?.startsWith('^') ? word.slice(1) : (word ?? ''));

/** The entity that the declaration around the cursor is about. */
export function entityAround({ cursor }: Asked): string | undefined {
  const { rule, words } = cursor;
  return rule === 'Flow' || rule === 'Entity' || rule === 'Separate' ? plain(words[1]) : undefined;
}

/** Names that stand before the cursor in the same list. */
export function alreadyListed({ cursor: { words } }: Asked): ReadonlySet<string> {
  const listed = new Set<string>();
  for (let at = words.length - 1; words[at] === ','; at -= 2) listed.add(plain(words[at - 1]));
  return listed;
}

/** The name behind a word of the declaration, such as the one behind `from`. */
export function nameBehind({ cursor: { words } }: Asked, word: string): string | undefined {
  const at = words.indexOf(word);
  return at < 0 ? undefined : plain(words[at + 1]);
}

/** The last word before the cursor that is one of these. */
export const lastOf = ({ cursor: { words } }: Asked, candidates: readonly string[]): string | undefined =>
  words.findLast((word) => candidates.includes(word));
