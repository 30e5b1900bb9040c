/** What is shown of a map to an SVG file that stands alone: one way for the command line, the preview, Markdown and the docs. */
import type { LaidOutGraph } from './graph.js';
import type { Layout, LayoutOptions } from './layout/layout.js';
import type { Pins } from './pins.js';
import type { Shown } from './show/show.js';
import type { FileTheme, Theme } from './svg/palette.js';
import { renderSvg } from './svg/svg.js';

export const fileThemes = [
  'light',
  'dark',
  'contrast-light',
  'contrast-dark',
  'print',
] as const satisfies readonly FileTheme[];

/** Of a picture that is in a file: no screen says how much room there is. */
const filePane = { width: 1600, height: 1000 };

export interface DrawOptions extends Pick<LayoutOptions, 'pane' | 'direction'> {
  /** `vscode`: the colours of the editor's page, which has to bring their style sheet. */
  readonly theme: Theme;
  /** Accessible name of the picture. */
  readonly title?: string;
  readonly pins?: Pins;
}

export interface Drawn {
  readonly picture: LaidOutGraph;
  readonly svg: string;
  /** Of the drawing, with what stands below the picture. */
  readonly width: number;
  readonly height: number;
}

/** `layout`: in this thread, or a worker's. The same map, ask, pins and theme make the same bytes, wherever it runs. */
export async function drawShown(
  { graph, paint, legend, notes, hidden }: Shown,
  layout: Layout,
  { theme, title, pane = filePane, ...options }: DrawOptions,
): Promise<Drawn> {
  const picture = await layout.layout(graph, { pane, ...options });
  const svg = renderSvg(picture, {
    theme,
    live: false,
    paint,
    legend,
    notes: [...notes, ...hidden.why],
    ...(title !== undefined && { title }),
  });
  return { picture, svg, ...sizeOf(svg) };
}

function sizeOf(svg: string): Pick<Drawn, 'width' | 'height'> {
  const [, width, height] = /^<svg [^>]*viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
