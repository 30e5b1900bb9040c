/** What the command line's server and its page say to each other. */
import type { Anchor } from '../../../base/span.js';
import type { Point } from '../../../views/graph/graph.js';
import type { Landscape } from '../../../views/graph/landscape.js';
import type { Ask } from '../../../views/graph/show/ask.js';

/** In the page. */
export interface ServedData {
  readonly title: string;
  readonly token: string;
  /** Of the scripts: a page of another build is loaded anew. */
  readonly build: string;
  /** What is shown at first. */
  readonly ask: Ask;
}

/** What the preview is told; see `GraphMessage`. */
export interface ShownMap {
  readonly type: 'graph';
  readonly uri: string;
  readonly version: number;
  readonly graph: Landscape;
  readonly pins: Readonly<Record<string, Point>>;
  readonly broken?: boolean;
}

/** The first event of a connection. */
export interface Hello {
  readonly type: 'hello';
  readonly build: string;
}

export type ServedEvent = Hello | ShownMap;

/** Asked with `GET /hover?…&asked=`. */
export interface HoverQuestion {
  readonly at: Anchor;
  readonly name: string;
}
