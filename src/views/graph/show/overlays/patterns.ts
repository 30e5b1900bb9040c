/** Overlay: how each flow synchronises, with its interval or schedule. */
import type { PatternKind } from '../../../../model/clauses.js';
import type { FlowFacts } from '../../facts/facts.js';
import { patternWords } from '../../pattern-words.js';
import { shortPattern } from '../short.js';
import { alike, sayOfFlows, type Said, type Saying } from '../said.js';
import type { Scene } from '../scene/scene.js';

/** From the slowest on. */
const ORDER: readonly PatternKind[] = ['on-demand', 'batch', 'near-realtime', 'event-driven', 'realtime'];

export const patterns = (scene: Scene): Saying => ({
  things: [],
  lines: sayOfFlows(scene, sayOf, alike('patterns')),
});

function sayOf({ pattern, patternText }: FlowFacts): Said {
  if (!pattern)
    return { tone: 'unknown', text: 'no pattern', short: ['none', '?'], legend: 'no pattern yet', rank: -1 };
  return {
    tone: pattern,
    text: patternText ?? pattern,
    short: shortPattern(patternText),
    legend: patternWords[pattern],
    rank: ORDER.indexOf(pattern),
  };
}
