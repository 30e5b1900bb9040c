/** Text of others on its way to a terminal: what would steer the terminal, or turn the reading direction, is shown instead. */

// C0, DEL and C1 controls; marks that change the direction of what follows; separators that some terminals break lines at.
// eslint-disable-next-line no-control-regex
const STEERING = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;
/** Unicode has a picture for each of the ASCII controls. */
const PICTURES = 0x2400;
const PICTURE_OF_DELETE = '\u2421';

function shown(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(PICTURES + code);
  if (code === 0x7f) return PICTURE_OF_DELETE;
  return `\\u{${code.toString(16)}}`;
}

/** Looked for first: hardly any text has one, and to replace none costs engines ten times as much as to find none. */
const STEERS = new RegExp(STEERING.source);

/** One line of text, safe to print. */
export const printable = (text: string): string => (STEERS.test(text) ? text.replace(STEERING, shown) : text);

/** What steers, but for line ends and colours. */
const STEERS_LINES = new RegExp(`(?!\\n|\\u001B\\[\\d+m)${STEERING.source}`);

/** Whether text of several lines, coloured or not, is safe to print. */
export const isPrintable = (text: string): boolean => !STEERS_LINES.test(text);

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1F9FF}\u{20000}-\u{3FFFD}]/u;
const NO_WIDTH = /\p{Mn}|\p{Me}|[\u200B-\u200D]|[\uFE00-\uFE0F]/u;

const ASCII = /^[ -~]*$/;

/** Text in which every character is shown as it is, in one column. */
export const isPlain = (text: string): boolean => ASCII.test(text);

/** How many columns a terminal gives to printable text. */
export function widthOf(text: string): number {
  if (isPlain(text)) return text.length;
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
