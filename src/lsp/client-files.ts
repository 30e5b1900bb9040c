/** The file system as the client provides it: in the browser, and on file systems that only an editor knows. */
import type { Connection } from 'vscode-languageserver';
import type { FileSystem } from '../workspace/files.js';
import {
  listFilesRequest,
  readFileRequest,
  type ListFilesParams,
  type ReadFileParams,
  type ReadFileResult,
} from './protocol.js';
import { canonical } from './uris.js';

const UNREADABLE = 'This file cannot be read, or is not UTF-8 text: check its permissions and its encoding.';

export function createClientFiles(connection: Connection): FileSystem {
  return {
    async list(folder) {
      const params: ListFilesParams = { folder };
      return (await connection.sendRequest<readonly string[]>(listFilesRequest, params)).map(canonical);
    },
    async read(uri) {
      const params: ReadFileParams = { uri };
      const { text, isThere } = await connection.sendRequest<ReadFileResult>(readFileRequest, params);
      return text === undefined ? { problem: UNREADABLE, isThere } : { text };
    },
  };
}
