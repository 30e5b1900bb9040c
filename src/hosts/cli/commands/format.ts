/** `headwater format`: formats files in place, or says which would change. */
import path from 'node:path';
import { formatFile } from '../../../service/format.js';
import { decode, isFlowFile } from '../../../workspace/files.js';
import { createNodeFiles, pathOf, readBytes, uriOf } from '../../node-files.js';
import type { Command, Given } from '../command.js';
import type { ExitCode, Io } from '../io.js';
import type { Target } from '../paths.js';
import { findTargets, shownPath } from '../paths.js';
import { printable } from '../printable.js';
import type { InputProblem } from '../problem.js';
import { describeProblem } from '../problem.js';
import { writeFileWhole } from '../write-file.js';

export const format: Command = {
  name: 'format',
  summary: 'Format .flow files in place.',
  usage: '[PATH…]',
  details: [
    'A PATH is a folder or a .flow file; the current folder where there is none. Only white space changes. A file with syntax errors is left alone, and said so.',
    'Exit codes: 0 done, 1 --check found files that would change, 2 something could not be used.',
  ],
  options: {
    check: { type: 'boolean', description: 'write nothing: list the files that would change' },
  },
  run,
};

type Outcome = { readonly changed: boolean } | InputProblem;

async function run(given: Given, io: Io): Promise<ExitCode> {
  const { targets, problems } = await findTargets(given.paths.length > 0 ? given.paths : ['.'], io.cwd);
  const isCheck = given.has('check');
  const say = (problem: InputProblem): void => io.err(describeProblem(problem));
  problems.forEach(say);
  const counts = { files: 0, changed: 0, problems: problems.length };
  for (const file of await filesOf(targets, io, (problem) => (counts.problems++, say(problem)))) {
    const shown = shownPath(file, io.cwd);
    const outcome = await formatOne(file, shown, isCheck);
    if ('message' in outcome) {
      counts.problems++;
      say(outcome);
      continue;
    }
    counts.files++;
    if (!outcome.changed) continue;
    counts.changed++;
    io.out(`${printable(shown)}\n`);
  }
  if (targets.length > 0 && counts.files > 0) io.err(`${closing(counts, isCheck)}\n`);
  if (counts.problems > 0) return 2;
  return isCheck && counts.changed > 0 ? 1 : 0;
}

function closing(
  { files, changed }: { readonly files: number; readonly changed: number },
  isCheck: boolean,
): string {
  const of = `${files} file${files === 1 ? '' : 's'}`;
  if (changed === 0) return isCheck ? `Nothing to change in ${of}.` : `Nothing changed in ${of}.`;
  return isCheck ? `${changed} of ${of} would change.` : `${changed} of ${of} changed.`;
}

/** Absolute paths, each once. */
async function filesOf(
  targets: readonly Target[],
  { cwd }: Io,
  say: (problem: InputProblem) => void,
): Promise<string[]> {
  const files = new Set<string>();
  for (const target of targets) {
    if (target.kind === 'file') {
      files.add(target.path);
      continue;
    }
    let isListed = true;
    const onUnreadable = (folder: string, reason: string): void => {
      if (folder === target.path) isListed = false;
      say({ path: shownPath(folder, cwd), message: `this folder cannot be read: ${reason}.` });
    };
    const found = (await createNodeFiles({ onUnreadable }).list(uriOf(target.path))).filter(isFlowFile);
    if (found.length === 0 && isListed) {
      say({
        path: shownPath(target.path, cwd),
        message: 'there is no .flow file in or below this folder: give the folder of a map.',
      });
    }
    for (const uri of found) files.add(path.normalize(pathOf(uri)));
  }
  return [...files];
}

const BYTE_ORDER_MARK = '\uFEFF';

async function formatOne(file: string, shown: string, isCheck: boolean): Promise<Outcome> {
  const read = await readBytes(file);
  if ('problem' in read) return { path: shown, message: read.problem };
  const decoded = decode(read.bytes);
  if ('problem' in decoded) return { path: shown, message: decoded.problem };
  const { text, broken } = formatFile(decoded.text);
  if (broken) {
    const { line, column, problem } = broken;
    return {
      path: shown,
      line,
      column,
      message: `left alone, because of a syntax error: ${problem.message}`,
    };
  }
  if (text === decoded.text) return { changed: false };
  if (isCheck) return { changed: true };
  const hasMark = read.bytes[0] === 0xef && read.bytes[1] === 0xbb && read.bytes[2] === 0xbf;
  const reason = await writeFileWhole(file, (hasMark ? BYTE_ORDER_MARK : '') + text);
  return reason === undefined
    ? { changed: true }
    : { path: shown, message: `this file cannot be written: ${reason}. It is as it was.` };
}
