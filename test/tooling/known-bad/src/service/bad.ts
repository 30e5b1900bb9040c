/** Breaks the border of service, so that a test sees the border check bite. */
import { Connection } from 'vscode-languageserver';
export const bad = Connection;
