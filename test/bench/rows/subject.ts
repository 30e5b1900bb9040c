/** What every group of rows measures: one landscape, on disk and in memory, with what lexing it costs. */
import { Lexer } from 'chevrotain';
import { language } from '../../../src/language/parser.js';
import { splitDeclarations } from '../../../src/language/split.js';
import type { Landscape, LandscapeFile } from '../landscapes/landscape.js';
import { measure } from '../measure.js';
import type { Lexing } from '../row.js';
import { targetsFor, type Targets } from '../targets.js';

export interface Subject {
  readonly landscape: Landscape;
  /** Where it lies on disk. */
  readonly folder: string;
  readonly rounds: number;
  /** Processes that are started for one figure: the largest maps have one, which takes long enough. */
  readonly runs: number;
  readonly targets: Targets;
  /** CPU milliseconds that lexing all of it takes, here and now. */
  readonly lexing: number;
  readonly lexed: Lexing;
}

export const flowFiles = ({ files }: Landscape): readonly LandscapeFile[] =>
  files.filter(({ path }) => path.endsWith('.flow'));

/** Chevrotain's lexer, which the targets were set with: the yardstick stays the same, whatever ours becomes. */
/** So much text has gone through it before it counts. */
const WARM_BYTES = 3e6;
let yardstick: Lexer | undefined;

export function lexingOf(files: readonly LandscapeFile[], rounds = 5): number {
  const terminals = Object.values(language().lexer.definition);
  const lexer = (yardstick ??= new Lexer(terminals, { positionTracking: 'full' }));
  const warm = Math.max(2, Math.ceil(WARM_BYTES / bytesOf(files)));
  return measure(rounds, () => files.forEach(({ text }) => lexer.tokenize(text)), warm).p50;
}

/** Langium's own parser over every declaration, each cut out beforehand: what reading takes without the reader made of the grammar. */
export function langiumOf(files: readonly LandscapeFile[], rounds = 5): number {
  const { services, lexer, openers } = language();
  const { LangiumParser } = services.parser;
  const declarations = files.flatMap(({ text }) =>
    splitDeclarations(lexer.tokenize(text).tokens, openers).flatMap(({ rule, tokens: [first, ...rest] }) => {
      const last = rest.at(-1) ?? first;
      if (rule === undefined || !first || !last) return [];
      return { rule, text: text.slice(first.startOffset, last.startOffset + last.image.length) };
    }),
  );
  return measure(rounds, () => declarations.forEach(({ rule, text }) => LangiumParser.parse(text, { rule })))
    .p50;
}

export const bytesOf = (files: readonly LandscapeFile[]): number =>
  files.reduce((sum, { text }) => sum + text.length, 0);

export function subjectOf(
  landscape: Landscape,
  folder: string,
  { rounds, runs }: Pick<Subject, 'rounds' | 'runs'>,
): Subject {
  const files = flowFiles(landscape);
  const lexing = lexingOf(files);
  return {
    landscape,
    folder,
    rounds,
    runs: landscape.flows > 10_000 ? 1 : runs,
    targets: targetsFor(landscape.flows),
    lexing,
    lexed: { text: lexing, MB: (lexing / bytesOf(files)) * 1e6 },
  };
}
