/** Breaks the border of model, so that a test sees the border check bite. */
import { parse } from '../language/parser.js';
export const bad = parse;
