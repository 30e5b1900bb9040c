/** Keeps the maps in step with editors and disk: documents, watched files, workspace folders. */
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type DidChangeWatchedFilesRegistrationOptions,
  type FileEvent,
  type InitializeParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isBelow, isConfiguration, isFlowFile, parentOf } from '../workspace/files.js';
import type { Keeper } from './keeper.js';
import { explain, type Session } from './session.js';
import { canonical } from './uris.js';

const isServed = ({ languageId, uri }: TextDocument): boolean =>
  languageId === 'headwater' || isFlowFile(uri) || isConfiguration(uri);

/** `onPins` hears of maps whose pins changed. */
export function serveDocuments(session: Session, onPins: (root: string) => void): void {
  const { connection, documents, headwater, uris } = session;
  documents.onDidChangeContent(({ document }) => {
    if (!isServed(document)) return;
    session.calm.end();
    try {
      headwater.setText(uris.opened(document.uri), document.getText());
    } catch (error) {
      session.log(`${document.uri}: ${explain(error)}`);
    }
  });
  documents.onDidClose(({ document }) => {
    const uri = canonical(document.uri);
    session.later(uri, () =>
      documents.get(document.uri) ? undefined : headwater.refresh(uri, { closed: true }),
    );
  });
  // Watchers may be silent, as on some file systems: who opens or saves a text wants what it says to be true now.
  const look = ({ document }: { readonly document: TextDocument }): void => {
    if (isServed(document)) session.later(document.uri, () => lookAgain(session));
  };
  documents.onDidOpen(look);
  documents.onDidSave(look);
  connection.onDidChangeWatchedFiles(({ changes }) => applyChanges(session, changes, onPins));
  documents.listen(connection);
}

function lookAgain({ existence, headwater }: Session): void {
  existence.doubt();
  headwater.lookAgain();
}

/** Hidden folders and installed packages hold no map. */
const isHidden = (path: string): boolean => /(?:^|\/)(?:\.[^/]*|node_modules)(?:\/|$)/.test(path);

/** What of a uri lies below the workspace folder that holds it. */
function pathInFolder(session: Session, uri: string): string {
  const folder = session.folders.find((each) => isBelow(uri, each));
  return folder === undefined ? '' : uri.slice(folder.length + 1);
}

function applyChanges(session: Session, changes: readonly FileEvent[], onPins: (root: string) => void): void {
  const { headwater } = session;
  const came = new Set<string>();
  // Deletions one behind the other are looked up in the map together.
  let gone = new Set<string>();
  const flush = (): void => {
    const uris = gone;
    gone = new Set();
    if (uris.size > 0) session.later('deleted files', () => forget(session, uris));
  };
  for (const { uri: spelt, type } of changes) {
    const uri = canonical(spelt);
    if (isHidden(pathInFolder(session, uri))) continue;
    for (const root of session.pins.forget(uri)) onPins(root);
    if (type !== FileChangeType.Changed) {
      session.existence.changed(uri);
      session.later(uri, () => headwater.touch(uri));
    }
    if (type === FileChangeType.Deleted) {
      gone.add(uri);
    } else if (isFlowFile(uri) || isConfiguration(uri)) {
      flush();
      session.later(uri, () => headwater.refresh(uri));
    } else if (type === FileChangeType.Created) {
      came.add(uri);
    }
  }
  flush();
  if (came.size > 0) session.later('new folders', () => lookInto(session, came));
}

/** Files are gone, or folders with all that was in them. */
function forget({ headwater }: Session, gone: ReadonlySet<string>): void {
  const known = headwater.roots().flatMap((root) => [...headwater.map(root).fragments.keys()]);
  for (const uri of known) if (isInOneOf(gone, uri)) headwater.remove(uri);
}

/** Some of what came may be folders, and of what these came with editors need not tell. */
async function lookInto({ headwater }: Session, came: ReadonlySet<string>): Promise<void> {
  for (const uri of came) if (!isInOneOf(came, parentOf(uri))) await headwater.look(uri);
}

function isInOneOf(folders: ReadonlySet<string>, uri: string): boolean {
  for (let at = uri; at !== ''; at = parentOf(at)) if (folders.has(at)) return true;
  return false;
}

/** Folders that the client has open when it starts. */
export function initialFolders({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders ? workspaceFolders.map(({ uri }) => uri) : rootUri ? [rootUri] : [];
  return uris.map(canonical);
}

export function addFolder(session: Session, keeper: Keeper, folder: string): void {
  session.folders.push(folder);
  session.later(folder, () => session.headwater.addFolder(folder, keeper.arrival(folder)));
}

/** What can only be asked of the client once it is initialized. */
export function watch(session: Session, keeper: Keeper): void {
  const { capabilities, connection, headwater } = session;
  if (capabilities.workspace?.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const folder of removed.map(({ uri }) => canonical(uri))) {
        session.folders = session.folders.filter((each) => each !== folder);
        session.later(folder, () => headwater.removeFolder(folder));
      }
      for (const { uri } of added) addFolder(session, keeper, canonical(uri));
    });
  }
  if (!capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  const options: DidChangeWatchedFilesRegistrationOptions = {
    watchers: [
      { globPattern: '**/*.flow' },
      { globPattern: '**/headwater.json' },
      { globPattern: '**/headwater.pins' },
      // Of a folder that comes or goes, editors may tell the folder alone; and findings speak of other files, such as tests.
      { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
    ],
  };
  connection.client
    .register(DidChangeWatchedFilesNotification.type, options)
    .catch((error: unknown) => session.log(`watching files: ${explain(error)}`));
}
