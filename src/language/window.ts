/** The part of a text around a place: what an editor asks of a cursor need not read the whole file. */
import type { Fragment } from '../model/declarations.js';
import { chunkAt, TextFragment } from './fragment.js';
import { stretchOf, type Stretch } from './stretch.js';

/** Declarations before and behind that are read as well: one may go on in the next, or be cut because of it. */
const AROUND = 2;

/** From some declaration before an offset to some behind it; all of the text where its fragment is not known, or something is left open. */
export function windowAround(text: string, offset: number, fragment: Fragment | undefined): Stretch {
  const whole = (): Stretch => stretchOf(text, 0, text.length);
  if (!(fragment instanceof TextFragment) || fragment.length !== text.length) return whole();
  const { chunks } = fragment;
  const at = chunkAt(chunks, offset);
  const first = Math.max(0, at - AROUND);
  const start = chunks[first];
  if (!start || chunks.slice(first, at + AROUND + 1).some(({ open }) => open)) return whole();
  const end = chunks[at + AROUND + 1]?.mark.offset ?? text.length;
  const stretch = stretchOf(text, start.mark.offset, end, start.entry);
  return stretch.goesOn ? whole() : stretch;
}
