/** A picture as PNG, by resvg: no browser. It is optional, since it comes as a binary for each system. */
import { createRequire } from 'node:module';
import path from 'node:path';

/** What is used of `@resvg/resvg-js`. */
interface Resvg {
  render(): { asPng(): Uint8Array };
  getBBox(): unknown;
}

interface Fonts {
  readonly loadSystemFonts: boolean;
  readonly fontFiles: readonly string[];
  readonly defaultFontFamily: string;
  readonly sansSerifFamily: string;
}

type CreateResvg = new (
  svg: string,
  options: {
    readonly font: Fonts;
    readonly background?: string;
    readonly fitTo: { readonly mode: 'zoom'; readonly value: number };
  },
) => Resvg;

export type PngResult = { readonly png: Uint8Array } | { readonly problem: string };

/** Past this a picture takes gigabytes while it is made. */
const MOST_PIXELS = 120_000_000;
const LONGEST_SIDE = 32_000;

const require = createRequire(__filename);

/** `background`: of the pixels at the edges that the picture covers in part. */
export function toPng(
  svg: string,
  size: { readonly width: number; readonly height: number },
  scale: number,
  background: string,
): PngResult {
  const width = Math.ceil(size.width * scale);
  const height = Math.ceil(size.height * scale);
  if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE)
    return {
      problem: `a PNG of ${width} × ${height} pixels is too large: take a --scale of ${fitting(size)} or less, or draw an SVG.`,
    };
  const create = load();
  if (!create)
    return {
      problem:
        'PNG wants the package @resvg/resvg-js, which is not installed here: run npm install @resvg/resvg-js, or draw an SVG.',
    };
  const face = faceFiles();
  const font: Fonts = {
    // Beside our own: scripts that it has no letters of.
    loadSystemFonts: true,
    fontFiles: face ?? [],
    defaultFontFamily: face ? 'Arimo' : 'sans-serif',
    sansSerifFamily: face ? 'Arimo' : 'sans-serif',
  };
  const options = { font, fitTo: { mode: 'zoom' as const, value: scale } };
  if (new create(SAMPLE, options).getBBox() === undefined)
    return {
      problem:
        'this machine has no font to write names with: install one (such as fonts-dejavu-core), or the package @expo-google-fonts/arimo, or draw an SVG.',
    };
  return { png: new create(svg, { ...options, background }).render().asPng() };
}

const SAMPLE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text x="2" y="15" font-family="sans-serif">A</text></svg>';

/** To two digits, down. */
function fitting({ width, height }: { readonly width: number; readonly height: number }): number {
  const most = Math.min(Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height));
  return Math.floor(most * 100) / 100;
}

function load(): CreateResvg | undefined {
  try {
    return (require('@resvg/resvg-js') as { readonly Resvg: CreateResvg }).Resvg;
  } catch {
    return undefined;
  }
}

/** The face whose widths the layout counts with, so that a PNG looks alike on every machine. */
function faceFiles(): readonly string[] | undefined {
  try {
    const folder = path.dirname(require.resolve('@expo-google-fonts/arimo/package.json'));
    return [
      '400Regular/Arimo_400Regular.ttf',
      '600SemiBold/Arimo_600SemiBold.ttf',
      '700Bold/Arimo_700Bold.ttf',
    ].map((file) => path.join(folder, file));
  } catch {
    return undefined;
  }
}
