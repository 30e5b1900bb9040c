/** What langium-cli uses and Node 20 lacks; load it with `node --import`. */

/**
 * @template T
 * @param {Iterable<T>} items
 * @param {(item: T, index: number) => PropertyKey} keyOf
 */
function groupBy(items, keyOf) {
  /** @type {Record<PropertyKey, T[]>} */
  const groups = Object.create(null);
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups;
}

if (!('groupBy' in Object))
  Object.defineProperty(Object, 'groupBy', { value: groupBy, configurable: true, writable: true });
