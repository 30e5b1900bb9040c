/** One line of the table, and what it is held against. */

export type Unit = 'ms' | 'KB' | 'MB' | '×';

export interface Target {
  readonly most: number;
  readonly unit: Unit;
  /** Missed, it fails the bench. */
  readonly gate?: boolean;
  /** The same on any machine: against lexing all of the text that is worked on, or one megabyte of it. */
  readonly lexed?: { readonly most: number; readonly of: 'text' | 'MB' };
}

/** What lexing takes here and now, in CPU milliseconds. */
export interface Lexing {
  readonly text: number;
  readonly MB: number;
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
  /** What is no CPU time: bytes, or one measure against another. */
  readonly value?: number;
  /** Of the value: that of the target where there is one, else megabytes. */
  readonly unit?: Unit;
  readonly target?: Target;
  readonly lexing?: Lexing;
  readonly note?: string;
}

export const GROUPS = [
  'parts',
  'start',
  'keystroke',
  'requests',
  'memory',
  'cli',
  'preview',
  'picture',
] as const;
export type Group = (typeof GROUPS)[number];

/** What a row is judged by: a value where it has one, else the CPU time that all but the slowest twentieth stay below. */
export const judged = ({ value, cpuP95, cpu }: Row): number => value ?? cpuP95 ?? cpu ?? Number.NaN;

export const unitOf = ({ unit, target }: Row): Unit => unit ?? target?.unit ?? 'MB';

/** What a row is in terms of lexing, where its target is told so. */
export function lexedOf(row: Row): number | undefined {
  const { target, lexing } = row;
  return target?.lexed && lexing ? judged(row) / lexing[target.lexed.of] : undefined;
}

export const isReached = (row: Row): boolean => row.target === undefined || judged(row) <= row.target.most;
