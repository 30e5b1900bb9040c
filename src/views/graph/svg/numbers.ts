/** Coordinates as text, no longer than the eye needs. */
import type { Point } from '../graph.js';

const short = (value: number): string => String(Math.round(value * 10) / 10);

export const at = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;
