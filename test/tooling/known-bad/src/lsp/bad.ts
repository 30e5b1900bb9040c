/** Breaks the border of lsp, so that a test sees the border check bite. */
import { window } from 'vscode';
export const bad = window;
