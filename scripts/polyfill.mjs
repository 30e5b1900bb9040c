/** What langium-cli uses and Node 20 lacks; load it with `node --import`. */

Object.groupBy ??= (items, keyOf) => {
  /** @type {Record<PropertyKey, unknown[]>} */
  const groups = Object.create(null);
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return /** @type {any} */ (groups);
};
