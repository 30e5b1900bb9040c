/** What turns a report into text. */
import type { Colours } from '../colours.js';
import type { Severity } from '../../../model/finding.js';
import type { Report, Summary } from '../report.js';

export interface FormatOptions {
  readonly colours: Colours;
  /** Width of the terminal, where people read. */
  readonly columns: number | undefined;
  /** Milliseconds that the command has taken so far. */
  elapsed(): number;
  /** The text of a file, by its path in the report. */
  text(file: string): string;
  /** Whether a finding of this severity fails the check. */
  fails(severity: Severity): boolean;
  /** Whether findings that were there before are left out. */
  readonly isComparison: boolean;
  /** Pages of the rules that found something, as Markdown; for formats that carry them. */
  readonly pages: ReadonlyMap<string, string>;
  /** Where a rule's page can be opened. */
  pageUri(rule: string): string;
  /** Whether people want to see the ids of findings. */
  readonly withIds: boolean;
}

export interface Formatter {
  readonly name: string;
  /** Made as it is read: what was read can go. The same of the same report, whenever it is asked. */
  format(report: Report, options: FormatOptions): Iterable<string>;
  /** What stands below that, and is another text each time. */
  closing?(summary: Summary, options: Pick<FormatOptions, 'colours' | 'elapsed'>): string;
}
