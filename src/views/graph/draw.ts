/** What is shown of a map to an SVG file that stands alone: one way for the command line, the preview, Markdown and the docs. */
import type { LaidOutGraph } from './graph.js';
import type { Layout, LayoutOptions } from './layout/layout.js';
import type { Pins } from './pins.js';
import type { Shown } from './show/show.js';
import { renderSvg } from './svg/svg.js';

export const fileThemes = ['light', 'dark'] as const;
export type FileTheme = (typeof fileThemes)[number];

export interface DrawOptions extends Pick<LayoutOptions, 'pane' | 'direction'> {
  readonly theme: FileTheme;
  readonly pins?: Pins;
  /** Accessible name of the picture. */
  readonly title?: string;
}

export interface Drawn {
  readonly picture: LaidOutGraph;
  readonly svg: string;
}

/** `layout`: in this thread, or a worker's. The same map, ask, pins and theme make the same bytes, wherever it runs. */
export async function drawShown(
  shown: Shown,
  layout: Layout,
  { theme, title, ...options }: DrawOptions,
): Promise<Drawn> {
  const picture = await layout.layout(shown.graph, options);
  return { picture, svg: renderSvg(picture, { theme, ...(title !== undefined && { title }) }) };
}
