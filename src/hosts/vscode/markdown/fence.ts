/** A fenced block of Markdown that holds or names a map: what its first line says. */
import type { Words } from '../../../views/graph/words/read-ask.js';

export interface Fence extends Words {
  /** Words that stand alone or before a `=`. */
  readonly words: readonly string[];
}

const LANGUAGE = 'headwater';

/** Words of what a block may say; those of the command line that speak of the picture. */
const KNOWN: ReadonlySet<string> = new Set(
  'path view focus only lens filter overlay down collapse expand all'.split(' '),
);

/** Undefined for a block of another language. */
export function readFence(info: string): Fence | undefined {
  const [language, ...parts] = info.trim().match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  if (language?.toLowerCase() !== LANGUAGE) return undefined;
  const said = parts.map((part): readonly [string, string] => {
    const at = part.indexOf('=');
    return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1).replaceAll('"', '')];
  });
  const values = (word: string): string[] =>
    said.filter(([name, value]) => name === word && value !== '').map(([, value]) => value);
  return {
    words: said.map(([word]) => word),
    has: (word) => said.some(([name]) => name === word),
    value: (word) => values(word).at(-1),
    values,
  };
}

/** Words that mean nothing: what other tools write behind the language, in braces, is theirs. */
export const unknownWords = ({ words }: Fence): readonly string[] =>
  words.filter((word) => !KNOWN.has(word) && !/^[{[]/.test(word));
