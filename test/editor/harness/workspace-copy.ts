/** A copy of a workspace for one run, which tests may write to: the editor saves by itself, and sources stay as they are. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { editorHome } from '../../../scripts/lib/paths.mjs';

export interface WorkspaceCopy {
  readonly folder: string;
  remove(): Promise<void>;
}

/** @param from the folder to copy; the suites' own where left out */
export async function copyWorkspace(
  from: string = path.join(editorHome, 'workspace'),
): Promise<WorkspaceCopy> {
  const parent = await mkdtemp(path.join(os.tmpdir(), 'headwater-workspace-'));
  const folder = path.join(parent, path.basename(from));
  await cp(from, folder, { recursive: true });
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}
