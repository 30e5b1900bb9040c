/** The picture before it has places: nodes, boundaries and edges of a map, and the same laid out. Plain data, safe to post anywhere. */
import type { Anchor } from '../../base/span.js';
import type { FlowLifecycle, PatternKind, SystemLifecycle } from '../../model/clauses.js';
import type { SystemRole } from '../../model/declarations.js';
import type { PlaceFacts } from './facts/facts.js';

/** How many findings a thing carries. */
export interface Badge {
  readonly errors: number;
  readonly warnings: number;
  readonly information: number;
}

export const isAlike = (a: Badge, b: Badge): boolean =>
  a.errors === b.errors && a.warnings === b.warnings && a.information === b.information;

/** What a closed boundary has inside. */
export interface Holds {
  /** Id of the boundary: what opens it. */
  readonly group: string;
  readonly systems: number;
  /** Flows that stay inside. */
  readonly flows: number;
}

export interface GraphNode {
  /** The place's name: unique in a map, stable while the text changes. For a closed boundary its id, unless a place has that name. */
  readonly id: string;
  /** `domain`: a boundary that is closed. */
  readonly role: SystemRole | 'channel' | 'domain';
  readonly label: string;
  /** The title, such as "SAP S/4HANA". */
  readonly title?: string;
  readonly doc?: string;
  readonly platform?: string;
  readonly lifecycle?: SystemLifecycle;
  /** False: the text only mentions it; drawn dashed. */
  readonly declared: boolean;
  /** Id of the boundary it stands in. */
  readonly group?: string;
  readonly badge: Badge;
  readonly at?: Anchor;
  readonly facts?: PlaceFacts;
  /** Of a closed boundary. */
  readonly holds?: Holds;
  /** Of a channel: how wide the longest name is among those that it stands in line with. */
  readonly longest?: number;
}

export interface GraphGroup {
  /** The domain's name; `broker NAME` for a broker that is drawn around its channels. */
  readonly id: string;
  readonly label: string;
  readonly parent?: string;
  readonly badge?: Badge;
  readonly at?: Anchor;
}

/** One leg of a flow: a flow via a hub has a leg into it and one out of it for each target. */
export interface GraphEdge {
  /** `flow|from|to`: unique, stable. */
  readonly id: string;
  readonly flow: string;
  readonly from: string;
  readonly to: string;
  /** The entity's name. */
  readonly label: string;
  /** Undefined: the author has not said yet. */
  readonly pattern?: PatternKind;
  readonly both: boolean;
  readonly lifecycle?: FlowLifecycle;
  /** False where the flow's entity is not declared. */
  readonly declared: boolean;
  readonly badge: Badge;
  readonly at?: Anchor;
  /** To how many ends the flow fans out: its edges are one trunk up to where they part. */
  readonly fan?: number;
  /** How many flows it stands for, where it is more than its own: a bundle, or what leads between closed boundaries. */
  readonly count?: number;
  /** What entities those flows carry, each once. */
  readonly holds?: readonly string[];
  /** Their patterns, where these are several. */
  readonly mixes?: readonly PatternKind[];
  /** Ids of those flows, in the order of the text. */
  readonly members?: readonly string[];
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly groups: readonly GraphGroup[];
  readonly edges: readonly GraphEdge[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** By how much a thing is wider than it has to be, to be in line with others. */
export interface Grown {
  readonly left: number;
  readonly right: number;
}

export interface LaidOutNode extends GraphNode {
  readonly box: Box;
  readonly grown?: Grown;
}

export interface LaidOutGroup extends GraphGroup {
  readonly box: Box;
  /** How far from the left its title stands, where lines pass through the corner. */
  readonly titleAt?: number;
}

export interface LaidOutEdge extends GraphEdge {
  /** Polyline from the border of `from` to the border of `to`. */
  readonly points: readonly Point[];
  readonly labelBox?: Box;
  /** Id of the {@link LaidOutTrunk} that carries it, where it shares its way. */
  readonly trunk?: string;
  /** Led into a picture that was there before it, rather than laid out with it. */
  readonly late?: boolean;
}

/** A way that several edges share, in whole or in part: one line with a stack of labels. */
export interface LaidOutTrunk {
  readonly id: string;
  readonly edges: readonly string[];
  /** Around the stack of labels. */
  readonly labelBox?: Box;
  /** Ids of the edges that the stack only counts, in its last line. */
  readonly unlabelled: readonly string[];
}

/** Which way most flows run; `across`: those inside a boundary run at a right angle to those between boundaries. */
export type Direction = 'right' | 'down' | 'right-across' | 'down-across';

/** Pixels, origin top left. What the webview draws and the SVG of the command line come from this. */
export interface LaidOutGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LaidOutNode[];
  /** Outer before inner. */
  readonly groups: readonly LaidOutGroup[];
  readonly edges: readonly LaidOutEdge[];
  readonly trunks: readonly LaidOutTrunk[];
  readonly direction: Direction;
  /** What the layout had to leave out or simplify, in words for the reader. */
  readonly notes: readonly string[];
}
