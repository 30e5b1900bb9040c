/** Breaks the border of analysis, so that a test sees the border check bite. */
export { rule } from '../rules/missing-dlq.js';
