/** What a command is: its words for the help, its options, and what it does. */
import type { ExitCode, Io } from './io.js';

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Placeholder of the value in the help. */
  readonly value?: string;
  /** The values that it takes, where they are few. */
  readonly choices?: readonly string[];
  readonly description: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What was given: a boolean is there or not. */
export interface Given {
  readonly paths: readonly string[];
  has(option: string): boolean;
  /** The last, where it was given several times. */
  value(option: string): string | undefined;
  values(option: string): readonly string[];
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What stands behind the name, such as `[PATH…]`. */
  readonly usage: string;
  /** Paragraphs below the usage. */
  readonly details: readonly string[];
  readonly options: Options;
  /** How many paths it takes at most. */
  readonly mostPaths?: number;
  run(given: Given, io: Io): Promise<ExitCode>;
}
