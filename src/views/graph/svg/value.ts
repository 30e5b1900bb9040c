/** What an overlay says, in the room there is: whole where it fits, else its next shorter form. */
import { fitText, textWidth, type Font } from '../measure.js';
import { plainText } from '../plain-text.js';
import type { Painted } from '../show/paint.js';
import { element, escape } from './escape.js';

type Value = Pick<Painted, 'text' | 'short'>;

/** From the longest to the shortest. */
export const formsOf = ({ text = '', short = [] }: Value): readonly string[] =>
  [text, ...short].map(plainText);

export interface Label {
  readonly name: string;
  /** Empty where it has no room: what it says of nothing would say nothing. */
  readonly value: string;
}

export interface LabelFonts {
  readonly name: Font;
  readonly value: Font;
}

const GAP = 4;
const LEAST_NAME = 34;

/** `isTold`: something else says it too, so that it may be left out. Beside a name. The name whole goes before more of the value, and the value whole before the end of the name; but never without a name. */
export function beside(name: string, painted: Value, fonts: LabelFonts, room: number, isTold = false): Label {
  const forms = formsOf(painted);
  const left = (value: string): number => room - textWidth(value, fonts.value) - GAP;
  const whole = forms.find((value) => textWidth(name, fonts.name) <= left(value));
  if (whole !== undefined) return { name, value: whole };
  if (isTold) return { name: fitText(name, fonts.name, room), value: '' };
  const cut = forms.find((value) => left(value) >= LEAST_NAME);
  if (cut !== undefined) return { name: fitText(name, fonts.name, left(cut)), value: cut };
  return { name: fitText(name, fonts.name, room), value: '' };
}

function alone(forms: readonly string[], font: Font, room: number): string {
  return forms.find((value) => textWidth(value, font) <= room) ?? fitText(forms.at(-1) ?? '', font, room);
}

/** On one line in whatever form it fits: a second one would fill the node to its edge, and is for what has no shorter form. */
export function inLines(painted: Value, font: Font, room: number, most = 2): readonly string[] {
  const forms = formsOf(painted);
  const whole = forms.find((form) => textWidth(form, font) <= room);
  if (whole !== undefined) return [whole];
  for (const form of forms) {
    const lines = broken(form, font, room, most);
    if (lines) return lines;
  }
  return [alone(forms, font, room)];
}

export const onOneLine = (painted: Value, font: Font, room: number): string =>
  alone(formsOf(painted), font, room);

/** Between words, so that both lines are about as long; undefined where that takes more of them. */
function broken(text: string, font: Font, room: number, most: number): readonly string[] | undefined {
  if (most < 2) return undefined;
  // A sign stays with the figure behind it.
  const words = text.split(/(?<![≤>≥→]) /u);
  const ways = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    return { lines, width: Math.max(...lines.map((line) => textWidth(line, font))) };
  });
  const [best] = ways.toSorted((one, other) => one.width - other.width);
  return best && best.width <= room ? best.lines : undefined;
}

const FIGURES: Readonly<Record<string, string>> = { '●': 'error', '▲': 'warning', '■': 'information' };

/** As markup: shapes that stand for badges have their colours. */
export const inTones = (value: string): string =>
  escape(value).replace(/[●▲■]/gu, (figure) => element('tspan', { class: FIGURES[figure] ?? '' }, figure));
