/** Breaks text into lines at its spaces. */
import { widthOf } from '../printable.js';

const NARROWEST = 30;

/** A word that is longer than a line keeps a line of its own. */
export function wrap(text: string, columns: number): string[] {
  if (columns === Infinity) return [text];
  const width = Math.max(NARROWEST, columns);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line += line === '' ? word : ` ${word}`;
    }
  }
  return [...lines, line];
}
