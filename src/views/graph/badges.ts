/** Findings of a thing, counted. */
import { plural } from '../../base/words.js';
import type { Badge } from './graph.js';

export const noFindings: Badge = { errors: 0, warnings: 0, information: 0 };

/** "2 errors, 1 warning"; empty where there is nothing to say. */
export function badgeWords({ errors, warnings, information }: Badge): string {
  const counts = [
    [errors, 'error'],
    [warnings, 'warning'],
    [information, 'remark'],
  ] as const;
  return counts.flatMap(([count, word]) => (count > 0 ? [plural(count, word)] : [])).join(', ');
}
