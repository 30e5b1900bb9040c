/** The files of a map as they stand in a commit, read through git: no shell, nothing written, nothing checked out. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { decode, isConfiguration, isFlowFile, type FileSystem } from '../../workspace/files.js';
import { pathOf, uriOf } from '../node-files.js';

/** What kept a commit from being read, in one sentence with its remedy. */
export class GitProblem extends Error {}

const MOST_OUTPUT = 512 * 1024 * 1024;

/** Nothing that git could take for an option, a range or a path. */
const REFERENCE = /^(?![-.])[^\s:?*[\\\p{Cc}]+$/u;

export const isReference = (text: string): boolean => REFERENCE.test(text) && !text.includes('..');

function git(cwd: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { cwd, encoding: 'buffer', maxBuffer: MOST_OUTPUT, windowsHide: true } as const;
    const child = execFile('git', [...args], options, (error, stdout, stderr) =>
      error ? reject(failure(error, stderr.toString())) : resolve(stdout),
    );
    // Where git is missing or gives up early, the callback says so.
    child.stdin?.on('error', () => undefined).end(input);
  });
}

function failure(error: Error, said: string): GitProblem {
  if ('code' in error && error.code === 'ENOENT')
    return new GitProblem('git is not installed, or not on the PATH: install it, or use --baseline.');
  if (/not a git repository/i.test(said))
    return new GitProblem('this folder is in no git repository: use --baseline instead.');
  return new GitProblem(`git says: ${said.trim().split('\n')[0] || error.message}.`);
}

/** What a map was made of in a commit, and which other files stood beside it. */
export interface CommitFiles extends FileSystem {
  /** Whether the commit has a file, or a folder, by its path below the folder of a map. */
  exists(root: string, path: string): boolean;
}

/** The files below a folder in a commit, under the uris that they have on disk. */
export async function filesOfCommit(folder: string, reference: string): Promise<CommitFiles> {
  if (!isReference(reference))
    throw new GitProblem(`${reference} is no name of a commit: give a branch, a tag or a hash.`);
  const commit = await commitOf(folder, reference);
  const listed = (await git(folder, ['ls-tree', '-r', '-z', commit, '--', '.'])).toString();
  const entries = listed.split('\0').flatMap((line) => entryOf(line, folder));
  const blobs = blobsOf(
    await git(folder, ['cat-file', '--batch'], entries.map(({ blob }) => `${blob}\n`).join('')),
  );
  const steps = stepsIn(listed, folder);
  const texts = new Map(entries.map(({ uri }, index) => [uri, blobs[index]] as const));
  return {
    list: (wanted) => Promise.resolve([...texts.keys()].filter((uri) => uri.startsWith(`${wanted}/`)).sort()),
    read: (uri) => {
      const bytes = texts.get(uri);
      return Promise.resolve(bytes ? decode(bytes) : { problem: 'There is no such file in the commit.' });
    },
    exists: (root, file) => steps.has(path.join(pathOf(root), file)),
  };
}

async function commitOf(folder: string, reference: string): Promise<string> {
  await git(folder, ['rev-parse', '--git-dir']);
  try {
    const name = await git(folder, ['rev-parse', '--verify', '--quiet', `${reference}^{commit}`]);
    return name.toString().trim();
  } catch {
    throw new GitProblem(
      `git knows no commit ${reference} here: check the name, or fetch it, as a shallow clone has only its newest.`,
    );
  }
}

/** Every file that is listed, and every folder on the way to one. */
function stepsIn(listed: string, folder: string): ReadonlySet<string> {
  const steps = new Set([folder]);
  for (const line of listed.split('\0')) {
    const parts = line.slice(line.indexOf('\t') + 1).split('/');
    for (let length = parts.length; length > 0; length--)
      steps.add(path.join(folder, ...parts.slice(0, length)));
  }
  return steps;
}

/** `100644 blob HASH\tPATH`, the path below the folder; what reading the disk would leave out is left out. */
function entryOf(line: string, folder: string): { readonly uri: string; readonly blob: string }[] {
  const match = /^100\d{3} blob ([0-9a-f]+)\t([^]+)$/.exec(line);
  const [, blob, file] = match ?? [];
  if (blob === undefined || file === undefined) return [];
  const steps = file.split('/');
  if (steps.some((step) => step.startsWith('.') || step === 'node_modules')) return [];
  const uri = uriOf(path.join(folder, ...steps));
  return isFlowFile(uri) || isConfiguration(uri) ? [{ uri, blob }] : [];
}

/** `HASH blob SIZE\nBYTES\n`, one after the other. */
function blobsOf(output: Buffer): Buffer[] {
  const blobs: Buffer[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf('\n', at);
    const size = Number(output.subarray(at, end).toString().split(' ')[2]);
    if (end < 0 || !Number.isInteger(size)) throw new GitProblem('git handed out what cannot be read.');
    blobs.push(output.subarray(end + 1, end + 1 + size));
    at = end + size + 2;
  }
  return blobs;
}
