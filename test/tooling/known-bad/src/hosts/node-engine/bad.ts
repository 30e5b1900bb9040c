/** Breaks the border of hosts/node-engine, so that a test sees the border check bite. */
import { answerFileRequests } from '../vscode/files.js';
export const bad = answerFileRequests;
