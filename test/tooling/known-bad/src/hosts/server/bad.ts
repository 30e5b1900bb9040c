/** Breaks the border of hosts/server, so that a test sees the border check bite. */
import { rule } from '../../rules/missing-dlq.js';
export const bad = rule;
