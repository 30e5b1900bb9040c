/** A copy of a workspace for one run, which tests may write to: the editor saves by itself, and sources stay as they are. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { editorHome } from '../../../scripts/lib/paths.mjs';

export interface WorkspaceCopy {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Texts by their path in the folder. */
export type Texts = Readonly<Record<string, string>>;

/** @param from the folder to copy, or what is to stand in one; the suites' own where left out */
export async function copyWorkspace(
  from: string | Texts = path.join(editorHome, 'workspace'),
): Promise<WorkspaceCopy> {
  const parent = await mkdtemp(path.join(os.tmpdir(), 'headwater-workspace-'));
  const folder = path.join(parent, typeof from === 'string' ? path.basename(from) : 'map');
  if (typeof from === 'string') await cp(from, folder, { recursive: true });
  else await writeTexts(folder, from);
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}

async function writeTexts(folder: string, texts: Texts): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
