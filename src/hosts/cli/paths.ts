/** What the paths of a command line lead to: folders and `.flow` files, each with the folder of its map. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isFlowFile } from '../../workspace/files.js';
import { reasonOf } from '../node-files.js';
import type { InputProblem } from './problem.js';

/** Something to check, format or draw. */
export interface Target {
  readonly kind: 'folder' | 'file';
  /** Absolute. */
  readonly path: string;
  /** The folder whose files are read, so that names find what they mean: see {@link mapFolder}. */
  readonly mapFolder: string;
}

export interface Found {
  readonly targets: readonly Target[];
  readonly problems: readonly InputProblem[];
}

/** A path as the user would write it. */
export const shownPath = (absolute: string, cwd: string): string =>
  (path.relative(cwd, absolute) || '.').split(path.sep).join('/');

export async function findTargets(paths: readonly string[], cwd: string): Promise<Found> {
  const targets: Target[] = [];
  const problems: InputProblem[] = [];
  for (const each of paths) {
    const found = await findTarget(each, cwd);
    if ('message' in found) problems.push(found);
    else targets.push(found);
  }
  return { targets, problems };
}

async function findTarget(given: string, cwd: string): Promise<Target | InputProblem> {
  const absolute = path.resolve(cwd, given);
  const problem = (message: string): InputProblem => ({ path: given === '' ? '""' : given, message });
  try {
    const found = given === '' ? undefined : await stat(absolute);
    if (found?.isDirectory()) {
      return { kind: 'folder', path: absolute, mapFolder: (await mapFolder(absolute)) ?? absolute };
    }
    if (found?.isFile() && isFlowFile(absolute)) {
      const folder = path.dirname(absolute);
      return { kind: 'file', path: absolute, mapFolder: (await mapFolder(folder)) ?? folder };
    }
    if (found) return problem('this is neither a folder nor a .flow file: give one of these.');
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isGone) return problem(`this cannot be read: ${reasonOf(error)}.`);
  }
  return problem('there is no such file or folder: check the spelling, and the folder that you are in.');
}

/** The nearest folder, from this one upward, that holds a `headwater.json`. */
async function mapFolder(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = path.dirname(at)) {
    if (await isFile(path.join(at, 'headwater.json'))) return at;
    if (path.dirname(at) === at) return undefined;
  }
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
