/** A report for machines. Only characters that steer terminals are escaped beyond what JSON wants. */
import type { Formatter } from './formatter.js';

/** JSON escapes C0 by itself. */
const escaped = (text: string): string =>
  text.replace(
    /[\u007F-\u009F\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A value as it stands so many levels deep in a text. No line of a text of others begins in it: JSON escapes their ends. */
export const jsonAt = (depth: number, value: unknown): string =>
  escaped(JSON.stringify(value, undefined, 2)).replaceAll('\n', `\n${'  '.repeat(depth)}`);

/** A list of which each item is written by itself, as one text of all would be. */
export function* jsonList(depth: number, items: Iterable<unknown>): Generator<string> {
  const indent = `\n${'  '.repeat(depth)}`;
  let isEmpty = true;
  for (const item of items) {
    yield `${isEmpty ? '[' : ','}${indent}  ${jsonAt(depth + 1, item)}`;
    isEmpty = false;
  }
  yield isEmpty ? '[]' : `${indent}]`;
}

export const json: Formatter = {
  name: 'json',
  *format({ version, summary, findings, suppressed, problems }) {
    yield `{\n  "version": ${version},\n  "summary": ${jsonAt(1, summary)},\n  "findings": `;
    yield* jsonList(1, findings);
    if (suppressed) {
      yield ',\n  "suppressed": ';
      yield* jsonList(1, suppressed);
    }
    yield ',\n  "problems": ';
    yield* jsonList(1, problems);
    yield '\n}\n';
  },
};
