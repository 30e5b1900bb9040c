/** Findings that a map had before: a baseline file, or the map of a commit, says which. */
import path from 'node:path';
import type { Identity } from '../../rules/identity.js';
import { pathOf, readBytes } from '../node-files.js';
import { decode } from '../../workspace/files.js';
import { shownPath } from './paths.js';
import type { InputProblem } from './problem.js';
import type { Report } from './report.js';
import { writeFileWhole } from './write-file.js';

/** Whether a map, given by its root, had a finding. */
export type IsKnown = (root: string, identity: Identity) => boolean;

/** Grows when what is written could no longer be read. */
const VERSION = 1;

const keyOf = (map: string, id: string): string => `${map}\n${id}`;

/** The folder of a map as the baseline writes it: seen from the baseline's own, so that both may move together. */
const mapIn = (file: string, folder: string): string => shownPath(folder, path.dirname(file));

/** One finding a line, sorted by what stays, so that versions of the file differ where the findings do. */
export async function writeBaseline(
  given: string,
  report: Report,
  cwd: string,
): Promise<InputProblem | undefined> {
  const file = path.resolve(cwd, given);
  const lines = [...report.identities()].map(({ id, code, map, about }) =>
    JSON.stringify({ map: mapIn(file, path.resolve(cwd, map)), about, rule: code, id }),
  );
  const sorted = [...new Set(lines)].sort();
  const list = sorted.length === 0 ? '[]' : `[\n${sorted.map((line) => `    ${line}`).join(',\n')}\n  ]`;
  const text = `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
  const reason = await writeFileWhole(file, text);
  if (reason === undefined) return undefined;
  return {
    path: shownPath(file, cwd),
    message: `the baseline cannot be written: ${reason}. Name another file.`,
  };
}

export async function readBaseline(given: string, cwd: string): Promise<IsKnown | InputProblem> {
  const file = path.resolve(cwd, given);
  const read = await readBytes(file);
  const decoded = 'bytes' in read ? decode(read.bytes) : read;
  const problem = (message: string): InputProblem => ({ path: shownPath(file, cwd), message });
  if ('problem' in decoded) return problem(`${decoded.problem} --write-baseline FILE writes one.`);
  const known = keysOf(decoded.text);
  if (!known) return problem('this is no baseline of Headwater: write it anew with --write-baseline.');
  return (root, { id }) => known.has(keyOf(mapIn(file, pathOf(root)), id));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function keysOf(text: string): ReadonlySet<string> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    if (!isObject(parsed) || parsed['version'] !== VERSION || !Array.isArray(parsed['findings']))
      return undefined;
    const entries: readonly unknown[] = parsed['findings'];
    const keys = entries.map((each) =>
      isObject(each) ? keyOf(String(each['map']), String(each['id'])) : '',
    );
    return new Set(keys);
  } catch {
    return undefined;
  }
}
