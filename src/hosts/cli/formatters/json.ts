/** A report for machines. Only characters that steer terminals are escaped beyond what JSON wants. */
import type { Formatter } from './formatter.js';

/** JSON escapes C0 by itself. */
export const escaped = (text: string): string =>
  text.replace(
    /[\u007F-\u009F\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const json: Formatter = {
  name: 'json',
  format: (report) => `${escaped(JSON.stringify(report, undefined, 2))}\n`,
};
