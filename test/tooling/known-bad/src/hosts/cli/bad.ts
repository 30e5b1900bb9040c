/** Breaks the border of hosts/cli, so that a test sees the border check bite. */
import { start } from '../../lsp/start.js';
export const bad = start;
