/** Breaks the border of hosts/node-cache, so that a test sees the border check bite. */
import { answerFileRequests } from '../vscode/files.js';
export const bad = answerFileRequests;
