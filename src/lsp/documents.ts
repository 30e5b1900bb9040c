/** Keeps the maps in step with editors and disk: documents, watched files, workspace folders. */
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type DidChangeWatchedFilesRegistrationOptions,
  type FileEvent,
  type InitializeParams,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  isBelow,
  isBelowOneOf,
  isConfiguration,
  isFlowFile,
  isMapFile,
  mayHold,
  parentOf,
} from '../workspace/files.js';
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

/** What is told of changed files, put in order: editors tell twice, late, and what comes before what goes. The disk has the last word. */
interface News {
  /** Files, or folders with all that was in them. */
  readonly gone: ReadonlySet<string>;
  /** Folders, maybe, that came or are others by now. */
  readonly places: ReadonlySet<string>;
  /** Files of maps. */
  readonly files: ReadonlySet<string>;
}

function applyChanges(session: Session, changes: readonly FileEvent[], onPins: (root: string) => void): void {
  const { existence, headwater, pins } = session;
  const seen = changes
    .map(({ uri, type }) => ({ uri: canonical(uri), type }))
    .filter(({ uri }) => isSeen(session, uri));
  for (const root of new Set(seen.flatMap(({ uri }) => pins.forget(uri)))) onPins(root);
  const { gone, places, files } = newsOf(seen);
  // What changes and is no file of a map may be a folder that took the place of another one.
  const isNews = ({ uri, type }: FileEvent): boolean => type !== FileChangeType.Changed || places.has(uri);
  for (const uri of new Set(seen.filter(isNews).map((change) => change.uri))) {
    existence.changed(uri);
    session.later(uri, () => headwater.touch(uri));
  }
  const isToldAlone = (uri: string): boolean => !isBelowOneOf(parentOf(uri), places);
  session.later('files that are gone', () => headwater.remove(gone));
  session.later('folders that came', () => headwater.look([...places].filter(isToldAlone)));
  for (const uri of files) if (isToldAlone(uri)) session.later(uri, () => headwater.refresh(uri));
}

/** Whether a map may take in what is there; what is in no workspace folder may have been opened alone. */
function isSeen({ folders }: Session, uri: string): boolean {
  const holding = folders.filter((folder) => isBelow(uri, folder));
  return holding.length === 0 || holding.some((folder) => mayHold(folder, uri));
}

function newsOf(changes: readonly FileEvent[]): News {
  const gone = new Set<string>();
  const places = new Set<string>();
  const files = new Set<string>();
  for (const { uri, type } of changes) {
    if (type === FileChangeType.Deleted) gone.add(uri);
    else (isMapFile(uri) ? files : places).add(uri);
  }
  return { gone, places, files };
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
      // Of a folder that comes, goes or takes the place of another, editors may tell the folder alone; findings speak of other files too.
      { globPattern: '**' },
    ],
  };
  connection.client
    .register(DidChangeWatchedFilesNotification.type, options)
    .catch((error: unknown) => session.log(`watching files: ${explain(error)}`));
}
