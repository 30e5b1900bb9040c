/** Colours of files, counted: what is drawn and written stands out from what lies below it, in every theme. */
import { describe, expect, test } from 'vitest';
import { fileThemes } from '../../../../src/views/graph/draw.js';
import { paletteOf } from '../../../../src/views/graph/svg/palette.js';

/** Of WCAG 2: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(fileThemes)('%s', (theme) => {
  const palette = paletteOf(theme);
  const { canvas, tones, patterns, tint } = palette;
  const least = theme.startsWith('contrast') ? { line: 5.5, text: 10 } : { line: 3, text: 4.5 };
  const weak = (colours: Readonly<Record<string, string>>, on: string, than: number): string[] =>
    Object.entries(colours).flatMap(([name, colour]) => {
      const found = contrast(colour, on);
      return found < than ? [`${name} ${colour} on ${on}: ${found.toFixed(2)}`] : [];
    });

  test('lines of every pattern and tone can be seen', () => {
    expect(weak({ ...patterns, ...tones }, canvas, least.line)).toEqual([]);
  });

  test('texts can be read, on the canvas and in what a tone fills', () => {
    const { text, muted, groupText } = palette;
    expect(weak({ text, muted, groupText }, canvas, least.text)).toEqual([]);
    expect(Object.values(tones).flatMap((tone) => weak({ text }, tint(tone, 0.12), least.text))).toEqual([]);
  });

  test('the figure in a badge can be read, and so can the letters of a platform', () => {
    const { error, warning, information, onBadge, card, link, store, outside, closed } = palette;
    expect(weak({ error, warning, information }, onBadge, 4)).toEqual([]);
    const tiles = Object.entries({ card, link, store, outside, closed });
    expect(tiles.flatMap(([name, { ink, tile }]) => weak({ [name]: ink }, tile, 4.5))).toEqual([]);
  });
});
