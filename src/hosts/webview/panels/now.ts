/** What the panels around the picture know, and what they may do. */
import type { Anchor } from '../../../base/span.js';
import type { LaidOutGraph } from '../../../views/graph/graph.js';
import type { Landscape } from '../../../views/graph/landscape.js';
import type { Ask } from '../../../views/graph/show/ask.js';
import type { Shown } from '../../../views/graph/show/show.js';
import type { PanelKind, PreviewState } from '../messages.js';

export interface Now {
  /** The whole map. */
  readonly landscape: Landscape | undefined;
  /** What of it is asked for. */
  readonly shown: Shown | undefined;
  /** Where it stands, or is about to. */
  readonly picture: LaidOutGraph | undefined;
  readonly ask: Ask;
  readonly state: PreviewState;
  readonly pinned: ReadonlySet<string>;
  readonly behind: number;
  readonly ahead: number;
}

/** `undefined` takes a part out of the ask. */
export type AskChange = { readonly [K in keyof Ask]: Ask[K] | undefined };

export interface Actions {
  now(): Now;
  ask(change: AskChange): void;
  /** Everything of the map, without focus, filter and lens. */
  askNothing(): void;
  back(): void;
  forward(): void;
  /** Chooses a thing by its key: `node:ERP`, `edge:…`, `group:…`, `entity:Order`, `team:ops`, `flow:…`. */
  choose(key: string | undefined): void;
  /** Chooses it, and moves the view so that it stands in the middle; opens what hides it. */
  goTo(key: string): void;
  /** Shows its text; `focus`: and goes there. */
  reveal(at: Anchor | undefined, focus: boolean): void;
  /** `enter`: the focus goes there, as who came by keyboard wants it. */
  open(panel: PanelKind | undefined, enter?: boolean): void;
  search(): void;
  copyLink(): void;
  fix(code: string, at: Anchor, title: string): void;
  fixes(code: string, at: Anchor): Promise<readonly string[]>;
}

export interface Panel {
  readonly element: HTMLElement;
  update(now: Now): void;
}
