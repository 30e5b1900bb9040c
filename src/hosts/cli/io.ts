/** What the command line needs of the process around it, as an argument: tests give their own. */
import type { LayOut } from './draw/thread.js';

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the process began. */
  elapsed(): number;
  /** ISO date: suppressions run out. */
  today(): string;
  /** The folder of the rules' pages. */
  readonly rulePages: string;
  /** The folder of the bundles that pages are made of. */
  readonly bundles: string;
  readonly layOut: LayOut;
  /** Resolves when the user ends the command with Ctrl-C, or the system does. */
  interrupted(): Promise<void>;
  out(text: string | Uint8Array): void;
  /** Texts that are made as they are read: resolves when the last is out, or nobody wants it any more. */
  stream(texts: Iterable<string>): Promise<void>;
  err(text: string): void;
  /** Whether people read `out` as it comes. */
  readonly isTerminal: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/** Clean, findings, or something that could not be used. */
export type ExitCode = 0 | 1 | 2;
