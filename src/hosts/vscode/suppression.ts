/** The comment that suppresses a finding, as text. */

const widest = 200;

/** What is wrong with a reason, in words for its author; undefined where it will do. */
export function reasonProblem(reason: string): string | undefined {
  if (/[\r\n\u2028\u2029]/.test(reason)) return 'A reason is one line.';
  if (!/[\p{L}\p{N}]/u.test(reason)) return 'Say why: whoever reads the map next has only this line.';
  if (reason.trim().length > widest) return `Keep it under ${widest} characters.`;
  return undefined;
}

/** The whole line, its end included. */
export function suppressionLine(indent: string, code: string, reason: string): string {
  return `${indent}// headwater-ignore ${code}: ${reason.trim()}\n`;
}
