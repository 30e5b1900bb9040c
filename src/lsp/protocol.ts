/** What the server and the extension say to each other beyond the Language Server Protocol. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { MapEdit, Refusal } from '../service/edits/edit.js';
import type { Point } from '../views/graph/graph.js';
import type { Landscape } from '../views/graph/landscape.js';
import type { Patch } from '../views/graph/patch.js';

/** Client → server request: the graph of the map that a document belongs to. */
export const graphRequest = 'headwater/graph';
export interface GraphParams {
  readonly uri: string;
  /** Version of the graph that the client has of this map: it is told what is other than in that one. */
  readonly have?: number;
  /**
   * The client puts large answers together: long lists of the graph, or of the patch, come before them in {@link Piece}s, as the
   * protocol's own progress with this token, and stand empty in the answer.
   */
  readonly partialResultToken?: number | string;
}
export interface GraphResult {
  /** Uri of the folder that the map covers. */
  readonly root: string;
  /** Grows with every change of the map. */
  readonly version: number;
  readonly graph: Landscape;
  /** Where things are pinned, by id. */
  readonly pins: Readonly<Record<string, Point>>;
}
/** Instead of the graph, for a client that has the one before. */
export interface GraphPatchResult extends Omit<GraphResult, 'graph'> {
  readonly patch: Patch;
}
export type GraphAnswer = GraphResult | GraphPatchResult;

/** Client → server request: the graph of a map that stands in one text, beside all files. Answered with a {@link Landscape}. */
export const textGraphRequest = 'headwater/graphOfText';
export interface TextGraphParams {
  readonly text: string;
}

/** Client → server request: what somebody did in the picture, as an edit of the text that the client applies. */
export const editRequest = 'headwater/edit';
export interface EditParams {
  /** A document of the map: the one that the author looks at, where there is one. */
  readonly uri: string;
  readonly edit: MapEdit | PinEdit;
}
/** Things that are pinned to a place of the picture, or let go. */
export interface PinEdit {
  readonly kind: 'pin';
  /** By id of the node or boundary; null lets it go. */
  readonly pins: Readonly<Record<string, Point | null>>;
  /** Lets all others go. */
  readonly afresh?: boolean;
}
export type EditResult = { readonly edit: WorkspaceEdit; readonly notes: readonly string[] } | Refusal;

/** Server → client notification: the graph of a map changed. */
export const graphChanged = 'headwater/graphChanged';
export interface GraphChangedParams {
  readonly root: string;
  readonly version: number;
}

/** Server → client requests, where the client holds the files (in the browser): list and read the `.flow` files and `headwater.json`s below a folder. */
export const listFilesRequest = 'headwater/listFiles';
export interface ListFilesParams {
  readonly folder: string;
}
export const readFileRequest = 'headwater/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  /** Undefined where the file cannot be read. */
  readonly text?: string;
  /** Of one that cannot be read: whether there is one at all; undefined where nobody can tell. */
  readonly isThere?: boolean;
}

/** Server → client request, of the same clients: which of some files and folders below a folder are there. A client may leave it unanswered. */
export const existRequest = 'headwater/exist';
export interface ExistParams {
  readonly root: string;
  /** From the folder, with `/`; not percent-encoded. */
  readonly paths: readonly string[];
}
export interface ExistResult {
  /** In the order of the paths; null where the client cannot tell. */
  readonly exist: readonly (boolean | null)[];
}

/** `initializationOptions` that a client may send. */
export interface ClientOptions {
  /** Uri of the folder that holds the rules' pages. */
  readonly rulePages?: string;
  /** The client answers listFiles and readFile. */
  readonly providesFiles?: boolean;
  /** Uri of a folder of the client's own, in which what was read of a map may be kept for the next time. */
  readonly cacheFolder?: string;
  /** The client knows the command that asks for the reason of a suppression. */
  readonly asksReasons?: boolean;
}

/** Client command behind "suppress with a reason": arguments are a {@link SuppressArguments}. */
export const suppressCommand = 'headwater.suppress';
export interface SuppressArguments {
  readonly uri: string;
  readonly code: string;
  /** Where the comment goes, zero-based line; its indentation. */
  readonly line: number;
  readonly indent: string;
}
