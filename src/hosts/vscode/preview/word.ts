/** Where in a declaration its name stands. */

/** Offset of the first place where a name stands as a word of its own, behind the word that opens the declaration. */
export function offsetOfName(declaration: string, name: string): number | undefined {
  const opening = /^\s*[a-z]+\s+/.exec(declaration)?.[0].length ?? 0;
  const word = new RegExp(`(?<![\\p{L}\\p{N}_-])${escaped(name)}(?![\\p{L}\\p{N}_-])`, 'u');
  const found = word.exec(declaration.slice(opening));
  return found ? opening + found.index : undefined;
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
