/** A graph to an SVG file that stands alone: the picture of the preview, without one. */
import type { Graph } from './graph.js';
import type { LayoutEngine } from './layout/engine.js';
import { createLayout, type LayoutOptions } from './layout/layout.js';
import type { FileTheme } from './svg/palette.js';
import { renderSvg } from './svg/svg.js';

export interface DrawOptions extends Pick<LayoutOptions, 'pane' | 'direction'> {
  readonly theme: FileTheme;
  /** The host makes it: `new ELK()` of elkjs is one. */
  readonly engine: LayoutEngine;
  readonly title?: string;
}

export async function drawSvg(
  graph: Graph,
  { theme, engine, title, ...options }: DrawOptions,
): Promise<string> {
  const picture = await createLayout(engine).layout(graph, options);
  return renderSvg(picture, { theme, legend: [], ...(title !== undefined && { title }) });
}
