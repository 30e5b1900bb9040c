/** Reads the maps that targets belong to, and says what of them cannot be used. */
import type { Finding } from '../../model/finding.js';
import type { Headwater } from '../../service/headwater.js';
import { createHeadwater } from '../../service/headwater.js';
import { isBelow, isFlowFile, type FileSystem } from '../../workspace/files.js';
import { createNodeFiles, existsBelow, pathOf, uriOf } from '../node-files.js';
import { cacheOf } from './cache.js';
import type { Given, Options } from './command.js';
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
  show(uri: string): string;
}

/** Faults of files as a whole: they make the input unusable, where all others are findings. */
const UNUSABLE: ReadonlySet<string> = new Set(['unreadable-file', 'invalid-configuration']);

export const isUnusable = ({ code }: Pick<Finding, 'code'>): boolean => UNUSABLE.has(code);

/** The options of all commands that read maps. */
export const loadOptions = {
  'no-cache': {
    type: 'boolean',
    description: 'read every file anew, and keep nothing of it for the next time',
  },
} as const satisfies Options;

type LoadIo = Pick<Io, 'cwd' | 'env' | 'today'>;

/** What is asked for, found on the disk, and nothing of it read. */
export interface Located {
  readonly targets: readonly Target[];
  readonly files: FileSystem;
  /** More come as files are listed and read. */
  readonly problems: InputProblem[];
}

/** The current folder where no path is given. */
export async function locate(paths: readonly string[], { cwd }: Pick<Io, 'cwd'>): Promise<Located> {
  const { targets, problems: missing } = await findTargets(paths.length > 0 ? paths : ['.'], cwd);
  const problems: InputProblem[] = [...missing];
  const onUnreadable = (folder: string, reason: string): void =>
    void problems.push({
      path: shownPath(folder, cwd),
      message: `this folder cannot be read: ${reason}. What it holds is missing here.`,
    });
  return { targets, files: createNodeFiles({ onUnreadable }), problems };
}

export const load = async (
  paths: readonly string[],
  given: Pick<Given, 'has'>,
  io: LoadIo,
): Promise<Loaded> => loadLocated(await locate(paths, io), given, io);

export async function loadLocated(
  { targets, files, problems }: Located,
  given: Pick<Given, 'has'>,
  io: LoadIo,
): Promise<Loaded> {
  const located = targets.map(withUri);
  const show = remembering((uri: string): string => shownPath(pathOf(uri), io.cwd));
  const log = (message: string): void => void problems.push({ path: 'fault of Headwater itself', message });
  const cache = given.has('no-cache') ? undefined : cacheOf(io);
  const headwater = createHeadwater({
    files,
    ...(cache && { cache }),
    exists: existsBelow,
    once: true,
    today: io.today,
    log,
  });
  for (const folder of new Set(targets.map(({ mapFolder }) => mapFolder)))
    await headwater.addFolder(uriOf(folder));
  for (const { uri } of located.filter(isFileTarget)) {
    // One in a hidden folder is listed nowhere, but asked for here.
    if (!headwater.fragment(uri)) await headwater.refresh(uri, { asked: true });
  }
  const isAsked = remembering((uri: string): boolean => located.some((target) => holds(target, uri)));
  const roots = headwater.roots().filter((root) => uris(headwater, root).some(isAsked));
  problems.push(...emptyFolders(targets, headwater, problems, io.cwd));
  for (const root of roots) problems.push(...unusable(headwater, root, show));
  return { headwater, roots, problems, isAsked, show };
}

interface LocatedTarget extends Target {
  readonly uri: string;
}

const withUri = (target: Target): LocatedTarget => ({ ...target, uri: uriOf(target.path) });
const isFileTarget = ({ kind }: Target): boolean => kind === 'file';
const holds = ({ kind, uri }: LocatedTarget, file: string): boolean =>
  kind === 'file' ? file === uri : isBelow(file, uri);

const uris = (headwater: Headwater, root: string): string[] => [...headwater.map(root).fragments.keys()];

/** Every finding asks about its file. */
function remembering<T>(work: (uri: string) => T): (uri: string) => T {
  const known = new Map<string, T>();
  return (uri) => {
    let found = known.get(uri);
    if (found === undefined) known.set(uri, (found = work(uri)));
    return found;
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
