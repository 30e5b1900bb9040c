/** How wide a text is in a sans-serif face: from a table, so that every host lays out the same picture. */

/** Advance widths of the printable ASCII characters from the space on, in thousandths of the font size (Helvetica's metrics). */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** Faces differ; most of those that hosts choose are a little wider than the table's. */
const ALLOWANCE = 1.06;
const BOLD = 1.06;
const ELLIPSIS = '…';

export interface Font {
  readonly size: number;
  readonly bold?: boolean;
}

/** Width of a text in pixels. */
export function textWidth(text: string, { size, bold = false }: Font): number {
  let units = 0;
  for (const character of text) units += unitsOf(character);
  return (units / 1000) * size * ALLOWANCE * (bold ? BOLD : 1);
}

/** The text, cut with an ellipsis where it is wider than `limit` pixels. However long it is, only what fits is looked at. */
export function fitText(text: string, font: Font, limit: number): string {
  const rest = limit - textWidth(ELLIPSIS, font);
  let [width, fitting] = [0, ''];
  let cut = '';
  for (const character of text) {
    width += textWidth(character, font);
    if (width > limit) return `${(cut === '' ? fitting.slice(0, 1) || character : cut).trimEnd()}${ELLIPSIS}`;
    fitting += character;
    if (width <= rest) cut = fitting;
  }
  return text;
}

function unitsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 32 && code < 127) return WIDTHS[code - 32] ?? 556;
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  if (code === 0x2026) return 1000;
  if (isWide(code)) return code >= 0x1_f000 ? 1300 : 1000;
  return /\p{Lu}/u.test(character) ? 722 : 600;
}

/** East Asian characters and emoji take a full em. */
const isWide = (code: number): boolean =>
  (code >= 0x1100 && code <= 0x115f) ||
  (code >= 0x2e80 && code <= 0xa4cf) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xfe30 && code <= 0xfe6f) ||
  (code >= 0xff00 && code <= 0xff60) ||
  code >= 0x1_f000;
