/** `headwater.json`: the mark of a map's folder. */
import type { ParseError } from 'jsonc-parser';
import { parse, printParseErrorCode } from 'jsonc-parser';
import { lineStarts } from '../base/span.js';
import type { Fragment, Problem } from '../model/declarations.js';

/** A configuration as a fragment without declarations, so that its faults are found like all others. */
export function readConfiguration(uri: string, text: string): Fragment {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: false });
  const problems = errors.slice(0, 1).map((error) => ({
    code: 'invalid-configuration' as const,
    span: { start: error.offset, end: Math.min(text.length, error.offset + Math.max(1, error.length)) },
    message: `headwater.json is no JSON: ${words(printParseErrorCode(error.error))} here. The folder still counts as a map.`,
  }));
  if (problems.length === 0 && (typeof value !== 'object' || value === null || Array.isArray(value))) {
    problems.push({
      code: 'invalid-configuration',
      span: { start: 0, end: text.length },
      message: 'headwater.json holds an object: write {} where there is nothing to say.',
    });
  }
  return bare(uri, text, problems);
}

/** `CommaExpected` → `comma expected`. */
const words = (code: string): string => code.replace(/(?<!^)([A-Z])/g, ' $1').toLowerCase();

/** A file that declares nothing, with what is wrong with it. */
export function bare(uri: string, text: string, problems: readonly Problem[]): Fragment {
  const lines = lineStarts(text);
  return { uri, lines, length: text.length, declarations: [], mentions: [], suppressions: [], problems };
}
