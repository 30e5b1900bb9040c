/** What sync patterns are called. */
import type { PatternKind } from '../../model/clauses.js';

export const patternWords: Readonly<Record<PatternKind, string>> = {
  realtime: 'real time',
  'near-realtime': 'near real time',
  batch: 'batch',
  'on-demand': 'on demand',
  'event-driven': 'event-driven',
};
