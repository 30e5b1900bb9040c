/** Boxes by where they stand, so that what is near a line or a box is found without looking at all of them. */
import { addTo } from '../../../base/lists.js';
import type { Box, Point } from '../graph.js';

const CELL = 160;

export interface Boxed {
  readonly box: Box;
}

export class BoxIndex<T extends Boxed> {
  readonly #things: readonly T[];
  readonly #cells = new Map<number, number[]>();
  /** For each thing the last question that it was an answer to, so that each is given once. */
  readonly #asked: Int32Array;
  #question = 0;

  constructor(things: readonly T[]) {
    this.#things = things;
    this.#asked = new Int32Array(things.length);
    things.forEach(({ box }, at) => {
      for (const cell of cellsOf(box)) addTo(this.#cells, cell, at);
    });
  }

  /** All that share a cell with the box: every one that overlaps it, and some that do not. */
  near(box: Box): T[] {
    const question = ++this.#question;
    const found: T[] = [];
    for (const cell of cellsOf(box)) {
      for (const at of this.#cells.get(cell) ?? []) {
        const thing = this.#things[at];
        if (!thing || this.#asked[at] === question) continue;
        this.#asked[at] = question;
        found.push(thing);
      }
    }
    return found;
  }
}

/** A stretch as a box without an inside. */
export const spanOf = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(b.x - a.x),
  height: Math.abs(b.y - a.y),
});

function cellsOf({ x, y, width, height }: Box): number[] {
  const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)];
  const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)];
  const cells: number[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push(row * 100_003 + column);
  return cells;
}
