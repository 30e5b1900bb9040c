/** The order of findings: as they stand in the text, then as the rules do. */
import type { Finding } from '../model/finding.js';
import { byPlace } from '../model/order.js';
import type { Ranked } from './rule.js';

interface Placed {
  readonly finding: Ranked;
  readonly start: number;
  readonly end: number;
}

/** Puts findings of one file in order. Each is asked once where it stands: there are many kinds of spans, so that asking is slow. */
export function inOrder(findings: Ranked[]): readonly Ranked[] {
  const placed: Placed[] = [];
  for (const finding of findings) {
    const { span } = finding.at;
    placed.push({ finding, start: span.start, end: span.end });
  }
  placed.sort(compare);
  for (let at = 0; at < placed.length; at++) findings[at] = (placed[at] as Placed).finding;
  return findings;
}

const compare = (a: Placed, b: Placed): number =>
  a.start - b.start || a.end - b.end || byRule(a.finding, b.finding);

/** What else is told apart by its words, and by where it points. */
const byRule = (a: Ranked, b: Ranked): number =>
  a.rank - b.rank ||
  a.order - b.order ||
  (a.message < b.message ? -1 : a.message > b.message ? 1 : 0) ||
  byRelated(a.related, b.related);

function byRelated(a: Finding['related'], b: Finding['related']): number {
  for (const [index, { at }] of a.entries()) {
    const other = b[index]?.at;
    const order = other ? byPlace(at, other) : 1;
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
