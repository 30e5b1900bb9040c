/** Answers a server that cannot read files itself, in the browser or on a virtual file system. */
import { RelativePattern, Uri, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { listFilesRequest, readFileRequest } from '../../lsp/protocol.js';
import type { ListFilesParams, ReadFileParams, ReadFileResult } from '../../lsp/protocol.js';

export function answerFileRequests(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(listFilesRequest, ({ folder }: ListFilesParams) => listFiles(folder)),
    client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readFile(uri)),
  ];
}

async function listFiles(folder: string): Promise<string[]> {
  const pattern = new RelativePattern(Uri.parse(folder, true), '**/{*.flow,headwater.json}');
  const found = await workspace.findFiles(pattern, '**/node_modules/**');
  return found.map((uri) => uri.toString()).sort();
}

/** A file that is gone or not UTF-8 has no text; the server says what that means for the map. */
async function readFile(uri: string): Promise<ReadFileResult> {
  try {
    const bytes = await workspace.fs.readFile(Uri.parse(uri, true));
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {};
  }
}
