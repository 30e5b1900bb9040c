/** What a host and the preview say to each other. */
import type { Anchor } from '../../base/span.js';
import type { EditParams } from '../../lsp/protocol.js';
import type { Point } from '../../views/graph/graph.js';
import type { Landscape } from '../../views/graph/landscape.js';
import type { Patch } from '../../views/graph/patch.js';
import type { Ask } from '../../views/graph/show/ask.js';

/** A new graph. `uri` names a document of the map: the preview keeps it, so that it can be restored after a reload. */
export interface GraphMessage {
  readonly type: 'graph';
  readonly uri: string;
  readonly version: number;
  readonly graph: Landscape;
  /** Where somebody put things by hand, by id. */
  readonly pins?: Readonly<Record<string, Point>>;
  /** What is other than in the graph before it, for whoever has that one. */
  readonly patch?: Patch;
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

/** Show this, as a link or a command asked; what is left out becomes nothing. */
export interface ShowMessage {
  readonly type: 'show';
  readonly ask: Ask;
  readonly selected?: string;
  readonly view?: View;
  readonly panel?: PanelKind;
}

/** A key or a command outside of the page that is meant for it. */
export const outsideCommands = [
  'search',
  'back',
  'forward',
  'saveView',
  'copyLink',
  'layOut',
  'list',
] as const;
export type OutsideCommand = (typeof outsideCommands)[number];

export interface CommandMessage {
  readonly type: 'command';
  readonly command: OutsideCommand;
}

/** The answer to a request, by its number: a result, or why there is none, in words for the reader. */
export interface AnswerMessage {
  readonly type: 'answer';
  readonly id: number;
  readonly result?: unknown;
  readonly failure?: string;
}

export type ToPreview = GraphMessage | SelectMessage | ShowMessage | CommandMessage | AnswerMessage;

/** What the preview asks its host for, and what comes back. */
export interface Requests {
  /** What the editor's hover tells of the word `name` in a declaration, as Markdown. */
  readonly hover: { readonly asked: HoverRequest; readonly answer: { readonly markdown?: string } };
  /** Titles of the fixes of one finding. */
  readonly fixes: {
    readonly asked: { readonly at: Anchor; readonly code: string };
    readonly answer: readonly string[];
  };
  /** An edit of the text, which undo undoes. */
  readonly edit: { readonly asked: EditParams['edit']; readonly answer: EditAnswer };
  /** A link that shows this picture again; where a host has none, it fails. */
  readonly link: { readonly asked: PreviewState; readonly answer: { readonly copied: boolean } };
}

export interface HoverRequest {
  readonly at: Anchor;
  readonly name: string;
}

export interface EditAnswer {
  /** What the author should know of it. */
  readonly notes: readonly string[];
  /** Why nothing was done. */
  readonly problem?: string;
  /** It can be done where the entity may be declared on the way. */
  readonly mayDeclare?: boolean;
}

export type RequestKind = keyof Requests;

export type RequestMessage = {
  readonly [K in RequestKind]: {
    readonly type: 'request';
    readonly id: number;
    readonly kind: K;
    readonly asked: Requests[K]['asked'];
  };
}[RequestKind];

/** The script listens from now on. */
export interface ReadyMessage {
  readonly type: 'ready';
}

/** The user chose a thing: show its text. */
export interface RevealMessage {
  readonly type: 'reveal';
  readonly at: Anchor;
  /** And go there, rather than stay in the picture. */
  readonly focus?: boolean;
}

/** What is asked of the picture now; the panel's title tells a part of it. */
export interface AskedMessage {
  readonly type: 'asked';
  readonly ask: Ask;
}

export type FromPreview = ReadyMessage | RevealMessage | AskedMessage | RequestMessage;

/** Zoom and pan. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** What may stand beside the picture, one at a time. */
export const panelKinds = ['details', 'filter', 'list'] as const;
export type PanelKind = (typeof panelKinds)[number];

/** What the host's `setState` keeps; the extension reads `uri` out of it when it restores a panel. */
export interface PreviewState {
  readonly uri?: string;
  readonly ask?: Ask;
  /** The key of a thing: `node:ERP`. */
  readonly selected?: string;
  /** Absent while the picture is fitted to the pane. */
  readonly view?: View;
  readonly panel?: PanelKind;
}
