/** What the project wants to reach: CPU milliseconds and megabytes on two quiet cores, and ratios that hold anywhere. */
import type { Target } from './row.js';

export interface Targets {
  readonly start: Target;
  readonly cached: Target;
  readonly cli: Target;
  readonly keystroke: Readonly<Record<number, Target>>;
  readonly systems: Target;
  readonly rename: Target;
  readonly completion: Target;
  readonly memory: Target;
}

const ms = (most: number): Target => ({ most, unit: 'ms' });
const mb = (most: number): Target => ({ most, unit: 'MB' });

const KEYSTROKE = { 50: ms(15), 500: ms(30), 2500: ms(100) };

const LARGE: Targets = {
  start: ms(1000),
  cached: ms(700),
  cli: ms(1200),
  keystroke: KEYSTROKE,
  systems: ms(20),
  rename: ms(80),
  completion: ms(20),
  memory: mb(150),
};

const HUGE: Targets = {
  start: ms(2500),
  cached: ms(1300),
  cli: ms(3000),
  keystroke: KEYSTROKE,
  systems: ms(40),
  rename: ms(150),
  completion: ms(20),
  memory: mb(250),
};

/** Those of the next larger size that there are targets for. */
export const targetsFor = (flows: number): Targets => (flows <= 10_000 ? LARGE : HUGE);

const times = (most: number, gate = false): Target => ({ most, unit: '×', gate });

/** Checking everything, from the text on, against lexing it. */
export const WHOLE_CHECK = times(20);
/** All rules over a joined map, against lexing and parsing its text. */
export const ALL_RULES = times(1.5);
/** Checking again after one edit, against checking everything. */
export const ONE_EDIT = times(1 / 50, true);
/** A keystroke in the largest landscape, against the same in the smallest. */
export const GROWTH = times(1.5);
