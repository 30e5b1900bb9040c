/** Breaks the border of hosts/vscode, so that a test sees the border check bite. */
import { checkMap } from '../../rules/check.js';
export const bad = checkMap;
