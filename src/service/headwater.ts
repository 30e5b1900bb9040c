/** The one composition root below the hosts: texts in; maps, findings and graphs out. */
import type { Anchor, Location } from '../base/span.js';
import { rangeOf } from '../base/span.js';
import type { Fragment } from '../model/declarations.js';
import type { Finding } from '../model/finding.js';
import type { IntegrationMap } from '../model/map.js';
import type { CheckResult } from '../rules/file-findings.js';
import type { Identity } from '../rules/identity.js';
import type { Landscape } from '../views/graph/landscape.js';
import type { Arrival } from '../workspace/arrival.js';
import { Workspace, type RefreshOptions } from '../workspace/workspace.js';
import type { Host } from './host.js';
import type { Changed } from './reading.js';
import { Readings } from './readings.js';

export type { Host } from './host.js';

/** Everything that a host asks of its maps. Nothing here waits, but for reading files. */
export interface Headwater {
  /** Reads all maps below a folder; `arrival` hears of their texts before they are read. */
  addFolder(folder: string, arrival?: Arrival): Promise<void>;
  removeFolder(folder: string): void;
  /** An editor opened or changed a file. */
  setText(uri: string, text: string): void;
  /** A file changed on disk. */
  refresh(uri: string, options?: RefreshOptions): Promise<void>;
  /** Files are gone from the disk, or folders with all that was in them. */
  remove(places: ReadonlySet<string>): void;
  /** Reads what is in folders that came or are others by now, for nobody need have told of it; there is nothing in what is no folder. */
  look(places: readonly string[]): Promise<void>;
  /** A file that is no part of a map, or a folder, came or went: findings may speak of it. */
  touch(uri: string): void;
  /** Looks whether files that findings speak of are still there, or gone: for hosts that are not told of all that changes. */
  lookAgain(): void;

  /** Root uris of all maps. */
  roots(): readonly string[];
  rootOf(uri: string): string;
  isOpen(uri: string): boolean;
  /** The text of a file that an editor has open. */
  text(uri: string): string | undefined;
  fragment(uri: string): Fragment | undefined;
  /** What tells the texts of all files below a folder from any others; of those that are open, what their editors have. */
  sums(folder: string): ReadonlyMap<string, string>;
  /** What was answered of files beside a map that its findings speak of, by path. */
  beside(root: string): ReadonlyMap<string, boolean | undefined>;

  map(root: string): IntegrationMap;
  /** Checks a map until the time is up, for who has others to serve meanwhile. Whether all is checked: findings are at hand then. */
  advance(root: string, isTimeUp: () => boolean): boolean;
  /** While a map is checked for the first time: findings in an open file, once all in that was looked at. More may come. */
  findingsSoFar(uri: string): readonly Finding[] | undefined;
  check(root: string): CheckResult;
  findings(root: string): readonly Finding[];
  /** Those of one file. */
  findingsIn(uri: string): readonly Finding[];
  /** The same by file, for files with any; those of a file that did not change are the very same object as before. */
  results(root: string): ReadonlyMap<string, CheckResult>;
  /** Files whose text or findings may be others than when this was asked the last time: for the one who publishes them. */
  news(root: string): ReadonlySet<string>;
  /** Ids of its findings, the suppressed ones too, that stay while lines move. */
  identities(root: string): ReadonlyMap<Finding, Identity>;
  graph(root: string): Landscape;
  /** Draws the graph until the time is up, for who has others to serve meanwhile. The graph, where it is done. */
  advanceGraph(root: string, isTimeUp: () => boolean): Landscape | undefined;
  /** Grows with every change of a map. */
  version(root: string): number;
  /** Lines and columns of a place. */
  anchor(location: Location): Anchor;

  /** Told of the roots whose maps changed. Returns what ends the telling. */
  onChange(listener: (roots: ReadonlySet<string>) => void): () => void;
}

/** What is asked of a map that is joined, of its check, and of what is seen of it. */
type Answers = Pick<
  Headwater,
  | 'map'
  | 'advance'
  | 'findingsSoFar'
  | 'check'
  | 'findings'
  | 'findingsIn'
  | 'results'
  | 'news'
  | 'identities'
  | 'graph'
  | 'advanceGraph'
  | 'version'
>;

const listening =
  <L>(listeners: Set<L>) =>
  (listener: L): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

export function createHeadwater(host: Host): Headwater {
  const listeners = new Set<(roots: ReadonlySet<string>) => void>();
  const changed = (roots: ReadonlySet<string>, what: Changed): void => {
    for (const root of roots) readings.of(root).forget(what);
    for (const listener of listeners) listener(roots);
  };
  const changedBeside = (roots: ReadonlySet<string>): void => {
    if (roots.size > 0) changed(roots, 'beside');
  };
  const workspace = new Workspace(
    host.files,
    (roots, uri) => changed(roots, uri === undefined ? 'files' : { uri }),
    host.cache,
  );
  const readings = new Readings(host, workspace);
  const linesOf = (uri: string): readonly number[] => workspace.fragment(uri)?.lines ?? [0];
  return {
    addFolder: (folder, arrival) => workspace.addFolder(folder, arrival),
    removeFolder: (folder) => workspace.removeFolder(folder),
    setText: (uri, text) => workspace.setText(uri, text),
    refresh: (uri, options) => workspace.refresh(uri, options),
    remove: (places) => workspace.remove(places),
    look: (places) => workspace.look(places),
    touch: (uri) => changedBeside(readings.asking(uri)),
    lookAgain: () => changedBeside(readings.changedBeside()),
    roots: () => workspace.roots(),
    rootOf: (uri) => workspace.rootOf(uri),
    isOpen: (uri) => workspace.isOpen(uri),
    text: (uri) => workspace.text(uri),
    fragment: (uri) => workspace.fragment(uri),
    sums: (folder) => workspace.sums(folder),
    beside: (root) => readings.beside(root),
    ...answers(workspace, readings),
    anchor: ({ uri, span }) => ({ uri, range: rangeOf(linesOf(uri), span) }),
    onChange: listening(listeners),
  };
}

/** What is asked of one map, whatever changed before. */
const answers = (workspace: Workspace, readings: Readings): Answers => ({
  map: (root) => readings.of(root).map(),
  advance: (root, isTimeUp) => readings.of(root).advance(isTimeUp),
  findingsSoFar: (uri) => readings.of(workspace.rootOf(uri)).soFar(uri),
  check: (root) => readings.of(root).check(),
  findings: (root) => readings.of(root).check().findings,
  results: (root) => readings.of(root).results(),
  news: (root) => readings.of(root).news(),
  findingsIn: (uri) => readings.of(workspace.rootOf(uri)).results().get(uri)?.findings ?? [],
  identities: (root) => readings.of(root).identities(),
  graph: (root) => readings.of(root).graph(),
  advanceGraph: (root, isTimeUp) => readings.of(root).advanceGraph(isTimeUp),
  version: (root) => readings.of(root).version,
});
