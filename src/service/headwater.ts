/** The one composition root below the hosts: texts in; maps, findings and graphs out. */
import type { Anchor, Location } from '../base/span.js';
import { rangeOf } from '../base/span.js';
import type { Fragment } from '../model/declarations.js';
import type { Finding } from '../model/finding.js';
import { joinFragments } from '../model/join.js';
import type { IntegrationMap } from '../model/map.js';
import type { CheckResult } from '../rules/check.js';
import { inspectMap } from '../rules/check.js';
import { graphOf } from '../views/graph/build.js';
import type { Graph } from '../views/graph/graph.js';
import type { FileSystem } from '../workspace/files.js';
import { Workspace } from '../workspace/workspace.js';

/** What the host provides. */
export interface Host {
  readonly files: FileSystem;
  /** Today as an ISO date: suppressions run out. */
  today(): string;
  /** A fault of our own, for the host's log. */
  log(message: string): void;
}

/** Everything that a host asks of its maps. Nothing here waits, but for reading files. */
export interface Headwater {
  /** Reads all maps below a folder. */
  addFolder(folder: string): Promise<void>;
  removeFolder(folder: string): void;
  /** An editor opened or changed a file. */
  setText(uri: string, text: string): void;
  /** A file changed on disk; `closed`: its editor closed, so the disk counts again. */
  refresh(uri: string, options?: { readonly closed?: boolean }): Promise<void>;
  remove(uri: string): void;

  /** Root uris of all maps. */
  roots(): readonly string[];
  rootOf(uri: string): string;
  isOpen(uri: string): boolean;
  /** The text of a file that an editor has open. */
  text(uri: string): string | undefined;
  fragment(uri: string): Fragment | undefined;

  map(root: string): IntegrationMap;
  check(root: string): CheckResult;
  findings(root: string): readonly Finding[];
  graph(root: string): Graph;
  /** Grows with every change of a map. */
  version(root: string): number;
  /** Lines and columns of a place. */
  anchor(location: Location): Anchor;

  /** Told of the roots whose maps changed. Returns what ends the telling. */
  onChange(listener: (roots: ReadonlySet<string>) => void): () => void;
}

/** What is known of one map until it changes. */
interface State {
  version: number;
  map?: IntegrationMap;
  checked?: CheckResult;
  graph?: Graph;
}

export function createHeadwater(host: Host): Headwater {
  const listeners = new Set<(roots: ReadonlySet<string>) => void>();
  const states = new Map<string, State>();
  const stateOf = (root: string): State => {
    const state = states.get(root) ?? { version: 0 };
    states.set(root, state);
    return state;
  };
  const workspace = new Workspace(host.files, (roots) => {
    for (const root of roots) states.set(root, { version: stateOf(root).version + 1 });
    for (const listener of listeners) listener(roots);
  });
  const map = (root: string): IntegrationMap => {
    const state = stateOf(root);
    return (state.map ??= joinFragments(workspace.fragmentsOf(root)));
  };
  const onCrash = (rule: string, error: unknown): void =>
    host.log(`The rule ${rule} failed: ${String(error)}`);
  const check = (root: string): CheckResult => {
    const state = stateOf(root);
    return (state.checked ??= inspectMap(map(root), { today: host.today(), onCrash }));
  };
  return {
    addFolder: (folder) => workspace.addFolder(folder),
    removeFolder: (folder) => workspace.removeFolder(folder),
    setText: (uri, text) => workspace.setText(uri, text),
    refresh: (uri, options) => workspace.refresh(uri, options),
    remove: (uri) => workspace.remove(uri),
    roots: () => workspace.roots(),
    rootOf: (uri) => workspace.rootOf(uri),
    isOpen: (uri) => workspace.isOpen(uri),
    text: (uri) => workspace.text(uri),
    fragment: (uri) => workspace.fragment(uri),
    map,
    check,
    findings: (root) => check(root).findings,
    graph: (root) => (stateOf(root).graph ??= graphOf(map(root), check(root).findings)),
    version: (root) => stateOf(root).version,
    anchor: ({ uri, span }) => ({ uri, range: rangeOf(workspace.fragment(uri)?.lines ?? [0], span) }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
