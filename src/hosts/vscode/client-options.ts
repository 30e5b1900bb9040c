/** How the client speaks to the server: which documents it serves, what it says of itself. The server asks for file events. */
import { Uri, workspace, type LogOutputChannel } from 'vscode';
import { RevealOutputChannelOn, type LanguageClientOptions } from 'vscode-languageclient';
import type { ClientOptions } from '../../lsp/protocol.js';

export const languageId = 'headwater';

/** What the server is told once, when it starts. */
export interface Surroundings {
  /** Schemes of the documents that are served, sorted. */
  readonly schemes: readonly string[];
  readonly providesFiles: boolean;
}

/**
 * Served are the schemes that authors write in: a historic version in a comparison (`git:`) is read-only,
 * and findings on it would stand in the Problems panel beside those of the text.
 */
export function surroundings(readsFiles: boolean): Surroundings {
  const folders = (workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  const open = workspace.textDocuments
    .filter((document) => document.languageId === languageId)
    .map((document) => document.uri.scheme)
    .filter((scheme) => workspace.fs.isWritableFileSystem(scheme) === true);
  const schemes = [...new Set(['file', 'untitled', ...folders, ...open])].sort();
  const onDisk = schemes.every((scheme) => scheme === 'file' || scheme === 'untitled');
  return { schemes, providesFiles: !readsFiles || !onDisk };
}

/** False where a document or folder came that the server was not told of; what went does no harm. */
export const covers = (told: Surroundings, now: Surroundings): boolean =>
  now.schemes.every((scheme) => told.schemes.includes(scheme)) && (told.providesFiles || !now.providesFiles);

export function clientOptions(
  extension: Uri,
  { schemes, providesFiles }: Surroundings,
  log: LogOutputChannel,
  cacheFolder: Uri | undefined,
): LanguageClientOptions {
  const initializationOptions: ClientOptions = {
    rulePages: Uri.joinPath(extension, 'docs', 'rules').toString(),
    providesFiles,
    ...(cacheFolder ? { cacheFolder: cacheFolder.toString() } : {}),
    asksReasons: true,
  };
  return {
    documentSelector: schemes.map((scheme) => ({ scheme, language: languageId })),
    initializationOptions,
    outputChannel: log,
    // A failed hover is a line in the log, no message over the text; a server that is gone still speaks up.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  };
}
