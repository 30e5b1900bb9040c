/** What turns a report into text. */
import type { Colours } from '../colours.js';
import type { Report } from '../report.js';

export interface FormatOptions {
  readonly colours: Colours;
  /** Width of the terminal, where people read. */
  readonly columns: number | undefined;
  readonly milliseconds: number;
  /** The text of a file, by its path in the report. */
  text(file: string): string;
}

export interface Formatter {
  readonly name: string;
  format(report: Report, options: FormatOptions): string;
}
