/** Answers kept by what was asked, for questions that many ask alike. */

/** Up to so many: an editor runs for days, and each letter that is typed asks another question. */
const MOST = 500;

/** `keyOf` names all that an answer depends on. */
export function remembered<A extends readonly unknown[], V>(
  keyOf: (...asked: A) => string,
  answer: (...asked: A) => V,
): (...asked: A) => V {
  const known = new Map<string, { readonly value: V }>();
  return (...asked) => {
    const key = keyOf(...asked);
    const before = known.get(key);
    if (before) return before.value;
    if (known.size >= MOST) known.clear();
    const value = answer(...asked);
    known.set(key, { value });
    return value;
  };
}

/** Answers kept with what they are of, for as long as that lives. */
export function rememberedOf<K extends object, V extends object, A extends readonly unknown[]>(
  answer: (of: K, ...asked: A) => V,
): (of: K, ...asked: A) => V {
  const known = new WeakMap<K, V>();
  return (of, ...asked) => {
    let value = known.get(of);
    if (!value) known.set(of, (value = answer(of, ...asked)));
    return value;
  };
}
