/** What a theme has to say: the colours of every kind of thing. */
import type { PatternKind } from '../../../../model/clauses.js';
import type { Category, Judgement, Part } from '../../show/paint.js';

/** Of one family of nodes: what it is filled with, its border, the square of its mark, and the mark. */
export interface Family {
  readonly fill: string;
  readonly edge: string;
  readonly tile: string;
  readonly ink: string;
}

export interface Palette {
  readonly canvas: string;
  readonly text: string;
  readonly muted: string;
  readonly card: Family;
  /** What connects: hubs, brokers, channels. */
  readonly link: Family;
  /** What stores. */
  readonly store: Family;
  /** What others run. */
  readonly outside: Family;
  /** A closed boundary. */
  readonly closed: Family;
  readonly group: string;
  /** How much of `group` covers what is below: nested boundaries grow darker by themselves. */
  readonly groupShare: number;
  readonly groupEdge: string;
  readonly groupText: string;
  readonly plate: string;
  readonly plateEdge: string;
  readonly error: string;
  readonly warning: string;
  readonly information: string;
  readonly onBadge: string;
  readonly focus: string;
  /** How visible what steps back remains. */
  readonly faded: number;
  readonly outline: number;
  readonly patterns: Readonly<Record<PatternKind | 'plain', string>>;
  readonly tones: Readonly<Record<Judgement | Category | Part, string>>;
  /** A colour laid thinly over the canvas. */
  tint(colour: string, share: number): string;
}

/** `share` of a colour (0 to 1) on another, both as `#rrggbb`. */
export function mixed(colour: string, on: string, share: number): string {
  const part = (at: number): string => {
    const [a, b] = [parseInt(colour.slice(at, at + 2), 16), parseInt(on.slice(at, at + 2), 16)];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}
