/** One figure of both tools, and what it is held against. */

export interface Line {
  readonly title: string;
  readonly step: string;
  readonly ours: number | undefined;
  readonly theirs: number | undefined;
  readonly unit: 'ms' | 'MB';
  /** How many times less it is to be. */
  readonly wanted?: number;
  /** What ours is to stay below. */
  readonly most?: number;
  readonly note?: string;
}
