/** What a page that stands alone carries in itself. */
import type { Point } from '../../../views/graph/graph.js';
import type { Landscape } from '../../../views/graph/landscape.js';
import type { Ask } from '../../../views/graph/show/ask.js';

export interface AloneData {
  readonly title: string;
  /** The reader's choice where left out. */
  readonly theme?: 'light' | 'dark';
  readonly graph: Landscape;
  readonly pins: Readonly<Record<string, Point>>;
  /** What is shown at first. */
  readonly ask: Ask;
}
