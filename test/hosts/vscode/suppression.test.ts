/** The comment that suppresses a finding, and the reasons that it takes. */
import { expect, test } from 'vitest';
import { reasonProblem, suppressionLine } from '../../../src/hosts/vscode/suppression.js';

test.each([
  ['', 'Say why'],
  ['   ', 'Say why'],
  ['...', 'Say why'],
  ['one\ntwo', 'one line'],
  ['one\u2028two', 'one line'],
  ['x'.repeat(201), '200'],
])('%j is no reason', (reason, problem) => {
  expect(reasonProblem(reason)).toContain(problem);
});

test.each(['the receiver re-reads hourly, until 2027-01-31', 'вручную', '  spaced  ', 'x'.repeat(200)])(
  '%j is a reason',
  (reason) => {
    expect(reasonProblem(reason)).toBeUndefined();
  },
);

test('the comment stands indented on a line of its own', () => {
  expect(suppressionLine('  ', 'missing-dlq', ' it re-reads hourly ')).toBe(
    '  // headwater-ignore missing-dlq: it re-reads hourly\n',
  );
});
