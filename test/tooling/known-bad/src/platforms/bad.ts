/** Breaks the border of platforms, so that a test sees the border check bite. */
import type { Flow } from '../model/map.js';
export type Bad = Flow;
