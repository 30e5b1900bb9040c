/** Makes the picture of a landscape in any format. */
import { drawShown, type Drawn, type DrawOptions } from '../../../views/graph/draw.js';
import type { Layout } from '../../../views/graph/layout/layout.js';
import type { Landscape } from '../../../views/graph/landscape.js';
import type { Pins } from '../../../views/graph/pins.js';
import type { Ask } from '../../../views/graph/show/ask.js';
import { showGraph, type Shown } from '../../../views/graph/show/show.js';
import { paletteOf, type FileTheme } from '../../../views/graph/svg/palette.js';
import type { Io } from '../io.js';
import type { Format } from './format.js';
import { jsonAt } from '../formatters/json.js';
import { toHtml } from './html.js';
import { toPdf } from './pdf.js';
import { toPng } from './png.js';

export interface Wanted {
  readonly format: Format;
  readonly scale: number;
  /** How long the layout may take. */
  readonly seconds: number;
  readonly ask: Ask;
  readonly pins: Pins;
  readonly title: string;
  readonly theme?: FileTheme;
  readonly browser?: string;
}

export type Made =
  | {
      readonly content: string | Uint8Array;
      /** What the picture leaves out, and what could not be done as asked. */
      readonly notes: readonly string[];
    }
  | { readonly problem: string };

export async function makePicture(landscape: Landscape, wanted: Wanted, io: Io): Promise<Made> {
  const shown = showGraph(landscape, wanted.ask);
  if (wanted.format === 'html') return makePage(landscape, wanted, io);
  const { theme = 'light', title, pins } = wanted;
  const drawn = await drawInTime(shown, { theme, title, pins }, wanted.seconds, io);
  if ('problem' in drawn) return drawn;
  const { picture, svg } = drawn;
  const notes = [...shown.notes, ...shown.hidden.why, ...picture.notes];
  switch (wanted.format) {
    case 'svg':
      return { content: svg, notes };
    case 'json':
      return { content: jsonOf(shown, picture, title), notes };
    case 'png': {
      const made = toPng(svg, drawn, wanted.scale, paletteOf(theme).canvas);
      return 'problem' in made ? made : { content: made.png, notes };
    }
    case 'pdf': {
      const made = await toPdf(svg, drawn, wanted.browser, io);
      return 'problem' in made ? made : { content: made.pdf, notes };
    }
  }
}

class TooSlow extends Error {}

async function drawInTime(
  shown: Shown,
  options: DrawOptions,
  seconds: number,
  { layOut }: Io,
): Promise<Drawn | { readonly problem: string }> {
  const layout: Layout = {
    async layout(graph, given = {}) {
      const picture = await layOut(graph, given, seconds);
      if (!picture) throw new TooSlow();
      return picture;
    },
  };
  try {
    return await drawShown(shown, layout, options);
  } catch (error) {
    if (!(error instanceof TooSlow)) throw error;
    return {
      problem: `the picture was not laid out within ${seconds} s: draw less of it, with --view, --collapse or --focus and --only, or allow more with --time-limit.`,
    };
  }
}

/** Grows when the shape changes so that a reader of the older one would break. */
const VERSION = 1;

function jsonOf({ paint, legend, hidden, notes }: Shown, picture: object, title: string): string {
  // It may go to a terminal.
  return `${jsonAt(0, { version: VERSION, title, picture, paint, legend, hidden, notes })}\n`;
}

async function makePage(landscape: Landscape, wanted: Wanted, io: Io): Promise<Made> {
  const { ask, pins, title, theme } = wanted;
  const data = {
    title,
    graph: landscape,
    pins: Object.fromEntries(pins),
    ask,
    ...((theme === 'light' || theme === 'dark') && { theme }),
  };
  const made = await toHtml(data, io.bundles);
  const foreign =
    theme === undefined || 'theme' in data
      ? []
      : [`A page is light or dark, as its reader has it: --theme ${theme} is for pictures.`];
  return 'problem' in made ? made : { content: made.html, notes: foreign };
}
