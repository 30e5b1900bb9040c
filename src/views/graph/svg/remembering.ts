/** Markup of what is drawn again and again, written anew only where something is another. */

interface Written {
  readonly parts: readonly unknown[];
  readonly markup: string;
}

/**
 * Remembers, for things that can be chosen, what they looked like last: those of a file are written once.
 * `partsOf` says what the look consists of, each to be compared by identity.
 */
export function remembering<T extends object, Look>(
  render: (thing: T, look: Look, live: boolean) => string,
  partsOf: (look: Look) => readonly unknown[] = (look) => [look],
): (thing: T, look: Look, live: boolean) => string {
  const known = new WeakMap<T, Written>();
  return (thing, look, live) => {
    if (!live) return render(thing, look, live);
    const parts = partsOf(look);
    const last = known.get(thing);
    if (last && isSame(last.parts, parts)) return last.markup;
    const markup = render(thing, look, live);
    known.set(thing, { parts, markup });
    return markup;
  };
}

const isSame = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((part, index) => part === now[index]);
