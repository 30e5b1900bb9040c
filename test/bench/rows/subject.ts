/** What every group of rows measures: one landscape, on disk and in memory, with what lexing it costs. */
import { language } from '../../../src/language/parser.js';
import type { Landscape, LandscapeFile } from '../landscapes/landscape.js';
import { measure } from '../measure.js';
import { targetsFor, type Targets } from '../targets.js';

export interface Subject {
  readonly landscape: Landscape;
  /** Where it lies on disk. */
  readonly folder: string;
  readonly rounds: number;
  readonly targets: Targets;
  /** CPU milliseconds that lexing all of it takes, here and now. */
  readonly lexing: number;
}

export const flowFiles = ({ files }: Landscape): readonly LandscapeFile[] =>
  files.filter(({ path }) => path.endsWith('.flow'));

export function lexingOf(files: readonly LandscapeFile[], rounds = 5): number {
  const { lexer } = language();
  return measure(rounds, () => files.forEach(({ text }) => lexer.tokenize(text))).p50;
}

export const subjectOf = (landscape: Landscape, folder: string, rounds: number): Subject => ({
  landscape,
  folder,
  rounds,
  targets: targetsFor(landscape.flows),
  lexing: lexingOf(flowFiles(landscape)),
});
