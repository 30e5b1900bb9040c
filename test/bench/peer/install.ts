/** LikeC4 and the Node that it wants, in a folder of their own below `.cache`: they are measured, and are no part of the project. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { runNode, runNpm } from '../../../scripts/lib/process.mjs';

export const PEER = 'likec4@1.59.4';
const NODE = 'node@24';

export interface Peer {
  /** Node 24, on which both are run. */
  readonly node: string;
  /** LikeC4's command line. */
  readonly likec4: string;
}

export async function installPeer(): Promise<Peer> {
  const folder = inRoot('.cache/peer');
  const peer = {
    node: path.join(folder, 'node_modules/node/bin/node'),
    likec4: path.join(folder, 'node_modules/likec4/bin/likec4.mjs'),
  };
  if (existsSync(peer.node) && existsSync(peer.likec4)) return peer;
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  const { code } = await runNpm(['install', '--no-audit', '--no-fund', PEER, NODE], { cwd: folder });
  // Newer npm runs no scripts of what it installs, and it is a script that brings Node.
  if (code === 0 && !existsSync(peer.node))
    await runNode(['installArchSpecificPackage.js'], { cwd: path.join(folder, 'node_modules/node') });
  if (code !== 0 || !existsSync(peer.node))
    throw new Error(`${PEER} and ${NODE} cannot be installed in ${folder}.`);
  return peer;
}
