/** A medallion that tells without colour what part a thing has: where an entity is true, who copies it, what is down. */
import type { Point } from '../graph.js';
import type { PaintMark } from '../show/paint.js';
import { element } from './escape.js';

export const markWords: Readonly<Record<PaintMark, string>> = {
  truth: 'source of truth',
  copy: 'keeps a copy',
  reader: 'reads',
  writer: 'writes',
  focus: 'in focus',
  down: 'down',
  cut: 'cut off',
};

/** Star, two sheets, eye, pencil, ring, cross, broken line; around the origin. */
const drawings: Readonly<Record<PaintMark, string>> = {
  truth: 'M0 -6L1.8 -1.9L6.2 -1.6L2.9 1.3L3.9 5.6L0 3.3L-3.9 5.6L-2.9 1.3L-6.2 -1.6L-1.8 -1.9Z',
  copy: 'M-4.2 -4.4H1.8V1.8H-4.2ZM1.8 -1.8H4.4V4.4H-1.6V1.8',
  reader:
    'M-5.4 0C-2.6 -4.4 2.6 -4.4 5.4 0C2.6 4.4 -2.6 4.4 -5.4 0ZM0 -1.5A1.5 1.5 0 1 0 0 1.5A1.5 1.5 0 1 0 0 -1.5Z',
  writer: 'M-4.6 4.6L-3.8 1.4L2.6 -5L5 -2.6L-1.4 3.8Z',
  focus: 'M0 -4.6A4.6 4.6 0 1 0 0 4.6A4.6 4.6 0 1 0 0 -4.6ZM0 -1A1 1 0 1 0 0 1A1 1 0 1 0 0 -1Z',
  down: 'M-3.6 -3.6L3.6 3.6M3.6 -3.6L-3.6 3.6',
  cut: 'M-5.4 0H-2.2M2.2 0H5.4M1.6 -4.4L-1.6 4.4',
};

export function partMark(mark: PaintMark, { x, y }: Point, scale = 1): string {
  const drawing = element('path', { class: 'drawing', d: drawings[mark] });
  const transform = `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`;
  return element(
    'g',
    { class: `mark ${mark}`, transform },
    element('circle', { class: 'disc', r: 10 }) + drawing,
  );
}
