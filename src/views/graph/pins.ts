/** Where things of the picture were pinned by hand: a small file beside the map, one line a thing, sorted, so that it diffs well. */
import type { Point } from './graph.js';

/** In the folder of the map. */
export const PINS_FILE = 'headwater.pins';

export type Pins = ReadonlyMap<string, Point>;

export interface PinProblem {
  /** One-based. */
  readonly line: number;
  readonly message: string;
}

export interface PinsRead {
  readonly pins: Pins;
  /** Lines that say nothing; the others count nevertheless. */
  readonly problems: readonly PinProblem[];
}

const HEADER = '# Things pinned in the picture: NAME X Y. Headwater writes this file.';

/** A name, in quotes where it has more than letters, digits, `_` and `-`; then two numbers. */
const LINE = /^(?:"((?:[^"\\]|\\.)*)"|(\S+))\s+(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)$/;
const PLAIN = /^[\p{L}\p{N}_][\p{L}\p{N}_-]*$/u;

/** Nothing that a layout draws is further away. */
const FURTHEST = 1_000_000;

export function readPins(text: string): PinsRead {
  const pins = new Map<string, Point>();
  const problems: PinProblem[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((line, index) => {
      const said = line.trim();
      if (said === '' || said.startsWith('#')) return;
      const pin = readLine(said);
      if (typeof pin === 'string') problems.push({ line: index + 1, message: pin });
      else if (pins.has(pin.name))
        problems.push({
          line: index + 1,
          message: `${pin.name} is pinned a second time: the first line counts; take one of them out.`,
        });
      else pins.set(pin.name, pin.at);
    });
  return { pins, problems };
}

/** What is wrong with the line, where something is. */
function readLine(line: string): { readonly name: string; readonly at: Point } | string {
  const [, quoted, plain, x, y] = LINE.exec(line) ?? [];
  const name = quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1');
  if (name === undefined || name === '')
    return 'this line pins nothing: write a name and two numbers, such as CRM 120 340.';
  const at = { x: Number(x), y: Number(y) };
  if (Math.abs(at.x) > FURTHEST || Math.abs(at.y) > FURTHEST)
    return `${name} is pinned further out than ${FURTHEST} pixels: give it a nearer place.`;
  return { name, at };
}

export function writePins(pins: Pins): string {
  const lines = [...pins]
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([name, { x, y }]) => `${spelt(name)} ${Math.round(x)} ${Math.round(y)}`);
  return `${[HEADER, ...lines].join('\n')}\n`;
}

const spelt = (name: string): string =>
  PLAIN.test(name) ? name : `"${name.replace(/[\r\n]+/g, ' ').replace(/["\\]/g, '\\$&')}"`;

/** With some pins changed; null takes one away. */
export function changePins(pins: Pins, changes: Readonly<Record<string, Point | null>>): Pins {
  const changed = new Map(pins);
  for (const [name, at] of Object.entries(changes)) {
    if (at) changed.set(name, at);
    else changed.delete(name);
  }
  return changed;
}
