/** Arrow heads, one for each sync pattern: told apart in grey too. */
import type { PatternKind } from '../../../model/clauses.js';
import type { Point } from '../graph.js';
import { at } from './numbers.js';

export type Head = PatternKind | 'plain';

export interface DrawnHead {
  /** Filled with the line's colour. */
  readonly solid?: string;
  /** Drawn in the line's colour, filled with the canvas's. */
  readonly open?: string;
  /** How far behind the tip the line ends. */
  readonly length: number;
}

const LENGTH = 9;
const HALF = 4.2;

/** `tip`: where it points; `from`: where the line comes from. Undefined where they are one. */
export function headAt(tip: Point, from: Point, head: Head): DrawnHead | undefined {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y);
  if (length === 0) return undefined;
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  /** So far behind the tip, so far beside the line. */
  const back = (behind: number, beside: number): string =>
    at({ x: tip.x - ux * behind - uy * beside, y: tip.y - uy * behind + ux * beside });
  const triangle = `M${at(tip)}L${back(LENGTH, HALF)}L${back(LENGTH, -HALF)}Z`;
  switch (head) {
    case 'realtime':
    case 'plain':
      return { solid: triangle, length: LENGTH - 1 };
    // A barb: a notch where the other has its base.
    case 'near-realtime':
      return { solid: `M${at(tip)}L${back(11, 4.8)}L${back(7, 0)}L${back(11, -4.8)}Z`, length: 7 };
    // A bar behind: load by load.
    case 'batch':
      return {
        solid: `${triangle}M${back(11, 4.6)}L${back(13.2, 4.6)}L${back(13.2, -4.6)}L${back(11, -4.6)}Z`,
        length: LENGTH - 1,
      };
    case 'on-demand':
      return { open: triangle, length: LENGTH };
    // Open, as UML draws what nobody waits for.
    case 'event-driven':
      return { open: `M${back(8, 4.8)}L${at(tip)}L${back(8, -4.8)}`, length: 1 };
  }
}
