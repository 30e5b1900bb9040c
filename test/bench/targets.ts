/**
 * What the project wants to reach: CPU milliseconds and megabytes on two quiet cores of the machine that they were set for, ratios that
 * hold anywhere, and the first as the second: what that machine lexed in the same time.
 */
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

/** Chevrotain's lexer there: 43 MB in a second, on a map of 10,000 flows in 1 MB. */
const PER_MEGABYTE = 1000 / 43;

/** All of a map is read: so many times what lexing its text takes. */
const whole =
  (megabytes: number) =>
  (most: number): Target => ({
    most,
    unit: 'ms',
    lexed: { most: most / PER_MEGABYTE / megabytes, of: 'text' },
  });

/** What depends on no map's size: so many times what lexing one megabyte takes. */
const edit = (most: number): Target => ({ most, unit: 'ms', lexed: { most: most / PER_MEGABYTE, of: 'MB' } });
const mb = (most: number): Target => ({ most, unit: 'MB' });

const KEYSTROKE = { 50: edit(15), 500: edit(30), 2500: edit(100) };

const large = whole(1);
const LARGE: Targets = {
  start: large(1000),
  cached: large(700),
  cli: large(1200),
  keystroke: KEYSTROKE,
  systems: edit(20),
  rename: edit(80),
  completion: edit(20),
  memory: mb(150),
};

const huge = whole(5);
const HUGE: Targets = {
  start: huge(2500),
  cached: huge(1300),
  cli: huge(3000),
  keystroke: KEYSTROKE,
  systems: edit(40),
  rename: edit(150),
  completion: edit(20),
  memory: mb(250),
};

/** In a small map what a process costs before it reads anything outweighs the text. */
const SMALL: Targets = {
  ...LARGE,
  start: { most: 1000, unit: 'ms' },
  cached: { most: 700, unit: 'ms' },
  cli: { most: 1200, unit: 'ms' },
};

/** Those of the next larger size that there are targets for. */
export const targetsFor = (flows: number): Targets =>
  flows < 10_000 ? SMALL : flows === 10_000 ? LARGE : HUGE;

const times = (most: number, gate = false): Target => ({ most, unit: '×', gate });

/** Checking everything, from the text on, against lexing it. */
export const WHOLE_CHECK = times(20);
/** All rules over a joined map, against lexing and parsing its text. */
export const ALL_RULES = times(1.5);
/** Checking again after one edit, against checking everything; in a small map everything is little. */
export const oneEdit = (flows: number): Target => times(1 / 50, flows >= 10_000);
/** A keystroke in the largest landscape, against the same in the smallest. */
export const GROWTH = times(1.5);
