/** A small drawing for each sync pattern, told apart by shape as well as by colour: 12 by 12, around the origin. */
import type { PatternKind } from '../../../model/clauses.js';
import { element } from './escape.js';

const sign = (d: string): string => element('path', { class: 'sign', d });
const spot = (d: string): string => element('path', { class: 'spot', d });

/** Flash, clock hands on the move, stack of sheets, ring, diamond; a dot where the author has not said yet. */
export function patternSign(pattern: PatternKind | undefined): string {
  switch (pattern) {
    case 'realtime':
      return spot('M1.2 -6L-4 1H-0.6L-1.4 6L4 -1.2H0.5Z');
    case 'near-realtime':
      return sign('M4.8 -2.2A5.2 5.2 0 1 0 5.2 1M5.4 -5.4V-1.9H1.9');
    case 'batch':
      return sign('M-4.6 -2.6L0 -4.8L4.6 -2.6L0 -0.4ZM-4.6 0.4L0 2.6L4.6 0.4M-4.6 3.2L0 5.4L4.6 3.2');
    case 'on-demand':
      return sign('M4.2 0A4.2 4.2 0 1 1 -4.2 0A4.2 4.2 0 1 1 4.2 0Z');
    case 'event-driven':
      return spot('M0 -5.4L5 0L0 5.4L-5 0Z');
    case undefined:
      return spot('M1.8 0A1.8 1.8 0 1 1 -1.8 0A1.8 1.8 0 1 1 1.8 0Z');
  }
}

/** Three dots: flows of several patterns. */
export const severalSign = (): string =>
  spot(
    [-4.4, 0, 4.4]
      .map((x) => `M${x + 1.5} 0A1.5 1.5 0 1 1 ${x - 1.5} 0A1.5 1.5 0 1 1 ${x + 1.5} 0Z`)
      .join(''),
  );
