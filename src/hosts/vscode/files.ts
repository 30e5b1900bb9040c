/** Answers a server that cannot read files itself, in the browser or on a virtual file system. */
import { FileSystemError, FileType, RelativePattern, Uri, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { existRequest, listFilesRequest, readFileRequest } from '../../lsp/protocol.js';
import type {
  ExistParams,
  ExistResult,
  ListFilesParams,
  ReadFileParams,
  ReadFileResult,
} from '../../lsp/protocol.js';

export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(listFilesRequest, ({ folder }: ListFilesParams) => listFiles(folder)),
    client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readFile(uri)),
    client.onRequest(existRequest, (params: ExistParams) => exist(params)),
  ];
}

async function listFiles(folder: string): Promise<string[]> {
  const uri = Uri.parse(folder, true);
  const type = await typeOf(uri);
  if (type === 'none' || (typeof type === 'number' && (type & FileType.Directory) === 0)) return [];
  const pattern = new RelativePattern(uri, '**/{*.flow,headwater.json}');
  const found = await workspace.findFiles(pattern, '**/node_modules/**');
  return found.map((uri) => uri.toString()).sort();
}

/** A file that is gone or not UTF-8 has no text; the server says what that means for the map. */
async function readFile(spelt: string): Promise<ReadFileResult> {
  const uri = Uri.parse(spelt, true);
  try {
    const bytes = await workspace.fs.readFile(uri);
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const type = await typeOf(uri);
    if (type === undefined) return {};
    return { isThere: type !== 'none' && (type & FileType.Directory) === 0 };
  }
}

async function exist({ root, paths }: ExistParams): Promise<ExistResult> {
  const folder = Uri.parse(root, true);
  // A file outside all folders is a map of its own, and has nothing below it; nor is anything known of a folder that cannot be seen.
  const type = await typeOf(folder);
  if (typeof type !== 'number' || (type & FileType.Directory) === 0) return { exist: paths.map(() => null) };
  return { exist: await Promise.all(paths.map((path) => isThere(Uri.joinPath(folder, path)))) };
}

/** Where a link leads an editor's file system does not tell: out of the folder it would show another file on every machine. */
async function isThere(uri: Uri): Promise<boolean | null> {
  const type = await typeOf(uri);
  if (type === undefined) return null;
  if (type === 'none') return false;
  return (type & FileType.SymbolicLink) === 0 ? true : null;
}

/** Undefined where nobody can tell: without the permission to look, or while who holds the files is away. */
async function typeOf(uri: Uri): Promise<FileType | 'none' | undefined> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound' ? 'none' : undefined;
  }
}
