/** A file system that only the editor knows: one file in memory. */
import { Disposable, EventEmitter, FileSystemError, FileType, workspace } from 'vscode';
import type { FileChangeEvent, FileStat, FileSystemProvider, Uri } from 'vscode';

export function registerMemoryFile(scheme: string, path: string, text: string): Disposable {
  const content = new TextEncoder().encode(text);
  const changes = new EventEmitter<FileChangeEvent[]>();
  const refuse = (uri: Uri): never => {
    throw FileSystemError.NoPermissions(uri);
  };
  const known = (uri: Uri): void => {
    if (uri.path !== path) throw FileSystemError.FileNotFound(uri);
  };
  const provider: FileSystemProvider = {
    onDidChangeFile: changes.event,
    watch: () => new Disposable(() => {}),
    stat(uri): FileStat {
      known(uri);
      return { type: FileType.File, ctime: 0, mtime: 0, size: content.length };
    },
    readFile(uri) {
      known(uri);
      return content;
    },
    readDirectory: () => [],
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  return Disposable.from(changes, workspace.registerFileSystemProvider(scheme, provider));
}
