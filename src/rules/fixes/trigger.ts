/** What a flow that is sent when something happens may say of what happens. */
import type { Flow } from '../../model/map.js';

/** What most triggers say: something changes where it comes from. */
export function triggerOf({ entity, from, clauses }: Flow): string {
  const [field, ...others] = clauses.carries?.names ?? [];
  const what = field && others.length === 0 ? `${entity?.name}.${field.text}` : entity?.name;
  return `trigger "${what} changes in ${from?.name}"`;
}
