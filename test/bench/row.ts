/** One line of the table, and what it is held against. */

export interface Target {
  readonly most: number;
  readonly unit: 'ms' | 'MB' | '×';
  /** Missed, it fails the bench. */
  readonly gate?: boolean;
}

export interface Row {
  readonly group: Group;
  readonly step: string;
  /** CPU milliseconds of the process that does it, the median. */
  readonly cpu?: number;
  readonly cpuP95?: number;
  /** Milliseconds on the clock; they say something on a quiet machine alone. */
  readonly wall?: number;
  readonly wallP95?: number;
  /** CPU against lexing the same text in the same run. */
  readonly ratio?: number;
  /** What is no time: megabytes, or one measure against another. */
  readonly value?: number;
  readonly target?: Target;
  readonly note?: string;
}

export const GROUPS = ['parts', 'start', 'keystroke', 'requests', 'memory', 'cli', 'preview'] as const;
export type Group = (typeof GROUPS)[number];

/** What a row is judged by: a value where it has one, else the CPU time that all but the slowest twentieth stay below. */
export const judged = ({ value, cpuP95, cpu }: Row): number => value ?? cpuP95 ?? cpu ?? Number.NaN;

export const isReached = (row: Row): boolean => row.target === undefined || judged(row) <= row.target.most;
