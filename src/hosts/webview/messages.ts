/** What the extension and the preview say to each other: types only, so that both ends may import them. */
import type { Anchor } from '../../base/span.js';
import type { Graph } from '../../views/graph/graph.js';

/** A new graph. `uri` names a document of the map: the preview keeps it, so that it can be restored after a reload. */
export interface GraphMessage {
  readonly type: 'graph';
  readonly uri: string;
  readonly version: number;
  readonly graph: Graph;
  /** The text has errors that may hide parts of the map: the last good picture stays, with a notice. */
  readonly broken?: boolean;
}

/** What stands at the cursor: its nodes, edges and boundaries by id. Nothing at all clears the highlight. */
export interface SelectMessage {
  readonly type: 'select';
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly groups: readonly string[];
}

export type ToPreview = GraphMessage | SelectMessage;

/** The script listens from now on. */
export interface ReadyMessage {
  readonly type: 'ready';
}

/** The user chose a thing: show its text. */
export interface RevealMessage {
  readonly type: 'reveal';
  readonly at: Anchor;
}

export type FromPreview = ReadyMessage | RevealMessage;

/** What `vscode.setState` keeps; the extension reads `uri` out of it when it restores a panel. */
export interface PreviewState {
  readonly uri?: string;
  readonly selected?: string;
  /** Zoom and pan; absent while the picture is fitted to the pane. */
  readonly view?: { readonly x: number; readonly y: number; readonly k: number };
}
