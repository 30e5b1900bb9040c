/** Reads the maps that targets belong to, and says what of them cannot be used. */
import path from 'node:path';
import type { Finding } from '../../model/finding.js';
import type { Headwater } from '../../service/headwater.js';
import { createHeadwater } from '../../service/headwater.js';
import type { FileSystem } from '../../workspace/files.js';
import { isBelow, isFlowFile } from '../../workspace/files.js';
import { createNodeFiles, existsBelow, pathOf, uriOf } from '../node-files.js';
import { cacheOf } from './cache.js';
import type { Io } from './io.js';
import type { Target } from './paths.js';
import { findTargets, shownPath } from './paths.js';
import type { InputProblem } from './problem.js';

export interface Loaded {
  readonly headwater: Headwater;
  /** Roots of the maps that the targets belong to. */
  readonly roots: readonly string[];
  readonly problems: readonly InputProblem[];
  /** Whether a file belongs to what was asked for: its map may be larger. */
  isAsked(uri: string): boolean;
  /** The text that was read of a file, by the path that is shown of it. */
  text(shown: string): string;
  show(uri: string): string;
}

/** Faults of files as a whole: they make the input unusable, where all others are findings. */
const UNUSABLE: ReadonlySet<string> = new Set(['unreadable-file', 'invalid-configuration']);

export const isUnusable = ({ code }: Pick<Finding, 'code'>): boolean => UNUSABLE.has(code);

export async function load(paths: readonly string[], io: Io): Promise<Loaded> {
  const { targets, problems: missing } = await findTargets(paths, io.cwd);
  const problems: InputProblem[] = [...missing];
  const show = (uri: string): string => shownPath(pathOf(uri), io.cwd);
  const onUnreadable = (folder: string, reason: string): void =>
    void problems.push({
      path: shownPath(folder, io.cwd),
      message: `this folder cannot be read: ${reason}. What it holds is missing here.`,
    });
  const texts = new Map<string, string>();
  const files = remembering(createNodeFiles({ onUnreadable }), texts);
  const log = (message: string): void => void problems.push({ path: 'fault of Headwater itself', message });
  const cache = cacheOf(io);
  const headwater = createHeadwater({
    files,
    ...(cache && { cache }),
    exists: existsBelow,
    today: io.today,
    log,
  });
  for (const folder of new Set(targets.map(({ mapFolder }) => mapFolder)))
    await headwater.addFolder(uriOf(folder));
  for (const { uri } of targets.map(withUri).filter(isFileTarget)) {
    // One in a hidden folder is listed nowhere, but asked for here.
    if (!headwater.fragment(uri)) await headwater.refresh(uri);
  }
  const isAsked = (uri: string): boolean => targets.map(withUri).some((target) => holds(target, uri));
  const roots = headwater.roots().filter((root) => uris(headwater, root).some(isAsked));
  problems.push(...emptyFolders(targets, headwater, problems, io.cwd));
  for (const root of roots) problems.push(...unusable(headwater, root, show));
  const text = (shown: string): string => texts.get(path.resolve(io.cwd, shown)) ?? '';
  return { headwater, roots, problems, isAsked, text, show };
}

interface LocatedTarget extends Target {
  readonly uri: string;
}

const withUri = (target: Target): LocatedTarget => ({ ...target, uri: uriOf(target.path) });
const isFileTarget = ({ kind }: Target): boolean => kind === 'file';
const holds = ({ kind, uri }: LocatedTarget, file: string): boolean =>
  kind === 'file' ? file === uri : isBelow(file, uri);

const uris = (headwater: Headwater, root: string): string[] => [...headwater.map(root).fragments.keys()];

/** Findings are shown with their source line, which the service does not keep for files on disk. */
function remembering(files: FileSystem, texts: Map<string, string>): FileSystem {
  return {
    list: (folder) => files.list(folder),
    read: async (uri) => {
      const result = await files.read(uri);
      if ('text' in result) texts.set(pathOf(uri), result.text);
      return result;
    },
  };
}

function emptyFolders(
  targets: readonly Target[],
  headwater: Headwater,
  known: readonly InputProblem[],
  cwd: string,
): InputProblem[] {
  const flows = headwater
    .roots()
    .flatMap((root) => uris(headwater, root))
    .filter(isFlowFile);
  return targets
    .filter((target) => !flows.some((uri) => holds(withUri(target), uri)))
    .map((target) => shownPath(target.path, cwd))
    .filter((shown) => !known.some(({ path }) => path === shown))
    .map((path) => ({
      path,
      message: 'there is no .flow file in or below this folder: give the folder of a map.',
    }));
}

function unusable(headwater: Headwater, root: string, show: (uri: string) => string): InputProblem[] {
  return headwater
    .findings(root)
    .filter(isUnusable)
    .map(({ code, at, message }) => {
      const { start } = headwater.anchor(at).range;
      const place = code === 'unreadable-file' ? {} : { line: start.line + 1, column: start.character + 1 };
      return { path: show(at.uri), ...place, message };
    });
}
