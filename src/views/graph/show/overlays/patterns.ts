/** Overlay: how each flow synchronises, with its interval or schedule. */
import type { PatternKind } from '../../../../model/clauses.js';
import type { FlowFacts } from '../../facts/facts.js';
import { shortPattern } from '../short.js';
import { alike, sayOfFlows, type Said, type Saying } from '../said.js';
import type { Scene } from '../scene/scene.js';

/** From the fastest on. */
const WORDS: Readonly<Record<PatternKind, string>> = {
  realtime: 'real time',
  'event-driven': 'event-driven',
  'near-realtime': 'near real time',
  batch: 'batch',
  'on-demand': 'on demand',
};

const ORDER = Object.keys(WORDS).toReversed();

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
    legend: WORDS[pattern],
    rank: ORDER.indexOf(pattern),
  };
}
