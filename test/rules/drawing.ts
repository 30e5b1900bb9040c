/** Findings drawn below the text that they underline, as the rules' examples hold them; and the way back to the bare text. */
import { positionAt } from '../../src/base/span.js';
import type { Finding } from '../../src/model/finding.js';

const DRAWN = /^ *\^+ (?:error|warning|information): /;

/** The text without drawn findings. */
export const bare = (source: string): string =>
  source
    .split('\n')
    .filter((line) => !DRAWN.test(line))
    .join('\n');

/** The text with a line of `^^^^ severity: message` below each line that has a finding. */
export function draw(text: string, lines: readonly number[], findings: readonly Finding[]): string {
  return text
    .split('\n')
    .flatMap((line, index) => [
      line,
      ...findings
        .map((finding) => ({ finding, start: positionAt(lines, finding.at.span.start) }))
        .filter(({ start }) => start.line === index)
        .map(({ finding: { at, severity, message }, start }) => {
          const width = Math.max(1, Math.min(at.span.end - at.span.start, line.length - start.character));
          return `${' '.repeat(start.character)}${'^'.repeat(width)} ${severity}: ${message}`;
        }),
    ])
    .join('\n');
}
