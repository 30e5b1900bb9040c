/** Breaks the border of language, so that a test sees the border check bite. */
import { joinFragments } from '../workspace/files.js';
export const bad = joinFragments;
