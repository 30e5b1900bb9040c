/** Joins the fragments of all files into one map: names resolved, unknown ones kept as undeclared things. */
import type { Fragment } from './declarations.js';
import { Join } from './joining.js';
import type { IntegrationMap } from './map.js';

/** `fragments` may come in any order; a later one of the same uri replaces an earlier one. */
export function joinFragments(fragments: Iterable<Fragment>): IntegrationMap {
  const join = new Join();
  for (const fragment of fragments) join.set(fragment);
  join.settle();
  return join.map;
}
