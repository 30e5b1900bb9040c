/** What overlays, lens and focus say of things: names of tones, which a theme turns into colours, and short words beside them. */
import type { PatternKind } from '../../../model/clauses.js';

/** How good something is, from the worst to the best. */
export type Judgement = 'critical' | 'warning' | 'notice' | 'good' | 'unknown';

/** Told apart, without one being better than another; `other` is all that is past the eighth. */
export type Category =
  | 'category-1'
  | 'category-2'
  | 'category-3'
  | 'category-4'
  | 'category-5'
  | 'category-6'
  | 'category-7'
  | 'category-8'
  | 'other';

/** What a place or a flow is to the entity in the lens; `down` is a place that an outage takes. */
export type Part = 'truth' | 'copy' | 'way' | 'down';

/** The tones of the sync patterns are those of the plain picture. */
export type Tone = Judgement | Category | Part | PatternKind;

/** A sign at a thing that tells its part without colour. */
export type PaintMark = 'truth' | 'copy' | 'reader' | 'writer' | 'focus' | 'down' | 'cut';

export interface Painted {
  readonly tone?: Tone;
  /** Says the value in a few characters: no meaning rests on colour alone. */
  readonly text?: string;
  /** The same in fewer characters, from the longest on: the room that a label has is given. */
  readonly short?: readonly string[];
  /** Steps back. */
  readonly faded?: boolean;
  readonly mark?: PaintMark;
}

/** By id of a node, an edge or a boundary of the graph that is shown. It never moves anything. */
export type Paint = Readonly<Record<string, Painted>>;

export interface LegendEntry {
  readonly tone?: Tone;
  readonly mark?: PaintMark;
  readonly faded?: boolean;
  /** Stands in the sample, and in place of the words where these have no room. */
  readonly key?: string;
  readonly text: string;
  /** How many things of the picture it stands for. */
  readonly count: number;
}
