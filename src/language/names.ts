/** Which words are names, and how a name is written where it could be taken for a word of the language. */
import { language } from './parser.js';

/** Whether the lexer takes all of it for one name; `2h` is a duration, and `a b` two names. */
export function isName(text: string): boolean {
  const { lexer, clauses } = language();
  const { tokens, hidden, errors } = lexer.tokenize(text);
  const [token] = tokens;
  if (!token || tokens.length > 1 || hidden.length > 0 || errors.length > 0 || token.image !== text)
    return false;
  const { name, CATEGORIES } = token.tokenType;
  return (
    !text.startsWith('^') &&
    (name === 'ID' || clauses.has(text) || (CATEGORIES ?? []).some((each) => each.name === 'ID'))
  );
}

/** The name as it must stand in a text. A word that opens a clause is one only at the start of a line: undefined where nobody knows. */
export function spelt(name: string, firstInLine: boolean | undefined): string {
  const { openers, clauses } = language();
  return openers.has(name) || (clauses.has(name) && firstInLine !== false) ? `^${name}` : name;
}
