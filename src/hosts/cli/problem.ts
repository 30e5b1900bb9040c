/** What cannot be used: one line that says where, why and what to do. */
import { printable } from './printable.js';

export interface InputProblem {
  /** As the user would write it: relative to the current folder, with slashes. */
  readonly path: string;
  /** One-based. */
  readonly line?: number;
  readonly column?: number;
  /** Reason and remedy. */
  readonly message: string;
}

const placeOf = ({ path, line, column }: Omit<InputProblem, 'message'>): string =>
  printable(line === undefined ? path : `${path}:${line}:${column ?? 1}`);

export const describeProblem = (problem: InputProblem): string =>
  `headwater: ${placeOf(problem)}: ${printable(problem.message)}\n`;

/** Ends a command: the way it was called cannot be used. */
export class UsageError extends Error {}
